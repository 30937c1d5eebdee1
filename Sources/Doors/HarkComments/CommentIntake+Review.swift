import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb

extension CommentIntake {
    /// Keeps a person's word on a comment: an operator's decides the label, anyone else's is a suggestion.
    /// - Returns: the comment as it stands, nil when there is none or it is hidden.
    func review(_ id: Identifier, _ label: CommentLabel, by caller: Caller) async throws -> Comment? {
        let judgement = identifiers.next(), time = clock.now
        let weight: Judgement.Weight = caller.role >= .operator ? .decision : .suggestion
        return try await store.database.write { [store] writer in
            guard let comment = try store.comment(id, in: writer), !comment.isHidden || weight == .decision else { return nil }
            return try store.review(
                id, label, weight: weight, judge: caller.judgeName, judgementID: judgement, at: time, in: writer)
        }
    }
}

extension Caller {
    /// How a judgement names who judged, until there are accounts: the anonymous session, or the operator's token.
    fileprivate var judgeName: String {
        role >= .operator ? role.name : sessionID.map { "session \($0)" } ?? "visitor"
    }
}
