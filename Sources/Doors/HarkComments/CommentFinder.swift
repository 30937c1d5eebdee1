import HarkCore
import HarkDatabase
import HarkPipeline

/// Finds comments by words in any script and by parts of words, newest first.
///
/// The full-text index follows the table a moment behind, so that no comment waits for it. A search looks through the index and
/// then through the comments that the index has not reached: what was kept is found at once.
struct CommentFinder: Sendable {
    let store: CommentStore

    /// A page of comments, and the number from which the next one goes on.
    struct Found: Sendable {
        let items: [Comment]
        let next: Int?
    }

    /// - Parameter query: nil or blank for all comments.
    func find(_ query: String?, label: CommentLabel?, before: Int?, limit: Int) async throws -> Found {
        let terms = TextIndex.Term.terms(in: query ?? "")
        return try await store.database.read { [store] reader in
            let items =
                terms.isEmpty
                ? try store.newest(limit + 1, label: label, before: before, in: reader)
                : try store.matching(terms, label: label, before: before, limit: limit + 1, in: reader)
            return Found(items: Array(items.prefix(limit)), next: items.count > limit ? items[limit - 1].number : nil)
        }
    }
}
