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
        let batch = BatchTerms(of: posts.map(\.post), moods: posts.map(\.mood))
        append(posts, batch, rows: Array(posts.indices)) { (posts[$0].sequence, posts[$0].arrivedAt) }
    }

    /// The same of posts whose texts were read before.
    /// - Parameters:
    ///   - rows: by post its row in `batch`.
    ///   - place: of each post, counted from 0: its sequence, and when it came.
    package func append(
        _ posts: any PostList, _ batch: BatchTerms, rows: [Int], _ place: (Int) -> (sequence: UInt64, arrivedAt: Timestamp)
    ) {
        var merge = BatchMerge(batch)
        for start in stride(from: 0, to: rows.count, by: Self.breath) {
            state.withLock { state in
                precondition(!state.rows.isClosed, "posts come to a segment that was closed")
                if start == 0 { state.rows.hold(posts) }
                for post in start..<min(start + Self.breath, rows.count) {
                    let (sequence, arrivedAt) = place(post)
                    state.append(rows[post], of: batch, sequence, arrivedAt, &merge)
                }
            }
        }
    }

    /// No post will come any more: the last stretch stays as it is too.
    package func close() { state.withLock { $0.rows.close() } }

    package var count: Int { state.withLock { $0.rows.rows.count } }

    /// What the index takes, the posts themselves not counted. Cost: a lock.
    package var memoryBytes: Int { state.withLock { $0.rows.byteCount + $0.intake.table.byteCount + $0.heads.count * 4 } }

    /// All posts that were appended so far, in their order.
    package var all: [KeptPost] { terms().all }

    /// What is there at this moment, in stretches of rows; all but the last one are full.
    package func segments() -> [LiveSegment] {
        let rows = state.withLock { $0.rows }
        return rows.stretches.enumerated().map { LiveSegment(of: self, rows, $0, $1) }
    }

    /// The latest event time; nil where there is no post. Cost: a lock.
    package var latest: Timestamp? {
        state.withLock { $0.rows.stretches.map(\.times.upperBound).max() }.map { Timestamp(microseconds: $0) }
    }

    /// What it knows of its posts, for who writes them to files.
    package func terms() -> LiveTerms { state.withLock { LiveTerms($0.rows, $0.intake) } }

    func withState<Result: Sendable>(_ body: (borrowing State) -> Result) -> Result { state.withLock { body($0) } }
}

extension LivePosts.State {
    mutating func append(_ row: Int, of batch: BatchTerms, _ sequence: UInt64, _ arrivedAt: Timestamp, _ merge: inout BatchMerge) {
        terms.removeAll(keepingCapacity: true)
        bases.removeAll(keepingCapacity: true)
        for term in batch.terms(of: row) {
            let number = intake.number(of: term, from: batch.intake, &merge.known)
            terms.append(number)
            if merge.isFirst(batch.intake.bases[Int(term)], in: row) { bases.append(intake.bases[Int(number)]) }
        }
        rows.append(batch.row(row), sequence, arrivedAt, terms: terms, bases: bases, intake, heads: &heads, &merge)
    }
}
