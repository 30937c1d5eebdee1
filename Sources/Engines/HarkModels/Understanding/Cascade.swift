import HarkCore

/// Which texts the encoder is to answer, by its quick step or whole, and how all answers come together.
///
///     while let step = cascade.step { cascade.take(features(of: cascade.open, by: step)) }
struct Cascade: Sendable {
    enum Step: Sendable {
        case quick(QuickHead), whole(AccurateHead)

        /// Features that a text must have.
        var width: Int {
            switch self {
            case .quick(let head): head.width
            case .whole(let head): head.width
            }
        }
    }

    /// What comes next; nil once every text is answered.
    private(set) var step: Step?
    /// Places of the texts that need that step's features, in their order.
    private(set) var open: [Int]
    /// Nil where the accurate tier is not there.
    let head: AccurateHead?
    private let fast: [Prediction]?
    private var answers: [Prediction?]

    /// - Parameters:
    ///   - texts: as UTF-8; any bytes are answered.
    ///   - fast, head: nil for the tier that is not there. Without a fast tier all texts are open; without a head none is.
    init(_ texts: [[UInt8]], _ tier: TierChoice, fast model: FastTextModel?, head: AccurateHead?) {
        let fast = model.map { model in texts.map { text in text.withUnsafeBytes { model.predict($0) } } }
        self.fast = fast
        self.head = head
        answers = fast ?? Array(repeating: nil, count: texts.count)
        open = []
        guard let head, tier != .fast || fast == nil else { return }
        open = texts.indices.filter { tier != .auto || (fast?[$0].confidence ?? 0) < head.threshold }
        // The quick step's word is calibrated with the fast tier's in it.
        let quick = tier == .auto && fast != nil ? head.quick : nil
        if !open.isEmpty { step = quick.map(Step.quick) ?? .whole(head) }
    }

    /// - Parameter features: of the texts in `open`, in that order, by `step`.
    mutating func take(_ features: [[Float]]) {
        switch step {
        case .quick(let quick):
            let model = head?.quickModel ?? ""
            for (place, row) in zip(open, features) { answers[place] = quick.predict(features: row, fast: fast?[place].scores ?? [], model: model) }
            open = open.filter { (answers[$0]?.confidence ?? 0) < quick.threshold }
            step = open.isEmpty ? nil : head.map(Step.whole)
        case .whole(let head):
            for (place, row) in zip(open, features) { answers[place] = head.predict(features: row, fast: fast?[place].scores) }
            (open, step) = ([], nil)
        case nil: break
        }
    }

    /// One answer a text, once `step` is nil. Throws `ModelMissing` as `HarkError` where no tier is there.
    func allAnswers(of task: TextTask) throws -> [Prediction] {
        let given = answers.compactMap { $0 }
        return given.count == answers.count ? given : try fastAnswers(of: task)
    }

    /// The same by the fast tier alone. Throws `ModelMissing` as `HarkError` where it is not there.
    func fastAnswers(of task: TextTask) throws -> [Prediction] {
        guard let fast else { throw ModelMissing(task: task, tier: .fast, tried: []).harkError }
        return fast
    }
}
