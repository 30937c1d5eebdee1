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
        var terms: [UInt32] = []
    }

    private let state = Mutex(State())
    /// A reader never waits for more posts than these.
    private static let stretch = 64

    package init() {}

    /// - Precondition: sequences rise, over all calls.
    package func append(_ posts: [KeptPost]) {
        for start in stride(from: 0, to: posts.count, by: Self.stretch) {
            let some = Array(posts[start..<min(start + Self.stretch, posts.count)])
            state.withLock { state in
                for post in some { state.append(post) }
                state.rows.keep(some)
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

    func view() -> LiveSegment { LiveSegment(of: self, state.withLock { $0.rows }) }

    func withState<Result: Sendable>(_ body: (borrowing State) -> Result) -> Result { state.withLock { body($0) } }
}

extension LivePosts.State {
    mutating func append(_ post: KeptPost) {
        terms.removeAll(keepingCapacity: true)
        var text = post.post.text
        let facts = text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            intake.read(bytes, into: &terms)
            return PostFacts(bytes)
        }
        rows.append(post, facts, terms: terms, intake, heads: &heads)
    }
}
