import HarkCore
import HarkPosts

/// Posts that stay as they are until one is withdrawn: those of a file, or of sealed stretches of what is in no file yet.
struct SettledPosts: Sendable {
    /// While the house runs, no two have the same.
    enum ID: Hashable, Sendable {
        case file(LakeFile.ID)
        /// Of one log, all of its posts from the first to the last.
        case rows(ClosedRange<UInt64>, count: Int)
    }

    let id: ID
    let sequences: ClosedRange<UInt64>
    let rows: Int
    let earliest: Timestamp, latest: Timestamp

    init(_ file: LakeFile) {
        (id, sequences, rows) = (.file(file.id), file.sequences, file.rows)
        (earliest, latest) = (file.earliest, file.latest)
    }

    init(_ stretch: LiveSegment) {
        (sequences, rows) = (stretch.sequences, stretch.rows)
        id = .rows(sequences, count: rows)
        earliest = Timestamp(microseconds: stretch.times.lowerBound)
        latest = Timestamp(microseconds: stretch.times.upperBound)
    }

    /// How a file's posts were called while they were in no file.
    var formerID: ID { .rows(sequences, count: rows) }

    /// Whether all of them lie in the interval, and were there at the moment.
    func areAllSeen(by request: SegmentRequest) -> Bool {
        request.holds(earliest.microseconds...latest.microseconds) && sequences.upperBound <= request.through
    }
}

extension SearchedData {
    /// The posts of a part, if they stay as they are; nil for what grows, and where only some of them count.
    func settled(_ part: Int) -> SettledPosts? {
        switch origins[part] {
        case .file(let file): return SettledPosts(file)
        case .live(let stretch): return stretch.isSealed && parts[part].after < stretch.sequences.lowerBound ? SettledPosts(stretch) : nil
        }
    }
}

extension DigestShelf.Key {
    init(_ posts: [SettledPosts], _ request: TopicRequest, _ view: PostsView) {
        self.init(
            query: request.query, newest: request.limit, after: request.after, posts: Self.ids(posts),
            withdrawn: posts.flatMap { view.lake.withdrawn(in: $0.sequences) })
    }

    /// Stretches one behind the other are called as one.
    private static func ids(_ posts: [SettledPosts]) -> [SettledPosts.ID] {
        guard posts.count > 1, case .rows = posts[0].id else { return posts.map(\.id) }
        return [.rows(posts[0].sequences.lowerBound...posts[posts.count - 1].sequences.upperBound, count: posts.reduce(0) { $0 + $1.rows })]
    }
}
