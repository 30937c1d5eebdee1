import HarkCore
import HarkPosts

/// A post as its log holds it, by the places of its texts: nothing of it is copied. Lives as long as the log's bytes.
struct PackedPost {
    let mood: Mood
    let createdAt: Timestamp
    let id: UnsafeRawBufferPointer, source: UnsafeRawBufferPointer, language: UnsafeRawBufferPointer
    let user: UnsafeRawBufferPointer?
    let text: UnsafeRawBufferPointer
    let replyTo: UnsafeRawBufferPointer?, repostOf: UnsafeRawBufferPointer?, place: UnsafeRawBufferPointer?
    var position: Position?

    func kept(arrivedAt: Timestamp, sequence: UInt64) -> KeptPost {
        func string(_ bytes: UnsafeRawBufferPointer) -> String { String(decoding: bytes, as: UTF8.self) }
        let post = Post(
            id: string(id), source: string(source), createdAt: createdAt, language: string(language), user: user.map(string), text: string(text),
            replyTo: replyTo.map(string), repostOf: repostOf.map(string), place: place.map(string), position: position)
        return KeptPost(post: post, arrivedAt: arrivedAt, sequence: sequence, mood: mood)
    }
}

/// Posts by the bytes that their log has of them: less than half of what they take as values with texts of their own.
struct PackedPosts: PostList {
    struct Place: BitwiseCopyable, Sendable {
        let start: UInt32, count: UInt32

        init(_ range: Range<Int>) { (start, count) = (UInt32(range.lowerBound), UInt32(range.count)) }

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    private let bytes: [UInt8]
    private let places: [Place]

    /// - Parameter places: of the posts in `bytes`, in their order.
    init(_ bytes: [UInt8], _ places: [Place]) { (self.bytes, self.places) = (bytes, places) }

    init(_ posts: [KeptPost]) {
        var bytes: [UInt8] = [], places: [Place] = []
        for kept in posts {
            let start = bytes.count
            PostBytes.append(kept.post, mood: kept.mood, arrivedAt: kept.arrivedAt, to: &bytes)
            places.append(Place(start..<bytes.count))
        }
        self.init(bytes, places)
    }

    var count: Int { places.count }

    func byteCount(of place: Int) -> Int { Int(places[place].count) }

    func post(_ place: Int, sequence: UInt64, arrivedAt: Timestamp) -> KeptPost {
        withPost(place, arrivedAt: arrivedAt) { $0.kept(arrivedAt: arrivedAt, sequence: sequence) }
    }

    @inline(__always)
    func withPost<Result>(_ place: Int, arrivedAt: Timestamp, _ body: (PackedPost) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBytes { bytes in
            var reader = FrameReader(UnsafeRawBufferPointer(rebasing: bytes[places[place].range]))
            guard let post = try? PostBytes.read(&reader, arrivedAt: arrivedAt) else { preconditionFailure("this house reads what it wrote") }
            return try body(post)
        }
    }
}

/// The posts of a live segment, row by row as their logs have them. Asked for rows one after the other it finds each at once.
struct PackedRows {
    let live: LiveTerms
    private let lists: [(first: Int, posts: PackedPosts)]
    /// The list in which the last row was found.
    private var list = 0

    init(_ live: LiveTerms) {
        self.live = live
        let lists = live.lists, ends = lists.dropFirst().map(\.first) + [live.count]
        self.lists = zip(lists, ends).map { list, end in
            (list.first, list.posts as? PackedPosts ?? PackedPosts((list.first..<end).map(live.post)))
        }
    }

    mutating func byteCount(of row: Int) -> Int {
        find(row)
        return lists[list].posts.byteCount(of: row - lists[list].first)
    }

    @inline(__always)
    mutating func withPost<Result>(_ row: Int, _ body: (PackedPost) throws -> Result) rethrows -> Result {
        find(row)
        return try lists[list].posts.withPost(row - lists[list].first, arrivedAt: live.arrivedAt(of: row), body)
    }

    private mutating func find(_ row: Int) {
        if row < lists[list].first { list = 0 }
        while list + 1 < lists.count, lists[list + 1].first <= row { list += 1 }
    }
}

extension LivePosts {
    /// What a segment of these posts would know of them.
    /// - Precondition: their sequences rise.
    static func terms(of posts: [KeptPost]) -> LiveTerms {
        let segment = LivePosts(), batch = BatchTerms(of: posts.map(\.post), moods: posts.map(\.mood))
        segment.append(PackedPosts(posts), batch, rows: Array(posts.indices)) { (posts[$0].sequence, posts[$0].arrivedAt) }
        segment.close()
        return segment.terms()
    }
}
