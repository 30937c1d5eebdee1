import Foundation
import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// A queue over a database file of its own, under a clock that a test moves.
struct TestQueue: Sendable {
    let queue: JobQueue, database: SQLiteDatabase, clock: ManualClock

    func enqueue(_ names: String..., owner: String = "ann", priority: Int = 0, delay: Double = 0, key: String? = nil) async throws -> [Identifier] {
        try await queue.enqueue(names.map { NewJob(Array($0.utf8), owner: owner, priority: priority, delay: delay, idempotencyKey: key) })
    }

    func receive(_ limit: Int = 10, quarantined: Bool = false) async throws -> [ReceivedJob] {
        try await queue.receive(limit, worker: "w", quarantined: quarantined)
    }

    func receiveOne(quarantined: Bool = false) async throws -> ReceivedJob {
        try #require(try await receive(1, quarantined: quarantined).first)
    }

    func complete(_ job: ReceivedJob) async throws -> Bool { try await queue.complete([job.receipt]) == [job.receipt] }

    func handBack(_ job: ReceivedJob, _ reason: String = "could not", killedWorker: Bool = false, delay: Double = 0) async throws -> JobOutcome {
        try await database.write { [queue] sql in
            try queue.handBack(job.receipt, reason: reason, killedWorker: killedWorker, delay: delay, in: sql)
        }
    }
}

extension ReceivedJob { var name: String { String(decoding: payload, as: UTF8.self) } }

func withQueue<Result>(
    _ settings: QueueSettings = QueueSettings(), _ body: (TestQueue) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in
        let clock = ManualClock()
        return try await withDatabase(folder) { database in
            let queue = JobQueue("jobs", database: database, clock: clock, settings: settings)
            return try await body(TestQueue(queue: queue, database: database, clock: clock))
        }
    }
}

func withDatabase<Result>(_ folder: String, _ body: (SQLiteDatabase) async throws -> Result) async throws -> Result {
    let database = try await SQLiteDatabase.open("\(folder)/hark.db")
    do {
        try await database.migrate(JobQueue.migrations)
        let result = try await body(database)
        try await database.close()
        return result
    } catch {
        try await database.close()
        throw error
    }
}

func withTemporaryFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    return try await body(folder)
}
