package import HarkCore
package import HarkDatabase
package import HarkModels
import HarkPipeline
import HarkText
import Metrics

/// The way a comment takes from its text to its place in the database: admit, understand, keep, tell the listeners.
package struct CommentIntake: Sendable {
    let store: CommentStore
    let understanding: CommentUnderstanding
    let similar: NearDuplicateWindow
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let announce: @Sendable (Comment) -> Void
    let metrics: any MetricsFactory

    /// Takes one comment in.
    /// - Parameter alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `HarkError` `.unacceptable`, counted and kept as rejected; `.overloaded` when no model is there.
    package func take(
        _ content: String, tier: Tier?, alongside: (@Sendable (CommentStore.Kept, any SQLWriter) throws -> Void)? = nil
    ) async throws -> CommentStore.Kept {
        let prepared = try await counted { try prepare(content, tier: tier) }
        let kept = try await store.database.write { [self] writer in
            let kept = try keep(prepared, in: writer)
            try alongside?(kept, writer)
            return kept
        }
        if kept.isNew { tell(kept.comment) }
        return kept
    }

    /// Tells the listeners of a comment that is kept, and counts it where no model has learned its language.
    private func tell(_ comment: Comment) {
        announce(comment)
        guard !comment.understanding.isSupported else { return }
        Counter(label: "hark_comments_unsupported", dimensions: [("language", comment.understanding.language)], factory: metrics).increment()
    }

    /// Takes many in with one durable transaction: a result or an error for each, in the same order.
    package func take(
        _ items: [Result<BatchLine, HarkError>], alongside: (@Sendable ([Result<CommentStore.Kept, HarkError>], any SQLWriter) throws -> Void)? = nil
    ) async throws -> [Result<CommentStore.Kept, HarkError>] {
        let prepared = try items.map(prepare)
        let results = try await store.database.write { [self] writer in
            let results: [Result<CommentStore.Kept, HarkError>] = try prepared.map { item in
                switch item {
                case .success(let new): return .success(try keep(new, in: writer))
                case .failure(let error):
                    try store.ledger.reject(error, at: clock.now, in: writer)
                    return .failure(error)
                }
            }
            try alongside?(results, writer)
            return results
        }
        for case .success(let kept) in results where kept.isNew { tell(kept.comment) }
        return results
    }

    /// One line of a batch that could be read.
    package struct BatchLine: Sendable {
        package let content: String, tier: Tier?
    }

    /// Runs `body`; what it refuses is counted in the ledger before the refusal goes on.
    package func counted<Value: Sendable>(_ body: () throws -> Value) async throws -> Value {
        do { return try body() } catch let error as HarkError where error.code.isRejection {
            let time = clock.now
            try await store.database.write { [store] writer in try store.ledger.reject(error, at: time, in: writer) }
            throw error
        }
    }

    /// Takes one comment in as if it had come at `time`.
    func take(sample content: String, at time: Timestamp) async throws {
        let new = try prepare(content, tier: nil)
        _ = try await store.database.write { [self] writer in try keep(new, at: time, in: writer) }
    }

    private func prepare(_ item: Result<BatchLine, HarkError>) throws -> Result<NewComment, HarkError> {
        do {
            let line = try item.get()
            return .success(try prepare(line.content, tier: line.tier))
        } catch let error as HarkError where error.code.isRejection {
            return .failure(error)
        }
    }

    private func prepare(_ content: String, tier: Tier?) throws -> NewComment {
        let content = try CommentAdmission.admit(content)
        return NewComment(
            content: content, understanding: try understanding.understand(content, tier: tier),
            fingerprint: SimHash.fingerprint(of: content))
    }

    private func keep(_ new: NewComment, at time: Timestamp? = nil, in writer: any SQLWriter) throws -> CommentStore.Kept {
        // Made in the writer, one after the other, so that ids grow in the order of arrival.
        let id = identifiers.next(), time = time ?? clock.now
        let twin = similar.match(new.fingerprint, at: time)
        let kept = try store.keep(new, id: id, similarTo: twin, at: time, in: writer)
        if kept.isNew { similar.remember(id, fingerprint: new.fingerprint, at: time) }
        return kept
    }
}

extension HarkError.Code {
    /// True for errors that are about the item, not about the house.
    fileprivate var isRejection: Bool { [.malformed, .unacceptable, .tooLarge].contains(self) }
}
