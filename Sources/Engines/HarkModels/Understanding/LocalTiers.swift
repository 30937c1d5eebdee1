/// Both tiers in the calling thread, as commands use them: it blocks for milliseconds a text where the accurate one is asked.
public struct LocalTiers {
    public let task: TextTask
    private let tier: TierChoice
    private let fast: FastTextModel?
    private let head: AccurateHead?
    private let encoder: TextEncoder?

    /// Opens what `tier` needs from `library`.
    /// - Throws: `ModelMissing`, `ModelFileError` or `OnnxFailure` where it is not there: whoever names a tier gets that one or none.
    public init(_ task: TextTask, _ tier: TierChoice, from library: ModelLibrary) throws {
        self.task = task
        self.tier = tier
        guard tier != .fast else {
            (fast, head, encoder) = (try library.fastModel(for: task), nil, nil)
            return
        }
        let head = try library.head(for: task), encoder = try library.encoder(for: task).open()
        guard encoder.width == head.width else { throw EncoderDown("its head was made for another encoder") }
        self.head = head
        self.encoder = encoder
        do { fast = try library.fastModel(for: task) } catch let error as ModelMissing {
            // The head's answers stand without it, only less well.
            guard tier == .accurate else { throw error }
            fast = nil
        }
    }

    /// Name of the model whose answers these are; of all of them for `auto`.
    public var model: String {
        let names = [tier == .accurate ? nil : fast?.model, head?.model].compactMap { $0 }
        return names.joined(separator: " + ")
    }

    /// One prediction a text, in their order; any bytes are answered. The more at once the better: equally long ones are encoded
    /// together.
    public func predict(_ texts: [[UInt8]]) throws -> [Prediction] {
        var cascade = Cascade(texts, tier, fast: fast, head: head)
        while let step = cascade.step, let encoder, let head {
            let open = cascade.open.map { texts[$0] }
            let features: [Float]
            switch step {
            case .quick: features = try encoder.quickFeatures(of: open, maxTokens: head.maxTokens)
            case .whole: features = try encoder.features(of: open, maxTokens: head.maxTokens)
            }
            cascade.take(features.rows(of: encoder.width))
        }
        return try cascade.allAnswers(of: task)
    }
}

extension [Float] {
    func rows(of width: Int) -> [[Float]] { stride(from: 0, to: count, by: width).map { Array(self[$0..<$0 + width]) } }
}
