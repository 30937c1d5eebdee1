public import HarkCore
public import HarkPosts

/// Posts that arrived together, as they were read.
public struct IncomingPosts: Sendable {
    /// A line of which no post could be made, or whose post is not wanted.
    public struct RefusedLine: Sendable, Equatable {
        /// Counted from 1 in what was sent; 0 where nothing has lines.
        public let line: Int
        public let code: String
        /// A sentence that says what is wrong.
        public let detail: String
        /// As it was sent; empty where it is longer than `keptBytes`, and for a post that is not wanted.
        public let bytes: [UInt8]

        /// So that lines which go wrong in thousands stay few megabytes.
        public static let keptBytes = 16 << 10

        public init(line: Int, code: String, detail: String, bytes: some Collection<UInt8> = []) {
            self.line = line
            self.code = code
            self.detail = detail
            self.bytes = bytes.count > Self.keptBytes ? [] : Array(bytes)
        }
    }

    public var posts: [Post]
    /// The line of each post; empty where nothing has lines.
    public var lines: [Int]
    public var refused: [RefusedLine]
    public var arrivedAt: Timestamp
    /// Whether a post that is here already takes the other's place instead of being a duplicate.
    public var areEdits: Bool
    /// Messages among them that hold no post and are no mistake (001-04): a metric, nothing that the ledger counts.
    public var ignored = 0
    /// Posts that are taken back, those of this batch too.
    public var withdrawn: [PostWithdrawal] = []

    public init(_ posts: [Post], lines: [Int] = [], refused: [RefusedLine] = [], arrivedAt: Timestamp, areEdits: Bool = false) {
        self.posts = posts
        self.lines = lines
        self.refused = refused
        self.arrivedAt = arrivedAt
        self.areEdits = areEdits
    }
}

extension IncomingPosts {
    /// The posts of some lines, and what is wrong with the lines that hold none.
    init(reading chunk: LineChunk, by reader: PostReader, at arrivedAt: Timestamp) {
        self.init([], arrivedAt: arrivedAt)
        posts.reserveCapacity(chunk.ends.count)
        lines.reserveCapacity(chunk.ends.count)
        chunk.forEachLine { number, line in
            if chunk.tooLong.contains(number - chunk.firstLine) {
                let detail = "A line has at most \(reader.lineBytes) bytes; this one has more."
                return refused.append(.init(line: number, code: HarkError.Code.tooLarge.rawValue, detail: detail))
            }
            switch reader.read(line: line, arrivedAt: arrivedAt) {
            case .success(let post)?:
                posts.append(post)
                lines.append(number)
            case .failure(let problem)?: refused.append(.init(line: number, code: problem.code.rawValue, detail: problem.detail, bytes: line))
            case nil:
                if let withdrawal = reader.withdrawal(line: line) { withdrawn.append(withdrawal) } else { ignored += 1 }
            }
        }
    }
}

/// What became of a batch. Whoever holds one may rely on it: all of it is on disk.
public struct BatchReceipt: Sendable, Equatable {
    public var counts = BatchCounts()
    /// Posts that were here and were taken back.
    public var withdrawn = 0
    /// In the order of their lines.
    public var refused: [IncomingPosts.RefusedLine] = []

    public init() {}
}
