import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Logging
import Synchronization
import Testing

/// A buffer over a folder with a lake that is a table, so that its transactions are real; opened as often as a test likes.
struct BufferHouse {
    let folder: String
    let clock = ManualClock(Timestamp("2026-11-21T20:30:00Z")!)
    let shelf: TableShelf
    let database: SQLiteDatabase
    var settings = BufferSettings()

    static func with<Result>(_ body: (inout BufferHouse) async throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let database = try await SQLiteDatabase.open("\(folder)/hark.db")
            try await database.migrate(PostBuffer.migrations + TableShelf.migrations)
            var house = BufferHouse(folder: folder, shelf: TableShelf(database: database), database: database)
            let result = try await body(&house)
            try await database.close()
            return result
        }
    }

    func open() async throws -> PostBuffer {
        try await PostBuffer.open(
            folder: "\(folder)/lake", shelf: shelf, database: database, settings: settings,
            helpers: .init(mood: { $0.map { Mood(level: UInt8(truncatingIfNeeded: $0.utf8.count)) } }, count: TableShelf.count), clock: clock,
            logger: silent)
    }

    func post(_ id: String, _ text: String = "what a lovely morning, isn't it", language: String = "en", hoursAgo: Double = 0) -> Post {
        Post(id: id, source: "test", createdAt: clock.now.advanced(bySeconds: -3600 * hoursAgo), language: language, text: text)
    }

    /// The ledger as an auditor sees it: what the database counts and what the buffer adds; and whether the posts that are really there are as many.
    func balance(_ buffer: PostBuffer) async throws -> BatchCounts {
        let undelivered = buffer.undelivered
        let (counts, rows) = try await database.read { reader in
            let beside = try undelivered.sum(in: reader)
            var counts = try TableShelf.counts(in: reader)
            counts += beside.counts
            return (counts, try reader.firstRow("SELECT COUNT(*) FROM row")!.int(0) + beside.posts)
        }
        #expect(counts.stored == rows)
        return counts
    }

    var logs: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: "\(folder)/lake/buffer").sorted() }
    }
}

/// A lake made of a table.
final class TableShelf: PostShelf {
    static let migrations = [
        Migration("row.1", ["CREATE TABLE row (sequence INTEGER PRIMARY KEY, id TEXT, text TEXT, mood INTEGER, arrived INTEGER)"]),
        Migration("gone.1", ["CREATE TABLE gone (sequence INTEGER PRIMARY KEY)"]),
        Migration("count.1", ["CREATE TABLE count (stored INTEGER, duplicate INTEGER, late INTEGER, rejected INTEGER)"]),
    ]

    struct Refused: Error {}

    let database: SQLiteDatabase
    /// Makes deliveries fail: before anything is written, or after the rows are.
    let refusesDelivery = Mutex(false)

    init(database: SQLiteDatabase) { self.database = database }

    func put(_ posts: LiveTerms, and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws {
        let isRefused = refusesDelivery.withLock { $0 }
        try await database.write { writer in
            for kept in posts.all {
                try writer.execute(
                    "INSERT INTO row (sequence, id, text, mood, arrived) VALUES (?, ?, ?, ?, ?)", Int(kept.sequence), kept.post.id, kept.post.text,
                    Int(kept.mood.level), kept.arrivedAt)
            }
            try work(writer)
            if isRefused { throw Refused() }
        }
    }

    func withdraw(_ sequences: [UInt64], and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws {
        try await database.write { writer in
            for sequence in sequences { try writer.execute("INSERT INTO gone (sequence) VALUES (?) ON CONFLICT DO NOTHING", Int(sequence)) }
            try work(writer)
        }
    }

    static let count: @Sendable (BatchCounts, Timestamp, any SQLWriter) throws -> Void = { counts, _, writer in
        try writer.execute(
            "INSERT INTO count (stored, duplicate, late, rejected) VALUES (?, ?, ?, ?)", counts.stored, counts.duplicate, counts.late, counts.rejected)
    }

    static func counts(in reader: any SQLReader) throws -> BatchCounts {
        let row = try reader.firstRow("SELECT COALESCE(SUM(stored), 0), COALESCE(SUM(duplicate), 0), COALESCE(SUM(late), 0), COALESCE(SUM(rejected), 0) FROM count")!
        var counts = BatchCounts()
        (counts.stored, counts.duplicate, counts.late) = (try row.int(0), try row.int(1), try row.int(2))
        if try row.int(3) > 0 { counts.reject("any", "", count: try row.int(3)) }
        return counts
    }

    /// The texts that an answer would be made of, by id, with those withdrawn left out.
    func texts(_ buffer: PostBuffer) async throws -> [String: [String]] {
        let live = buffer.livePosts
        let (rows, gone) = try await database.read { reader in
            (
                try reader.rows("SELECT sequence, id, text FROM row").map { (UInt64(try $0.int(0)), try $0.text(1), try $0.text(2)) },
                Set(try reader.rows("SELECT sequence FROM gone").map { UInt64(try $0.int(0)) })
            )
        }
        var all: [UInt64: (String, String)] = [:]
        for (sequence, id, text) in rows + live.map({ ($0.sequence, $0.post.id, $0.post.text) }) where !gone.contains(sequence) { all[sequence] = (id, text) }
        return Dictionary(grouping: all.values, by: \.0).mapValues { $0.map(\.1) }
    }
}
