import HarkCore
package import HarkDatabase
import HarkModels
import HarkPipeline
import HarkWeb

/// Where reviewers get their sentences and hand them back. Each call is one transaction: two reviewers never have the same sentence in
/// hand, and what was answered is kept.
package struct ReviewDesk: Sendable {
    let store: ReviewStore
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    /// A skipped sentence stays away from who skipped it for so long.
    private let skipSeconds = 86_400.0
    /// Most sentences in hand at once.
    package static let handful = 5
    /// Every so many sentences one is a second opinion, or one with a known label, if any waits.
    static let secondEvery = 5, goldEvery = 20
    /// A hand is filled up again at once while at least so many wait: at the end of a queue nobody keeps what they have not asked for.
    static let plenty = 32

    init(store: ReviewStore, identifiers: IdentifierGenerator, clock: any WallClock) {
        self.store = store
        self.identifiers = identifiers
        self.clock = clock
    }

    // MARK: Handing back

    /// A reviewer's word on a sentence.
    /// - Parameters:
    ///   - way: `.api` may decide what nobody has in hand, and again what was decided.
    ///   - alongside: more to write in the same transaction.
    /// - Returns: the sentence as it stands.
    /// - Throws: `.notFound`; `.conflict` where another reviewer has it in hand, or has decided it in between.
    package func decide(
        _ id: EmotionID, _ label: EmotionLabel, by reviewer: Reviewer, way: EmotionDecision.Way = .review,
        alongside: (@Sendable (Emotion, any SQLWriter) throws -> Void)? = nil
    ) async throws -> Emotion {
        let judgement = identifiers.next()
        return try await store.database.write { [self] writer in
            let time = clock.now
            try store.sweep(at: time, in: writer)
            guard let item = try store.emotions.emotion(id, in: writer) else { throw HarkError.noEmotion }
            let isHeld = try store.holder(of: id, in: writer)?.reviewer == reviewer.name
            if way == .review, !isHeld, try isRepeated(item, label, by: reviewer, in: writer) {
                try alongside?(item, writer)
                return item
            }
            let kind = try kind(of: item, for: reviewer.name, way, in: writer)
            let new = NewEmotionDecision(
                id: judgement, label: label, by: reviewer.name, weight: .decision, way: isHeld ? .review : way, time: time)
            let isKept = try keep(new, on: item, kind, in: writer)
            let queue = try store.release(id, in: writer)
            let act = ReviewAct(what: ReviewAct.What(kind), item: id, label: label, judgement: judgement, kind: kind)
            if isKept { try store.record(act, by: reviewer, at: time, in: writer) }
            // Whoever decided what another had in hand works through no queue.
            if isHeld { try refill(queue, for: reviewer.name, at: time, in: writer) }
            guard let decided = try store.emotions.emotion(id, in: writer) else { throw HarkError.noEmotion }
            try alongside?(decided, writer)
            return decided
        }
    }

    /// Whether this is what the reviewer did last: a key that was pressed twice, or sent again, says nothing new.
    private func isRepeated(_ item: Emotion, _ label: EmotionLabel?, by reviewer: Reviewer, in reader: any SQLReader) throws -> Bool {
        guard let last = try store.lastAct(of: reviewer.name, in: reader)?.act, last.item == item.id, last.label == label else { return false }
        return ![.first, .check].contains(last.what) || item.decision?.by == reviewer.name
    }

    /// Why this reviewer may judge the item.
    private func kind(
        of item: Emotion, for reviewer: String, _ way: EmotionDecision.Way, in writer: any SQLWriter
    ) throws -> ReviewLease.Kind {
        if let holder = try store.holder(of: item.id, in: writer) {
            if holder.reviewer == reviewer { return holder.kind }
            guard try store.emotions.hasAsked(reviewer, item.id, in: writer) else { throw HarkError.heldByAnother }
            return .first
        }
        guard way == .review else { return .first }
        if try store.awaitsSecond(item.id, from: reviewer, in: writer) { return .second }
        if let standing = item.decision, standing.weight == .decision, standing.by != reviewer { throw HarkError.decidedMeanwhile }
        return .first
    }

    /// - Returns: false where the word came too late to mean anything.
    private func keep(_ new: NewEmotionDecision, on item: Emotion, _ kind: ReviewLease.Kind, in writer: any SQLWriter) throws -> Bool {
        switch kind {
        case .gold: return try store.answerGold(item.id, new.label, by: new.by, at: new.time, in: writer)
        case .second:
            guard try store.giveSecond(item.id, new.label, by: new.by, at: new.time, in: writer) else { return false }
            try store.emotions.reviews.append(new.asSuggestion(on: item), in: writer)
        case .first, .check:
            guard try store.emotions.decide(item.id, new, in: writer) != nil else { throw HarkError.noEmotion }
            if kind == .check { try store.setChecked(item.id, new.label, at: new.time, in: writer) }
            if kind == .first, SecondOpinion.isAsked(for: item.id.description) {
                try store.awaitSecond(item.id, new.label, by: new.by, at: new.time, in: writer)
            }
        }
        return true
    }

    /// Passes a sentence on: this reviewer does not get it again for a day.
    /// - Throws: `.notFound`; `.conflict` where another reviewer has it in hand.
    package func skip(_ id: EmotionID, by reviewer: Reviewer) async throws {
        try await store.database.write { [self, skipSeconds] writer in
            let time = clock.now
            try store.sweep(at: time, in: writer)
            guard let item = try store.emotions.emotion(id, in: writer) else { throw HarkError.noEmotion }
            let holder = try store.holder(of: id, in: writer)
            if let holder, holder.reviewer != reviewer.name { throw HarkError.heldByAnother }
            if holder == nil, try isRepeated(item, nil, by: reviewer, in: writer) { return }
            let queue = try store.release(item.id, in: writer)
            try store.skip(id, reviewer.name, at: time, until: time.advanced(bySeconds: skipSeconds), in: writer)
            let act = ReviewAct(what: .skip, item: id, label: nil, judgement: nil, kind: holder?.kind ?? .first)
            try store.record(act, by: reviewer, at: time, in: writer)
            try refill(queue, for: reviewer.name, at: time, in: writer)
        }
    }
}

extension ReviewLease {
    /// Whether there is anything left to judge: somebody whose word counts may have been quicker on another page.
    var isReviewable: Bool {
        guard !item.isHidden else { return false }
        switch kind {
        case .first: return item.decision?.weight != .decision
        case .second, .check: return item.decision != nil
        case .gold: return true
        }
    }
}

extension NewEmotionDecision {
    /// As a word that is kept and changes nothing.
    fileprivate func asSuggestion(on item: Emotion) -> Judgement {
        Judgement(
            id: id, task: .emotion, itemID: item.id.identifier, label: label.rawValue, weight: .suggestion, judge: by, judgedAt: time,
            predicted: item.prediction.label.rawValue, confidence: item.prediction.confidence, model: item.prediction.model)
    }
}

extension HarkError {
    static let heldByAnother = HarkError(
        .conflict, "Another reviewer has this sentence in hand.", textKey: "emotions.review.held")
    static let decidedMeanwhile = HarkError(
        .conflict, "Another reviewer has decided this sentence in the meantime.", textKey: "emotions.review.decided_meanwhile")
}
