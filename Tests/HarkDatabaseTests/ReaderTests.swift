import HarkCore
import HarkDatabase
import Testing

/// Reads beside each other and beside the writer.
@Suite struct ReaderTests {
    private struct Refused: Error {}

    @Test(arguments: Driver.all) func aReadThatThrowsTellsItsCallerAlone(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            for _ in 0..<20 {
                await #expect(throws: Refused.self) { try await database.read { _ in throw Refused() } }
            }
            #expect(try await database.counter() == 0)
        }
    }

    @Test(arguments: Driver.all) func oneLongReadDoesNotHoldUpTheOthers(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            let gate = WriterGate(), begun = AsyncStream<Void>.makeStream()
            let long = Task {
                try await database.read { sql in
                    begun.continuation.finish()
                    gate.wait()
                    return try sql.rows("SELECT value FROM counter").count
                }
            }
            for await _ in begun.stream {}
            for _ in 0..<100 { #expect(try await database.counter() == 0) }
            gate.open()
            #expect(try await long.value == 1)
        }
    }

    /// Money moves between two rows; a reader that saw half a move would see another sum.
    @Test(arguments: Driver.all) func readersNeverSeeHalfAWrite(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            try await database.write { try $0.execute("INSERT INTO counter VALUES (2, 1000)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<4 {
                    group.addTask {
                        for step in 0..<200 {
                            try await database.write { sql in
                                try sql.execute("UPDATE counter SET value = value + ? WHERE id = 1", task * step)
                                try sql.execute("UPDATE counter SET value = value - ? WHERE id = 2", task * step)
                            }
                        }
                    }
                    group.addTask {
                        for _ in 0..<400 {
                            let values = try await database.read { try $0.rows("SELECT value FROM counter").map { try $0.int(0) } }
                            #expect(values.reduce(0, +) == 1000)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
