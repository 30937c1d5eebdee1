public import HarkPosts

/// What a source has said, and how far one has come with it.
package struct FollowedEvent: Sendable {
    package enum What: Sendable {
        case post(Post)
        /// The source has changed a post that it sent before.
        case edit(Post)
        /// And taken one back.
        case withdrawal(source: String, id: String)
        /// Nothing to keep: see `FollowerFigures.ignored`.
        case ignored
        case unreadable(UnreadableMessage)
        /// Something that the source had said and nobody can read any more.
        case lost(String)
        /// No message: only the place has moved.
        case nothing
    }

    package let what: What
    /// Of its share of the stream.
    package let bytes: Int
    /// Where to go on once this is kept; nil leaves it as it is.
    package let cursor: FollowerCursor?

    package init(_ what: What, bytes: Int, cursor: FollowerCursor?) {
        self.what = what
        self.bytes = bytes
        self.cursor = cursor
    }
}

extension FollowedEvent.What {
    /// The same post, sent again because its source has changed it.
    var asEdit: FollowedEvent.What { if case .post(let post) = self { .edit(post) } else { self } }
}

/// What a source said and nobody could make a post of.
public struct UnreadableMessage: Sendable {
    public let problem: String
    /// As it came, where that was a line for the house's own reader; else nothing.
    public let line: [UInt8]
    /// Which its post would have had, if it had named none.
    public let source: String

    package init(_ problem: String, line: [UInt8] = [], source: String = "") { (self.problem, self.line, self.source) = (problem, line, source) }
}

/// What came together from one source, in its order.
public struct FollowedBatch: Sendable {
    public var posts: [Post] = []
    /// Messages and lines of which no post could be made.
    public var unreadable: [UnreadableMessage] = []
    /// Of all of it, as it came over the line.
    public var bytes = 0

    var isEmpty: Bool { posts.isEmpty && unreadable.isEmpty }
}

/// Where followers take what they hear. Each closure returns once it is durable; after that the follower moves its cursor, so what
/// was in flight when the program stopped comes again and is known by its identity.
public struct FollowerSink: Sendable {
    public var take: @Sendable (FollowedBatch) async throws -> Void
    /// A post whose source has changed it.
    public var replace: @Sendable (Post) async throws -> Void
    public var withdraw: @Sendable (_ source: String, _ id: String) async throws -> Void

    public init(
        take: @escaping @Sendable (FollowedBatch) async throws -> Void, replace: @escaping @Sendable (Post) async throws -> Void,
        withdraw: @escaping @Sendable (_ source: String, _ id: String) async throws -> Void
    ) {
        self.take = take
        self.replace = replace
        self.withdraw = withdraw
    }
}

/// Why a source cannot be followed at the moment. The sentence is shown to operators; it holds no credentials.
package enum FollowerTrouble: Error, CustomStringConvertible {
    /// It is away or busy: to be asked again, after so many seconds where it said so.
    case away(String, retryAfter: Double?)
    /// It will not have this follower, or does not speak its protocol. Asked again too, but seldom: operators and servers change.
    case refused(String)

    package var description: String {
        switch self {
        case .away(let reason, _), .refused(let reason): reason
        }
    }
}

/// One way to follow a source.
package protocol FollowedSource: Sendable {
    /// Hands on what the source says from `cursor` on, nil at the first time, until it ends the connection. Calls `feed.connected()`
    /// once the source listens.
    /// - Throws: `FollowerTrouble`, or what a connection throws.
    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws
}
