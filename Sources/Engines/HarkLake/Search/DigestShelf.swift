import HarkPosts
import Synchronization

/// What files and sealed stretches said about topics lately. Neither ever changes, so what was counted in it for one search holds for the next; only
/// the posts that came since are counted anew.
final class DigestShelf: Sendable {
    /// Some posts and a question. An interval is no part of it: either all the posts lie in it, or all that matters is one hour.
    struct Key: Hashable, Sendable {
        let query: TopicQuery
        let newest: Int
        let after: TopicCursor?
        var posts: [SettledPosts.ID]
        /// Of these posts.
        let withdrawn: [UInt64]
        var hour: Int64?
    }

    /// The post said most often in some files, by its file's place among them.
    struct Repeated: Sendable {
        let file: Int, row: Int, repetitions: Int
    }

    /// Bytes that all nodes together may take, and posts that are remembered.
    private static let nodeBytes = 64 << 20, repeatedPosts = 10_000

    private let nodes = Mutex(TwoGenerations<Key, TopicNode>(limit: nodeBytes) { $0.byteCount })
    private let posts = Mutex(TwoGenerations<Key, Repeated>(limit: repeatedPosts))

    func node(_ key: Key) -> TopicNode? { nodes.withLock { $0[key] } }

    func keep(_ found: [TopicNode], _ keys: [Key?]) {
        nodes.withLock { nodes in
            for (node, key) in zip(found, keys) { if let key { nodes[key] = node } }
        }
    }

    func forget() {
        nodes.withLock { $0.removeAll() }
        posts.withLock { $0.removeAll() }
    }

    func repeated(_ key: Key) -> Repeated? { posts.withLock { $0[key] } }
    func keep(_ post: Repeated, _ key: Key) { posts.withLock { $0[key] = post } }
}
