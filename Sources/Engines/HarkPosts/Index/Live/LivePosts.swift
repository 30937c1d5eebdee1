import Synchronization

/// Posts that are not in a file yet: appended by one writer, searched by many from the moment on when `append` returns.
///
/// Searches see a view of one moment, which is taken in a microsecond and does not hold the writer up. Terms are found by a hash table, lists of
/// rows are chains from the last row to the first. Measured in `Benchmarks/topics.py`.
package final class LivePosts: Sendable {
    struct State: Sendable {
        var intake = TermIntake()
        /// By base: the last place of its list, counted from one; 0 for none.
        var heads: [UInt32] = []
        var rows = LiveRows()
        /// Of the row that is being appended: its terms, and the base terms among them, each once.
        var terms: [UInt32] = [], bases: [UInt32] = []
    }

    private let state = Mutex(State())
    /// A reader never waits for more posts than these.
    private static let stretch = 64

    package init() {}

    /// - Precondition: sequences rise, over all calls.
    package func append(_ posts: [KeptPost]) {
        append(posts, BatchTerms(of: posts.lazy.map(\.post)), rows: Array(posts.indices))
    }

    /// The same of posts whose texts were read before.
    /// - Parameter rows: by post its row in `batch`.
    package func append(_ posts: [KeptPost], _ batch: BatchTerms, rows: [Int]) {
        var merge = BatchMerge(batch)
        for start in stride(from: 0, to: posts.count, by: Self.stretch) {
            let some = start..<min(start + Self.stretch, posts.count)
            state.withLock { state in
                for place in some { state.append(posts[place], rows[place], of: batch, &merge) }
                state.rows.keep(posts[some])
            }
        }
    }

    package var count: Int { state.withLock { $0.rows.rows.count } }

    /// What the index takes, the posts themselves not counted. Cost: a lock.
    package var memoryBytes: Int { state.withLock { $0.rows.byteCount + $0.intake.table.byteCount + $0.heads.count * 4 } }

    /// All posts that were appended so far, in their order.
    package var all: [KeptPost] { state.withLock { $0.rows.posts }.flatMap(\.posts) }

    package func segment() -> any PostSegment { view() }

    /// The posts of some rows of a view, as `segment` gave it; rows never change.
    package func posts(_ rows: [Int]) -> [KeptPost] {
        let view = view()
        return rows.map(view.held.post)
    }

    /// What it knows of the texts, for who writes its posts to a file.
    package func terms() -> LiveTerms { state.withLock { LiveTerms($0.rows, $0.intake) } }

    func view() -> LiveSegment { LiveSegment(of: self, state.withLock { $0.rows }) }

    func withState<Result: Sendable>(_ body: (borrowing State) -> Result) -> Result { state.withLock { body($0) } }
}

extension LivePosts.State {
    mutating func append(_ post: KeptPost, _ row: Int, of batch: BatchTerms, _ merge: inout BatchMerge) {
        terms.removeAll(keepingCapacity: true)
        bases.removeAll(keepingCapacity: true)
        for term in batch.terms(of: row) {
            let number = intake.number(of: term, from: batch.intake, &merge.known)
            terms.append(number)
            if merge.isFirst(batch.intake.bases[Int(term)], in: row) { bases.append(intake.bases[Int(number)]) }
        }
        rows.append(post, batch.facts(of: row), terms: terms, bases: bases, intake, heads: &heads)
    }
}
