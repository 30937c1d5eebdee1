import Foundation
import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// The house is killed at any moment: nothing that was answered is lost, nothing comes twice while it is held.
@Suite struct KillTests {
    /// A copy of the files while the database is at work is what a kill leaves behind.
    @Test func whatWasAnsweredSurvivesAKill() async throws {
        try await withTemporaryFolder { folder in
            let clock = ManualClock(), copy = "\(folder)/copy"
            let (left, held) = try await withDatabase(folder) { database in
                let queue = JobQueue("jobs", database: database, clock: clock)
                let ids = try await queue.enqueue((0..<50).map { NewJob([UInt8($0)]) })
                let jobs = try await queue.receive(20, worker: "w")
                try await queue.complete(jobs[..<5].map(\.receipt))
                try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
                for file in ["hark.db", "hark.db-wal"] {
                    try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(copy)/\(file)")
                }
                return (ids[20...], jobs[5...])
            }
            try await withDatabase(copy) { database in
                let queue = JobQueue("jobs", database: database, clock: clock)
                let counts = try await queue.counts()
                #expect(counts.visible == 30 && counts.inFlight == 15 && counts.done == 5)
                #expect(try await queue.receive(100, worker: "w").map(\.id) == Array(left))
                #expect(try await queue.complete(held.map(\.receipt)).count == 15)
                clock.advance(bySeconds: 60)
                #expect(Set(try await queue.receive(100, worker: "w").map(\.id)) == Set(left))
            }
        }
    }
}

/// The tables grow by steps; jobs that an older program has kept are still there.
@Suite struct QueueMigrationTests {
    @Test func jobsOfTheFirstStepAreReceivedAfterTheLast() async throws {
        try await withTemporaryFolder { folder in
            let clock = ManualClock()
            let database = try await SQLiteDatabase.open("\(folder)/hark.db")
            try await database.migrate(Array(JobQueue.migrations.prefix(1)))
            let ids = try await JobQueue("jobs", database: database, clock: clock).enqueue([NewJob([1])])
            try await database.close()
            try await withDatabase(folder) { database in
                let jobs = try await JobQueue("jobs", database: database, clock: clock).receive(9, worker: "w")
                #expect(jobs.map(\.id) == ids)
            }
        }
    }

    @Test func aNewerProgramsQueueIsLeftAlone() async throws {
        try await withQueue { test in
            let newer = JobQueue.migrations + [Migration("queue.99-later", ["CREATE TABLE queue_later (id BIGINT PRIMARY KEY)"])]
            try await test.database.migrate(newer)
            await #expect(throws: HarkError.self) { try await test.database.migrate(JobQueue.migrations) }
        }
    }
}
