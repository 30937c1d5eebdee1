import Foundation
import HarkCore
import HarkDatabase
import Testing

/// A way to a database that keeps the promises of `SQLDatabase`: the conformance suite runs over each of these.
struct Driver: Sendable, CustomTestStringConvertible {
    struct Options: Sendable { var queueLimit = 1000 }

    let testDescription: String
    private let open: @Sendable (String, Options) async throws -> any SQLDatabase
    private let close: @Sendable (any SQLDatabase) async throws -> Void

    /// Gives `body` an empty database of its own, and removes it afterwards.
    func withDatabase<Result: Sendable>(
        _ options: Options = Options(), _ body: @Sendable (any SQLDatabase) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            let database = try await open(folder, options)
            let result = await Swift.Result.catching { try await body(database) }
            try await close(database)
            return try result.get()
        }
    }

    static let all = [sqlite]

    static let sqlite = Driver(
        testDescription: "SQLite",
        open: { folder, options in
            var settings = SQLiteSettings()
            settings.queueLimit = options.queueLimit
            return try await SQLiteDatabase.open("\(folder)/hark.db", settings: settings)
        },
        close: { try await ($0 as? SQLiteDatabase)?.close() })
}

extension Result where Failure == any Error {
    static func catching(_ body: () async throws -> Success) async -> Self {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

func withTemporaryFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    return try await body(folder)
}

extension SQLDatabase {
    func createCounter() async throws {
        try await write { sql in
            try sql.execute("CREATE TABLE counter (id BIGINT PRIMARY KEY, value BIGINT NOT NULL)")
            try sql.execute("INSERT INTO counter (id, value) VALUES (?, ?)", 1, 0)
        }
    }

    func counter() async throws -> Int {
        try await read { sql in try #require(try sql.firstRow("SELECT value FROM counter WHERE id = 1")).int(0) }
    }

    func createLog() async throws {
        try await write { sql in
            try sql.execute("CREATE TABLE log (place BIGINT PRIMARY KEY, word TEXT NOT NULL UNIQUE)")
        }
    }

    func words() async throws -> [String] {
        try await read { sql in try sql.rows("SELECT word FROM log ORDER BY place").map { try $0.text(0) } }
    }
}

extension SQLWriter {
    func append(_ word: String) throws {
        try execute("INSERT INTO log (place, word) SELECT COALESCE(MAX(place), 0) + 1, ? FROM log", word)
    }
}

/// Holds the writer inside one write until it is released, so that what is written meanwhile comes into one group.
final class WriterStop: Sendable {
    private let release = DispatchSemaphore(value: 0)
    private let task: Task<Void, any Error>

    init(_ database: any SQLDatabase) async {
        let (release, (reached, signal)) = (release, AsyncStream<Void>.makeStream())
        task = Task {
            try await database.write { _ in
                signal.finish()
                release.wait()
            }
        }
        for await _ in reached {}
    }

    func lift() async throws {
        release.signal()
        try await task.value
    }
}

/// Starts a write and returns once it stands in the line.
func enqueue<Result: Sendable>(
    on database: any SQLDatabase, _ body: @escaping @Sendable (any SQLWriter) throws -> Result
) async -> Task<Result, any Error> {
    let before = database.waitingWrites
    let task = Task { try await database.write(body) }
    while database.waitingWrites == before { await Task.yield() }
    return task
}
