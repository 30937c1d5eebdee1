import HarkCore
import HarkDatabase
import HarkPipeline

extension ReviewDesk {
    /// What came of taking back the last act.
    package struct Undone: Sendable, Equatable {
        /// The sentence, in this reviewer's hand again; nil where another has it by now.
        package let lease: ReviewLease?
        /// False where somebody has decided the sentence anew since: their word stands.
        package let isRestored: Bool
    }

    /// Takes the reviewer's last act back that was not taken back yet, however long ago, and puts the sentence in their hand again.
    /// - Parameter queue: the one that they work through now.
    /// - Throws: `.conflict` when there is nothing to take back.
    package func undo(by reviewer: Reviewer, in queue: ReviewQueue) async throws -> Undone {
        try await store.database.write { [self] writer in
            let time = clock.now
            guard let (number, act) = try store.lastAct(of: reviewer.name, in: writer) else {
                throw HarkError(.conflict, "There is nothing to take back.", textKey: "emotions.review.nothing_to_undo")
            }
            try store.sweep(at: time, in: writer)
            try store.markUndone(number, at: time, in: writer)
            let isRestored = try restore(act, of: reviewer.name, at: time, in: writer)
            guard isRestored else { return Undone(lease: nil, isRestored: false) }
            return Undone(lease: try takeAgain(act, for: reviewer.name, queue, at: time, in: writer), isRestored: true)
        }
    }

    private func restore(_ act: ReviewAct, of reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws -> Bool {
        switch act.what {
        case .skip: try store.unskip(act.item, reviewer, in: writer)
        case .gold: try store.withdrawGold(act.item, of: reviewer, in: writer)
        case .second:
            try store.withdrawSecond(act.item, of: reviewer, in: writer)
            if let judgement = act.judgement { try store.emotions.reviews.withdraw(judgement, at: time, in: writer) }
        case .first, .check:
            guard let judgement = act.judgement, let item = try store.emotions.takeBack(judgement, of: act.item, at: time, in: writer) else {
                return false
            }
            if act.what == .first { try store.withdrawFirst(act.item, of: reviewer, in: writer) }
            if act.what == .check, let label = item.decision?.label { try store.setChecked(act.item, label, at: nil, in: writer) }
        }
        return true
    }

    private func takeAgain(
        _ act: ReviewAct, for reviewer: String, _ queue: ReviewQueue, at time: Timestamp, in writer: any SQLWriter
    ) throws -> ReviewLease? {
        guard try store.holder(of: act.item, in: writer) == nil, let item = try store.emotions.emotion(act.item, in: writer) else { return nil }
        let lease = ReviewLease(item: item, kind: act.kind, until: time.advanced(bySeconds: store.leaseSeconds))
        guard lease.isReviewable else { return nil }
        try store.releaseOthers(than: queue, of: reviewer, in: writer)
        try store.take(act.item, act.kind, for: reviewer, queue, until: lease.until, first: true, in: writer)
        return lease
    }
}
