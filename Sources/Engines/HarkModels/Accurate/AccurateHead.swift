import Foundation
import HarkCore
import HarkCrypto

/// What turns the encoder's features of a text into the accurate tier's answer: one row of weights a label, a temperature,
/// and how much the fast tier is listened to. A value: learning makes a new one, and no encoder is started anew for it.
///
/// With logits W·f + b the encoder's own probabilities are softmax(logits / temperature). The answer is proportional to
/// p_encoder^(1 - w) · p_fast^w with w = `fastWeight`; where `blendTemperature` is there, it divides the logarithm of that
/// once more, so that confidences are honest after blending too. Cost: a few microseconds.
public struct AccurateHead: Sendable, Equatable {
    public let task: TextTask
    /// One row a label, in the task's order; as many numbers a row as the encoder has features.
    public let weights: [[Float]]
    public let bias: [Float]
    public let temperature: Double
    /// The fast tier's share of the answer, 0…1.
    public let fastWeight: Double
    public let blendTemperature: Double?
    /// `TierChoice.auto` takes the fast answer where its confidence is at least this.
    public let threshold: Double
    /// Texts are cut to this many tokens before the encoder reads them.
    public let maxTokens: Int
    /// SHA-256, in hexadecimal, of the encoder whose features the weights belong to.
    public let encoderSHA256: String
    public let seed: UInt64
    /// How many rows it was trained on.
    public let rows: Int
    /// Name and version: equal numbers have equal names.
    public let model: String

    /// - Throws: `HeadProblem` where the numbers do not fit each other or cannot give probabilities.
    public init(
        task: TextTask, weights: [[Float]], bias: [Float], temperature: Double, fastWeight: Double, blendTemperature: Double? = nil,
        threshold: Double, maxTokens: Int, encoderSHA256: String, seed: UInt64, rows: Int
    ) throws {
        (self.task, self.weights, self.bias, self.temperature) = (task, weights, bias, temperature)
        (self.fastWeight, self.blendTemperature, self.threshold) = (fastWeight, blendTemperature, threshold)
        (self.maxTokens, self.encoderSHA256, self.seed, self.rows) = (maxTokens, encoderSHA256, seed, rows)
        let width = weights.first?.count ?? 0
        try Self.demand(weights.count == task.labels.count && bias.count == weights.count, "has not one row of weights and one bias a label")
        try Self.demand(width > 0 && weights.allSatisfy { $0.count == width }, "has rows of weights of different lengths")
        try Self.demand((weights.joined() + bias).allSatisfy(\.isFinite), "has a weight that is no number")
        try Self.demand(temperature > 0 && temperature.isFinite, "has a temperature that is not above 0")
        try Self.demand(blendTemperature.map { $0 > 0 && $0.isFinite } ?? true, "has a blend_temperature that is not above 0")
        try Self.demand((0...1).contains(fastWeight), "has a fast_weight outside 0…1")
        try Self.demand((0...2).contains(threshold), "has a threshold outside 0…2")
        try Self.demand((3...512).contains(maxTokens), "has max_tokens outside 3…512")
        model = "\(task.rawValue)-accurate-" + Self.fingerprint(weights, bias, [temperature, fastWeight, blendTemperature ?? 0], encoderSHA256)
    }

    /// Features that a text must have.
    public var width: Int { weights[0].count }

    /// - Parameters:
    ///   - features: of the text, by the encoder that this head belongs to.
    ///   - fast: the fast tier's scores of the same text, in the task's order; nil where that tier is not there.
    /// - Precondition: `features` has `width` numbers.
    public func predict(features: [Float], fast: [Double]?) -> Prediction {
        let scores = scores(features: features, fast: fast)
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        return Prediction(label: task.labels[best], confidence: scores[best], scores: scores, tier: .accurate, model: model)
    }

    /// Probability of each label.
    public func scores(features: [Float], fast: [Double]?) -> [Double] {
        let own = softmax(logits(features).map { $0 / temperature })
        guard let fast, fast.count == own.count, fastWeight > 0 else { return own }
        let tiny = 1e-12
        let blended = zip(own, fast).map { (1 - fastWeight) * log(max($0, tiny)) + fastWeight * log(max($1, tiny)) }
        return softmax(blended.map { $0 / (blendTemperature ?? 1) })
    }

    /// The encoder's evidence for each label, before temperature and blend.
    public func logits(_ features: [Float]) -> [Double] {
        precondition(features.count == width, "A head and its encoder agree on how many features a text has.")
        return zip(weights, bias).map { row, bias in
            var sum = Double(bias)
            for place in row.indices { sum += Double(row[place]) * Double(features[place]) }
            return sum
        }
    }

    private static func demand(_ condition: Bool, _ problem: String) throws {
        if !condition { throw HeadProblem(description: problem) }
    }

    private static func fingerprint(_ weights: [[Float]], _ bias: [Float], _ numbers: [Double], _ encoder: String) -> String {
        var bytes = Data(encoder.utf8)
        for value in weights.joined() + bias { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) } }
        for value in numbers { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) } }
        return String(bytes.withUnsafeBytes { SHA256.hash($0).hexText }.prefix(8))
    }
}

/// Why numbers are no head; the sentence goes on from the file's name.
public struct HeadProblem: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
}
