import HarkCore

/// Which tier a request asks for. `auto` takes the fast tier's answer where it is calibrated sure, then that of the encoder's quick step
/// where there is one and it is, and the accurate tier's otherwise.
public enum TierChoice: String, Sendable, CaseIterable, Codable {
    case fast, accurate, auto
}

/// Understands texts: what a door asks, whatever runs behind it.
public protocol TextUnderstanding: Sendable {
    var task: TextTask { get }

    /// One prediction a text, in their order. `Prediction.tier` names the tier that really answered: the fast one where the
    /// accurate one is not there, and where the whole encoder has not seen the text.
    /// - Throws: `HarkError` `.overloaded` (503 with Retry-After) when the queue is full or no model is installed.
    func predict(_ texts: [String], tier: TierChoice) async throws -> [Prediction]
}

extension TextUnderstanding {
    public func predict(_ text: String, tier: TierChoice) async throws -> Prediction {
        guard let answer = try await predict([text], tier: tier).first else { throw HarkError(.internal, "A text was not answered.") }
        return answer
    }
}

/// Turns texts into the numbers that heads are trained on: the encoder's features.
public protocol TextFeatureSource: Sendable {
    /// As many numbers a text as the task's head has weights a label, in the order of the texts.
    /// - Throws: `EncoderDown` when the encoder is not there or does not work, `HarkError` `.overloaded` when too much waits.
    func features(of texts: [String], for task: TextTask) async throws -> [[Float]]

    /// The same by the encoder's quick step, for a head that has such a part.
    /// - Throws: as `features`; `EncoderDown` also where the encoder has no quick step.
    func quickFeatures(of texts: [String], for task: TextTask) async throws -> [[Float]]

    /// SHA-256 of the encoder that answers for a task, in hexadecimal: a head reads the features of its own and of no other. Nil where
    /// it is not known.
    func encoderSHA256(for task: TextTask) -> String?
}

extension TextFeatureSource {
    public func encoderSHA256(for task: TextTask) -> String? { nil }

    public func quickFeatures(of texts: [String], for task: TextTask) async throws -> [[Float]] { throw EncoderDown("it has no quick step") }
}

/// The fast tier alone: for a house without an encoder. Answers whatever tier is asked for, and says `fast`.
public struct FastUnderstanding: TextUnderstanding {
    private let classifier: any TextClassifier

    public init(_ classifier: any TextClassifier) { self.classifier = classifier }

    public var task: TextTask { classifier.task }

    public func predict(_ texts: [String], tier: TierChoice) async throws -> [Prediction] { texts.map { classifier.predict($0) } }
}
