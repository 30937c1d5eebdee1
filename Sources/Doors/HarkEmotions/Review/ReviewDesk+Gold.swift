import HarkCore
import HarkDatabase
import HarkPipeline
package import HarkWeb

extension ReviewDesk {
    /// Says of a sentence that its label is known for sure: reviewers get it now and then, and what they say is compared. The sentence
    /// is decided with that label too, unless it is already.
    /// - Throws: `.notFound`.
    package func markGold(_ id: EmotionID, _ label: EmotionLabel, by reviewer: Reviewer, _ act: Act) async throws {
        let time = clock.now, judgement = identifiers.next()
        try await store.database.write { [store] writer in
            guard let item = try store.emotions.emotion(id, in: writer) else { throw HarkError.noEmotion }
            if item.decision?.label != label || item.decision?.weight != .decision {
                let new = NewEmotionDecision(id: judgement, label: label, by: reviewer.name, weight: .decision, way: .review, time: time)
                _ = try store.emotions.decide(id, new, in: writer)
            }
            try store.markGold(id, label, by: reviewer.name, at: time, in: writer)
            if try store.holder(of: id, in: writer)?.reviewer == reviewer.name { try store.release(id, in: writer) }
            try AuditLog.record(act, in: writer)
        }
    }

    /// - Throws: `.notFound` when it was none.
    package func unmarkGold(_ id: EmotionID, _ act: Act) async throws {
        try await store.database.write { [store] writer in
            guard try store.unmarkGold(id, in: writer) else { throw HarkError.noEmotion }
            try AuditLog.record(act, in: writer)
        }
    }
}
