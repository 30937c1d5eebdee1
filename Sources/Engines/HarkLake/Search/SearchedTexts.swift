import HarkCore
import HarkPosts

/// What only the texts themselves tell: whether the documented pattern is in them, and the documented counts of tags and names.
struct SearchedTexts: Sendable {
    /// The documented pattern; nil where the query alone decides.
    let pattern: DocumentedMatch?
    let countsRawTokens: Bool

    /// - Throws: `.unacceptable` for a keyword that asks for nothing.
    init?(_ request: TopicRequest) throws {
        guard request.documented != nil || request.rawTokens else { return nil }
        pattern = try request.documented.map { try DocumentedMatch(keyword: $0) }
        countsRawTokens = request.rawTokens
    }

    /// What the texts of one part told.
    struct Told: Sendable {
        var confirmed: RowSet
        var hashtags: [[UInt8]: Int] = [:], mentions: [[UInt8]: Int] = [:]
    }

    /// Looks at some posts of a part.
    func read(_ posts: [(row: Int, post: KeptPost)], into told: inout Told) {
        for (row, kept) in posts {
            var text = kept.post.text
            text.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                guard pattern?.matches(bytes) ?? true else { return }
                told.confirmed.insert(row)
                guard countsRawTokens else { return }
                RawTokens.forEach(in: bytes, containing: UInt8(ascii: "#")) { told.hashtags[Array($0), default: 0] += 1 }
                RawTokens.forEach(in: bytes, containing: UInt8(ascii: "@")) { told.mentions[Array($0), default: 0] += 1 }
            }
        }
    }
}

extension TopicSearch {
    /// Of more rows than these, a file is read as a whole.
    private static let fewRows = 256
    /// Parts that are read side by side.
    private static let readers = 3

    /// Reads the texts of all rows that the index finds, and holds the parts to what they tell.
    /// - Returns: the documented counts of tags and of names.
    func read(
        _ texts: SearchedTexts, _ request: SegmentRequest, _ data: inout SearchedData
    ) async throws -> (hashtags: [[UInt8]: Int], mentions: [[UInt8]: Int]) {
        let rows = try await crew.map(data.parts.count) { [parts = data.parts] part, _ in
            request.reaches(parts[part].segment) ? parts[part].rows(request) : RowSet(count: parts[part].segment.rows)
        }
        var sums: (hashtags: [[UInt8]: Int], mentions: [[UInt8]: Int]) = ([:], [:])
        try await withThrowingTaskGroup(of: (Int, SearchedTexts.Told?).self) { group in
            var next = 0
            func begin() {
                guard next < rows.count else { return }
                group.addTask { [next, origin = data.origins[next]] in (next, try await self.told(by: rows[next], of: origin, texts)) }
                next += 1
            }
            for _ in 0..<Self.readers { begin() }
            while let (part, told) = try await group.next() {
                data.parts[part].confirmed = told?.confirmed ?? RowSet(count: rows[part].count)
                if told == nil { data.uncounted += rows[part].members }
                sums.hashtags.merge(told?.hashtags ?? [:], uniquingKeysWith: +)
                sums.mentions.merge(told?.mentions ?? [:], uniquingKeysWith: +)
                begin()
            }
        }
        data.readsTexts = true
        return sums
    }

    /// nil where the file of the posts is damaged.
    private func told(
        by rows: RowSet, of origin: SearchedData.Origin, _ texts: SearchedTexts
    ) async throws -> SearchedTexts.Told? {
        guard !rows.isEmpty else { return SearchedTexts.Told(confirmed: rows) }
        guard let posts = try await posts(at: rows, of: origin, texts) else { return nil }
        return try await crew.run {
            var told = SearchedTexts.Told(confirmed: RowSet(count: rows.count))
            texts.read(posts, into: &told)
            return told
        }
    }

    /// The posts at some rows; those that the pattern does not find may be left out. nil where their file is damaged.
    private func posts(at rows: RowSet, of origin: SearchedData.Origin, _ texts: SearchedTexts) async throws -> [(row: Int, post: KeptPost)]? {
        switch origin {
        case .live(let live): Array(zip(rows.all, live.posts(rows.all)))
        case .file(let file) where rows.members <= Self.fewRows:
            try await lake.readable(file) { Array(zip(rows.all, try await lake.rows(file, ordinals: rows.all))) }
        case .file(let file): try await scanned(file, for: rows, texts)
        }
    }

    private func scanned(_ file: LakeFile, for rows: RowSet, _ texts: SearchedTexts) async throws -> [(row: Int, post: KeptPost)]? {
        let scan = try lake.scan(file, PostFilter(pattern: texts.pattern?.regularExpression))
        return try await lake.readable(file) {
            try await scan.reduce(into: []) { posts, some in
                for placed in some where rows.contains(placed.ordinal) { posts.append((placed.ordinal, placed.kept)) }
            }
        }
    }
}

extension RowSet {
    fileprivate var all: [Int] {
        var rows: [Int] = []
        forEach { rows.append($0) }
        return rows
    }
}
