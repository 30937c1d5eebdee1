import HarkCore
import HarkDatabase
import HarkEmotions
import HarkModels
import HarkPipeline
import HarkWeb

extension Reviewer {
    static let anna = Reviewer(name: "account anna", username: "anna"), ben = Reviewer(name: "account ben", username: "ben")
    static let carla = Reviewer(name: "account carla", username: "carla")
}

extension TestEmotions {
    var desk: ReviewDesk { door.review.desk }
    /// When this day began, in UTC.
    var today: Timestamp { Timestamp(day: clock.now.day) }

    /// Keeps a prediction whose first label is ahead of the second by `margin`.
    @discardableResult
    func keep(
        _ text: String, _ label: EmotionLabel = .joy, margin: Double = 0.5, fast: EmotionLabel? = nil
    ) async throws -> EmotionID {
        var scores = EmotionLabel.allCases.map { _ in (0.5 - margin / 2) / 6 }
        let rest = scores[0]
        scores[EmotionLabel.allCases.firstIndex(of: label)!] = rest + margin
        let sum = scores.reduce(0, +)
        let prediction = EmotionPrediction(
            label: label, confidence: (rest + margin) / sum, scores: scores.map { $0 / sum }, tier: fast == nil ? .fast : .accurate,
            model: "made-up-1", fastLabel: fast)
        let time = clock.now
        return try await database.write { [store = door.store] writer in
            try store.keep(text, prediction, author: nil, at: time, in: writer).id
        }
    }

    /// The texts that a reviewer has in hand.
    func hand(_ count: Int = 1, _ order: ReviewOrder = .leastSure, _ label: EmotionLabel? = nil, _ reviewer: Reviewer = .anna) async throws -> [String] {
        try await desk.hold(count, of: ReviewQueue(order, label: label), for: reviewer).map(\.item.text)
    }

    func next(_ reviewer: Reviewer = .anna, _ order: ReviewOrder = .leastSure) async throws -> ReviewLease? {
        try await desk.hold(1, of: ReviewQueue(order), for: reviewer).first
    }

    func emotion(_ id: EmotionID) async throws -> Emotion? {
        try await database.read { [store = door.store] in try store.emotion(id, in: $0) }
    }

    /// What was said of it and not taken back.
    func judgements(on id: EmotionID) async throws -> [Judgement] {
        try await database.read { try ReviewLog().judgements(of: id.identifier, in: $0) }
    }

    func act(_ what: String) -> Act { Act(at: clock.now, account: nil, who: "anna", what: what, subject: "", address: "") }

    func isBalanced() async throws -> Bool { try await ledger()?.balanced ?? false }

    /// Texts that the hash sends to a second reviewer, or does not.
    static func texts(_ count: Int, asked: Bool) -> [String] {
        let texts = (0..<2000).map { number in "sentence number \(number)" }
        return Array(texts.filter { SecondOpinion.isAsked(for: EmotionID(of: $0).description) == asked }.prefix(count))
    }
}
