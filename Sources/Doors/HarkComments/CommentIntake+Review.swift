import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb

extension CommentIntake {
    /// Keeps a person's word on a comment: an operator's decides the label, anyone else's is a suggestion.
    /// - Returns: the comment as it stands, nil when there is none or it is hidden.
    func review(_ id: Identifier, _ label: CommentLabel, by caller: Caller) async throws -> Comment? {
        let judgement = identifiers.next(), time = clock.now
        let weight: Judgement.Weight = caller.mayDecide ? .decision : .suggestion
        return try await store.database.write { [store] writer in
            guard let comment = try store.comment(id, in: writer), !comment.isHidden || weight == .decision else { return nil }
            return try store.review(
                id, label, weight: weight, judge: caller.name, judgementID: judgement, at: time, in: writer)
        }
    }
}

extension Caller {
    /// Whether its word on a comment counts at once, and whether it may hide one.
    var mayDecide: Bool { may(.operator, or: .webWriter) }
}

extension CommentStore {
    /// Takes a comment out of all lists or back in, and notes who did.
    /// - Throws: `.notFound`.
    func hide(_ id: Identifier, _ isHidden: Bool, _ act: Act) async throws {
        try await database.write { [self] writer in
            guard try setHidden(isHidden, id, in: writer) != nil else { throw HarkError.noComment }
            try AuditLog.record(act, in: writer)
        }
    }
}
