package import HarkCore
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
        var rows: LiveRows
        /// Of the row that is being appended: its terms, and the base terms among them, each once.
        var terms: [UInt32] = [], bases: [UInt32] = []
    }

    private let state: Mutex<State>
    /// A reader never waits for more posts than these.
    private static let breath = 64

    /// - Parameter stretch: rows that are sealed together. What was counted in them is kept; those after them are counted by each search.
    package init(stretch: Int = 32_768) { state = Mutex(State(rows: LiveRows(stretch: stretch))) }

    /// - Precondition: sequences rise, over all calls.
    package func append(_ posts: [KeptPost]) {
        append(posts, BatchTerms(of: posts.lazy.map(\.post)), rows: Array(posts.indices))
    }

    /// The same of posts whose texts were read before.
    /// - Parameter rows: by post its row in `batch`.
    package func append(_ posts: [KeptPost], _ batch: BatchTerms, rows: [Int]) {
        var merge = BatchMerge(batch)
        for start in stride(from: 0, to: posts.count, by: Self.breath) {
            let some = start..<min(start + Self.breath, posts.count)
            state.withLock { state in
                precondition(!state.rows.isClosed, "posts come to a segment that was closed")
                for place in some { state.append(posts[place], rows[place], of: batch, &merge) }
                state.rows.keep(posts[some])
            }
        }
    }

    /// No post will come any more: the last stretch stays as it is too.
    package func close() { state.withLock { $0.rows.close() } }

    package var count: Int { state.withLock { $0.rows.rows.count } }

    /// What the index takes, the posts themselves not counted. Cost: a lock.
    package var memoryBytes: Int { state.withLock { $0.rows.byteCount + $0.intake.table.byteCount + $0.heads.count * 4 } }

    /// All posts that were appended so far, in their order.
    package var all: [KeptPost] { state.withLock { $0.rows.posts }.flatMap(\.posts) }

    /// What is there at this moment, in stretches of rows; all but the last one are full.
    package func segments() -> [LiveSegment] {
        let rows = state.withLock { $0.rows }
        return rows.stretches.enumerated().map { LiveSegment(of: self, rows, $0, $1) }
    }

    /// The latest event time; nil where there is no post. Cost: a lock.
    package var latest: Timestamp? {
        state.withLock { $0.rows.stretches.map(\.times.upperBound).max() }.map { Timestamp(microseconds: $0) }
    }

    /// What it knows of the texts, for who writes its posts to a file.
    package func terms() -> LiveTerms { state.withLock { LiveTerms($0.rows, $0.intake) } }

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
