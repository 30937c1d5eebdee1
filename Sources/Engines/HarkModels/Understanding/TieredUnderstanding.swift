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
        var cascade = Cascade(texts.map { Array($0.utf8) }, tier, fast: shelf.fast(task), head: source == nil ? nil : shelf.head(task))
        do {
            while let step = cascade.step, let source { cascade.take(try await features(for: step, of: cascade, texts, from: source)) }
            return try cascade.allAnswers(of: task)
        } catch is EncoderDown {
            return try cascade.fastAnswers(of: task)
        }
    }

    private func features(for step: Cascade.Step, of cascade: Cascade, _ texts: [String], from source: any TextFeatureSource) async throws -> [[Float]] {
        if let encoder = source.encoderSHA256(for: task), encoder != cascade.head?.encoderSHA256 { throw Self.otherEncoder }
        let open = cascade.open.map { texts[$0] }, features: [[Float]]
        switch step {
        case .quick: features = try await source.quickFeatures(of: open, for: task)
        case .whole: features = try await source.features(of: open, for: task)
        }
        guard features.allSatisfy({ $0.count == step.width }) else { throw Self.otherEncoder }
        return features
    }

    private static let otherEncoder = EncoderDown("its head was made for another encoder")
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
