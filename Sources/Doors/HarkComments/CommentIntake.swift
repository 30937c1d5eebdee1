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
        _ content: String, tier: TierChoice?, alongside: (@Sendable (CommentStore.Kept, any SQLWriter) throws -> Void)? = nil
    ) async throws -> CommentStore.Kept {
        let admitted = try await counted { try CommentAdmission.admit(content) }
        let prepared = NewComment(
            content: admitted, understanding: try await understanding.understand(admitted, tier: tier ?? understanding.standard),
            fingerprint: SimHash.fingerprint(of: admitted))
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
        let prepared = try await prepare(items)
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
        package let content: String, tier: TierChoice?
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
        let content = try CommentAdmission.admit(content)
        let new = NewComment(
            content: content, understanding: try understanding.understand(content), fingerprint: SimHash.fingerprint(of: content))
        _ = try await store.database.write { [self] writer in try keep(new, at: time, in: writer) }
    }

    /// Admits each line by itself, then has those that were admitted understood together.
    private func prepare(_ items: [Result<BatchLine, HarkError>]) async throws -> [Result<NewComment, HarkError>] {
        let admitted = try items.map(admit)
        let lines = admitted.compactMap { try? $0.get() }
        var answers = try await understanding.understand(lines.map { ($0.content, $0.tier ?? understanding.standardOfMany) })[...]
        return admitted.map { line in
            line.map { line in
                NewComment(content: line.content, understanding: answers.removeFirst(), fingerprint: SimHash.fingerprint(of: line.content))
            }
        }
    }

    private func admit(_ item: Result<BatchLine, HarkError>) throws -> Result<BatchLine, HarkError> {
        do {
            let line = try item.get()
            return .success(BatchLine(content: try CommentAdmission.admit(line.content), tier: line.tier))
        } catch let error as HarkError where error.code.isRejection {
            return .failure(error)
        }
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
