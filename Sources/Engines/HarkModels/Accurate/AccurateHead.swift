import Foundation
import HarkCore
import HarkCrypto

/// What turns the encoder's features of a text into the accurate tier's answer: one row of weights a label, a temperature,
/// and how much the fast tier is listened to. A value: learning makes a new one, and no encoder is started anew for it.
public struct AccurateHead: Sendable, Equatable {
    public let task: TextTask
    /// How features become scores.
    private let numbers: HeadNumbers
    /// `TierChoice.auto` takes the fast answer where its confidence is at least this.
    public let threshold: Double
    /// Texts are cut to this many tokens before the encoder reads them.
    public let maxTokens: Int
    /// SHA-256, in hexadecimal, of the encoder whose features the weights belong to.
    public let encoderSHA256: String
    public let seed: UInt64
    /// How many rows it was trained on.
    public let rows: Int
    /// For an encoder that has a quick step. A head that was learned has none: what it was taught the quick step would not know.
    public let quick: QuickHead?
    /// Name and version: equal numbers have equal names.
    public let model: String

    /// - Throws: `HeadProblem` where the numbers do not fit each other or cannot give probabilities.
    public init(
        task: TextTask, weights: [[Float]], bias: [Float], temperature: Double, fastWeight: Double, blendTemperature: Double? = nil,
        threshold: Double, maxTokens: Int, encoderSHA256: String, seed: UInt64, rows: Int, quick: QuickHead? = nil
    ) throws {
        numbers = HeadNumbers(weights: weights, bias: bias, temperature: temperature, fastWeight: fastWeight, blendTemperature: blendTemperature)
        (self.task, self.threshold, self.maxTokens, self.encoderSHA256) = (task, threshold, maxTokens, encoderSHA256)
        (self.seed, self.rows, self.quick) = (seed, rows, quick)
        try numbers.check(task)
        try HeadProblem.demand((0...2).contains(threshold), "has a threshold outside 0…2")
        try HeadProblem.demand((3...512).contains(maxTokens), "has max_tokens outside 3…512")
        try HeadProblem.demand(quick == nil || quick?.width == weights[0].count, "has a quick part for features of another width")
        var bytes = Data(encoderSHA256.utf8)
        numbers.append(to: &bytes)
        quick?.numbers.append(to: &bytes)
        model = "\(task.rawValue)-accurate-" + String(bytes.withUnsafeBytes { SHA256.hash($0).hexText }.prefix(8))
    }

    /// One row a label, in the task's order; as many numbers a row as the encoder has features.
    public var weights: [[Float]] { numbers.weights }
    public var bias: [Float] { numbers.bias }
    public var temperature: Double { numbers.temperature }
    /// The fast tier's share of the answer, 0…1.
    public var fastWeight: Double { numbers.fastWeight }
    public var blendTemperature: Double? { numbers.blendTemperature }
    /// Features that a text must have.
    public var width: Int { numbers.width }
    /// What answers of the quick step bear: the name of this head, of which the step is a part, and what comes behind it.
    public var quickModel: String { model + Self.quickSuffix }
    public static let quickSuffix = "-quick"

    /// - Parameters:
    ///   - features: of the text, by the encoder that this head belongs to.
    ///   - fast: the fast tier's scores of the same text, in the task's order; nil where that tier is not there.
    /// - Precondition: `features` has `width` numbers.
    public func predict(features: [Float], fast: [Double]?) -> Prediction {
        Prediction(task, scores(features: features, fast: fast), .accurate, model)
    }

    /// Probability of each label.
    public func scores(features: [Float], fast: [Double]?) -> [Double] { numbers.scores(features: features, fast: fast) }

    /// The encoder's evidence for each label, before temperature and blend.
    public func logits(_ features: [Float]) -> [Double] { numbers.logits(features) }
}
