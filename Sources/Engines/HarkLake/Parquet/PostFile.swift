import HarkCore
import HarkPosts

/// A Parquet file of posts, by its path: written, looked at and read over a session of DuckDB. Blocks.
struct PostFile {
    let path: String

    /// Makes the file of rows of a live segment, in their order. It is not on disk yet.
    func write(_ ranges: [Range<Int>], of live: LiveTerms, over session: DuckDBSession) throws {
        var writer = PostRowWriter(live), left = ranges.joined().makeIterator(), next = left.next()
        try session.execute(reading: PostColumns.all) { rows in
            PostColumns.copy("SELECT * FROM \(rows)", to: path, .quick)
        } _: { rows in
            while rows.hasRoom, let row = next {
                writer.add(row, to: &rows)
                next = left.next()
            }
        }
    }

    /// Makes the file of the posts of others, one file's after the other's, less those of `dropped`. It is not on disk yet.
    /// - Returns: which of `dropped` were among them.
    func write(from sources: [String], without dropped: [UInt64], over session: DuckDBSession) throws -> [UInt64] {
        try fill("dropped", with: dropped, over: session)
        let rows = try Self.completeRows(of: sources, over: session), ofDropped = "(SELECT sequence FROM dropped)"
        try session.execute(
            PostColumns.copy("SELECT * EXCLUDE (file_row_number) FROM \(rows) WHERE sequence NOT IN \(ofDropped)", to: path, .lasting))
        return try session.integers("SELECT sequence FROM \(rows) WHERE sequence IN \(ofDropped)").map(UInt64.init(bitPattern:))
    }

    /// Rows with all columns of a post, whenever their files were written. Cost: a look at each footer.
    private static func completeRows(of paths: [String], over session: DuckDBSession) throws -> String {
        let complete = try session.integers(PostColumns.countOfComplete(paths)).first ?? 0
        return Int(complete) == paths.count ? PostColumns.rows(of: paths) : PostColumns.completedRows(of: paths)
    }

    /// What the file's rows say of it; nil where it has none.
    func facts(over session: DuckDBSession) throws -> PostFileFacts? {
        let columns = "count(*), min(sequence), max(sequence), epoch_us(min(created_at)), epoch_us(max(created_at))"
        var facts: PostFileFacts?
        try session.forEachChunk("SELECT \(columns) FROM \(PostColumns.rows(of: [path]))") { chunk in
            let number = { chunk.integers($0)[0] }
            guard number(0) > 0 else { return }
            facts = PostFileFacts(
                rows: Int(number(0)), firstSequence: UInt64(bitPattern: number(1)), lastSequence: UInt64(bitPattern: number(2)),
                earliest: Timestamp(microseconds: number(3)), latest: Timestamp(microseconds: number(4)))
        }
        return facts
    }

    /// Whether one of these sequences is among its rows'.
    func holds(anyOf sequences: [UInt64], over session: DuckDBSession) throws -> Bool {
        try fill("wanted", with: sequences, over: session)
        return try !session.integers(
            "SELECT sequence FROM \(PostColumns.rows(of: [path])) WHERE sequence IN (SELECT sequence FROM wanted) LIMIT 1"
        ).isEmpty
    }

    /// Makes a table of the connection's own that holds sequences.
    private func fill(_ table: String, with sequences: [UInt64], over session: DuckDBSession) throws {
        var left = sequences[...]
        try session.execute(reading: PostColumns.sequences) { "CREATE OR REPLACE TEMP TABLE \(table) AS SELECT * FROM \($0)" } _: { rows in
            while rows.hasRoom, let sequence = left.popFirst() { rows.add(Int64(sequence)) }
        }
    }

    /// The sequences of all rows, in their order.
    func sequences(over session: DuckDBSession) throws -> [UInt64] {
        try session.integers("SELECT sequence FROM \(PostColumns.rows(of: [path]))").map(UInt64.init(bitPattern:))
    }

    /// The posts that stand at these places, counted from 0, in the order in which they are named.
    func posts(at ordinals: [Int], over session: DuckDBSession) throws -> [KeptPost] {
        guard !ordinals.isEmpty else { return [] }
        let rows = try Self.completeRows(of: [path], over: session)
        let places = Set(ordinals).map(String.init).joined(separator: ", ")
        var found: [Int: KeptPost] = [:]
        try session.forEachChunk(
            "SELECT file_row_number, \(PostColumns.ofPosts) FROM \(rows) WHERE file_row_number IN (\(places))"
        ) { chunk in
            let numbers = chunk.integers(0)
            PostRowReader.forEachPost(in: chunk, from: 1) { found[Int(numbers[$0])] = $1 }
        }
        return try ordinals.map { ordinal in
            guard let post = found[ordinal] else {
                throw HarkError(.internal, "The lake of posts could not do this.").logged("\(path) has no row \(ordinal)")
            }
            return post
        }
    }

    /// The posts of a range of places that a filter lets through, in their order, with their places.
    func posts(in range: Range<Int>, _ filter: PostFilter, over session: DuckDBSession) throws -> [PlacedPost] {
        var posts: [PlacedPost] = []
        let rows = try Self.completeRows(of: [path], over: session)
        let condition = filter.condition
        try session.forEachChunk(
            """
            SELECT file_row_number, \(PostColumns.ofPosts) FROM \(rows)
            WHERE file_row_number >= ? AND file_row_number < ?\(condition.sql)
            """, [.integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound))] + condition.values
        ) { chunk in
            let numbers = chunk.integers(0)
            PostRowReader.forEachPost(in: chunk, from: 1) { posts.append(PlacedPost(ordinal: Int(numbers[$0]), kept: $1)) }
        }
        return posts
    }
}

/// What the rows of a file say of it.
struct PostFileFacts: Sendable, Equatable {
    let rows: Int
    let firstSequence: UInt64, lastSequence: UInt64
    /// By when they were said.
    let earliest: Timestamp, latest: Timestamp
}

extension PostFileFacts {
    /// - Parameter ranges: of a live segment's rows; at least one row.
    init(of ranges: [Range<Int>], _ live: LiveTerms) {
        let created = ranges.joined().lazy.map(live.createdAt)
        self.init(
            rows: ranges.reduce(0) { $0 + $1.count }, firstSequence: live.sequence(of: ranges[0].lowerBound),
            lastSequence: live.sequence(of: ranges[ranges.count - 1].upperBound - 1), earliest: created.min()!, latest: created.max()!)
    }
}

extension DuckDBSession {
    /// A query's first column.
    fileprivate func integers(_ sql: String) throws -> [Int64] {
        var all: [Int64] = []
        try forEachChunk(sql) { all += UnsafeBufferPointer(start: $0.integers(0), count: $0.count) }
        return all
    }
}
