/// A question that a text model answers, and the labels it may answer with, in the order of the model's outputs.
public enum TextTask: String, Sendable, CaseIterable, Codable {
    case sentiment, emotion

    public var labels: [String] {
        switch self {
        case .sentiment: ["negative", "positive"]
        case .emotion: ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]
        }
    }
}

/// How a text is understood: by the linear model in microseconds, or by the encoder in milliseconds.
public enum Tier: String, Sendable, CaseIterable, Codable {
    case fast, accurate
}

/// A model's answer about one text.
public struct Prediction: Sendable, Equatable {
    public let label: String
    /// Calibrated probability of `label`, 0…1: of the answers given with 0.8, four in five are right.
    public let confidence: Double
    /// Probability of each label of the task, in its order; they add up to 1.
    public let scores: [Double]
    public let tier: Tier
    /// Name and version of the model, such as `sentiment-fast-1`; kept with everything it said.
    public let model: String

    public init(label: String, confidence: Double, scores: [Double], tier: Tier, model: String) {
        self.label = label
        self.confidence = confidence
        self.scores = scores
        self.tier = tier
        self.model = model
    }
}

/// A model that labels texts. Answers in the calling thread within microseconds; needs no lane.
public protocol TextClassifier: Sendable {
    var task: TextTask { get }
    var tier: Tier { get }
    var model: String { get }

    /// Any bytes are answered: text without evidence gets the confidence of a coin, broken UTF-8 is read as far as it goes.
    func predict(_ utf8: UnsafeRawBufferPointer) -> Prediction
}

extension TextClassifier {
    public func predict(_ text: String) -> Prediction {
        var text = text
        return text.withUTF8 { predict(UnsafeRawBufferPointer($0)) }
    }
}
