import HarkCore
public import HarkPosts

/// Posts that were just kept, in their order. Each is made when somebody asks for it.
public struct ArrivedPosts: RandomAccessCollection, Sendable {
    private let posts: PackedPosts
    private let firstSequence: UInt64
    private let arrivedAt: Timestamp

    init(_ posts: PackedPosts, firstSequence: UInt64, _ arrivedAt: Timestamp) {
        (self.posts, self.firstSequence, self.arrivedAt) = (posts, firstSequence, arrivedAt)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { posts.count }

    public subscript(place: Int) -> KeptPost { posts.post(place, sequence: firstSequence + UInt64(place), arrivedAt: arrivedAt) }
}
