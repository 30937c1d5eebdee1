public import HarkCore

/// Both tiers of one task: the fast one here, the accurate one by the encoder's features from elsewhere and a head here. The models
/// come from the shelf at each call, so a new one answers at once.
public struct TieredUnderstanding: TextUnderstanding {
    public let task: TextTask
    private let shelf: ModelShelf
    private let source: (any TextFeatureSource)?

    /// - Parameter source: nil for the fast tier alone.
    public init(_ task: TextTask, shelf: ModelShelf, source: (any TextFeatureSource)?) {
        self.task = task
        self.shelf = shelf
        self.source = source
    }

    public func predict(_ texts: [String], tier: TierChoice) async throws -> [Prediction] {
        let cascade = Cascade(texts.map { Array($0.utf8) }, tier, fast: shelf.fast(task), head: source == nil ? nil : shelf.head(task))
        guard let source, let head = cascade.head, !cascade.open.isEmpty else { return try cascade.fastAnswers(of: task) }
        do {
            if let encoder = source.encoderSHA256(for: task), encoder != head.encoderSHA256 { throw EncoderDown("its head was made for another encoder") }
            let features = try await source.features(of: cascade.open.map { texts[$0] }, for: task)
            guard features.allSatisfy({ $0.count == head.width }) else { throw EncoderDown("its head was made for another encoder") }
            return cascade.answers(features: features, head)
        } catch is EncoderDown {
            return try cascade.fastAnswers(of: task)
        }
    }
}

/// The encoder of a task is not there, or does not work: who asks can answer with the fast tier instead.
public struct EncoderDown: Error, Sendable, Equatable, CustomStringConvertible {
    /// For the operator.
    public let reason: String
    public init(_ reason: String) { self.reason = reason }
    public var description: String { "The accurate tier does not answer: \(reason)" }

    /// For the web, where nothing else can answer: 503; the reason stays in the log.
    public var harkError: HarkError {
        HarkError(.overloaded, "The accurate model does not answer now. Ask for the tier fast, or try again in a minute.")
            .retry(after: 60).logged(reason, cause: self)
    }
}

/// Which texts the accurate tier is to answer, and how both tiers' answers come together.
public struct Cascade: Sendable {
    /// Places of the texts that need features, in their order.
    public let open: [Int]
    /// What reads the features; nil where the accurate tier is not there.
    public let head: AccurateHead?
    private let fast: [Prediction]?

    /// - Parameters:
    ///   - texts: as UTF-8; any bytes are answered.
    ///   - fast, head: nil for the tier that is not there. Without a fast tier all texts are open; without a head none is.
    public init(_ texts: [[UInt8]], _ tier: TierChoice, fast model: FastTextModel?, head: AccurateHead?) {
        let fast = model.map { model in texts.map { text in text.withUnsafeBytes { model.predict($0) } } }
        self.fast = fast
        self.head = head
        guard let head, tier != .fast || fast == nil else {
            open = []
            return
        }
        open = texts.indices.filter { tier != .auto || (fast?[$0].confidence ?? 0) < head.threshold }
    }

    /// - Parameter features: of the texts in `open`, in that order.
    public func answers(features: [[Float]], _ head: AccurateHead) -> [Prediction] {
        guard var answers = fast else { return features.map { head.predict(features: $0, fast: nil) } }
        for (place, row) in zip(open, features) { answers[place] = head.predict(features: row, fast: answers[place].scores) }
        return answers
    }

    /// Throws `ModelMissing` as `HarkError` where the fast tier is not there.
    public func fastAnswers(of task: TextTask) throws -> [Prediction] {
        guard let fast else { throw ModelMissing(task: task, tier: .fast, tried: []).harkError }
        return fast
    }
}

/// The fast model that is on the shelf, as a classifier that follows it.
public struct ShelfClassifier: TextClassifier {
    private let shelf: ModelShelf
    private let first: FastTextModel

    /// Nil where there is no fast model of this task.
    public init?(_ task: TextTask, shelf: ModelShelf) {
        guard let first = shelf.fast(task) else { return nil }
        self.shelf = shelf
        self.first = first
    }

    private var current: FastTextModel { shelf.fast(first.task) ?? first }
    public var task: TextTask { first.task }
    public var tier: Tier { .fast }
    public var model: String { current.model }

    public func predict(_ utf8: UnsafeRawBufferPointer) -> Prediction { current.predict(utf8) }
}
