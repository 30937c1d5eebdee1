import HarkCore
import HarkDatabase
import Testing

/// What every driver promises; see the doc comments of `SQLDatabase`.
@Suite struct ConformanceTests {
    private struct Refused: Error {}

    @Test(arguments: Driver.all) func aWriteThatThrowsLeavesNothingBehind(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            await #expect(throws: Refused.self) {
                try await database.write { sql in
                    try sql.append("half")
                    throw Refused()
                }
            }
            #expect(try await database.words() == [])
        }
    }

    @Test(arguments: Driver.all) func aFailingUnitOfAGroupIsUndoneAlone(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            let stop = await WriterStop(database)
            let first = await enqueue(on: database) { try $0.append("first") }
            let thrown = await enqueue(on: database) { sql in
                try sql.append("thrown away")
                throw Refused()
            }
            let repeated = await enqueue(on: database) { sql in
                try sql.append("undone")
                try sql.append("first")
            }
            let last = await enqueue(on: database) { try $0.append("last") }
            try await stop.lift()
            try await first.value
            try await last.value
            await #expect(throws: Refused.self) { try await thrown.value }
            let conflict = await #expect(throws: HarkError.self) { try await repeated.value }
            #expect(conflict?.code == .conflict)
            #expect(try await database.words() == ["first", "last"])
        }
    }

    @Test(arguments: Driver.all) func writesHappenInTheOrderOfTheirCalls(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            let stop = await WriterStop(database)
            var tasks: [Task<Void, any Error>] = []
            for number in 0..<100 { tasks.append(await enqueue(on: database) { try $0.append("\(number)") }) }
            try await stop.lift()
            for task in tasks { try await task.value }
            #expect(try await database.words() == (0..<100).map(String.init))
        }
    }

    @Test(arguments: Driver.all) func aReadAfterAWriteSeesItAndTheVersionHasGrown(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            for value in 1...200 {
                let before = database.version
                try await database.write { try $0.execute("UPDATE counter SET value = ? WHERE id = 1", value) }
                #expect(database.version > before)
                #expect(try await database.counter() == value)
            }
        }
    }

    @Test(arguments: Driver.all) func aReadStaysOnItsSnapshotWhileOthersWrite(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            let stop = AsyncStream<Void>.makeStream(), go = WriterGate()
            let reading = Task {
                try await database.read { sql in
                    let before = try sql.firstRow("SELECT value FROM counter")?.int(0)
                    stop.continuation.finish()
                    go.wait()
                    return try before == sql.firstRow("SELECT value FROM counter")?.int(0)
                }
            }
            for await _ in stop.stream {}
            try await database.write { try $0.execute("UPDATE counter SET value = 7") }
            go.open()
            #expect(try await reading.value)
            #expect(try await database.counter() == 7)
        }
    }

    @Test(arguments: Driver.all) func aCancelledCallerStopsNothing(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            let stop = await WriterStop(database)
            let before = await enqueue(on: database) { try $0.append("before") }
            let cancelled = await enqueue(on: database) { try $0.append("cancelled") }
            let after = await enqueue(on: database) { try $0.append("after") }
            cancelled.cancel()
            try await stop.lift()
            try await before.value
            try await cancelled.value
            try await after.value
            #expect(try await database.words() == ["before", "cancelled", "after"])
        }
    }

    @Test(arguments: Driver.all) func aFullLineRefusesAndLosesNothing(_ driver: Driver) async throws {
        try await driver.withDatabase(.init(queueLimit: 16)) { database in
            try await database.createCounter()
            let stop = await WriterStop(database)
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<300 {
                    group.addTask {
                        do {
                            try await database.write { try $0.execute("UPDATE counter SET value = value + 1") }
                            return true
                        } catch let error as HarkError {
                            #expect(error.code == .overloaded && error.retryAfter != nil)
                            return false
                        }
                    }
                }
                // The refused come back at once; those in the line only when the writer goes on.
                for _ in 0..<(300 - 16) { #expect(try await group.next() == false) }
                try await stop.lift()
                for try await kept in group { #expect(kept) }
            }
            #expect(try await database.counter() == 16)
        }
    }

    @Test(arguments: Driver.all) func eightTasksOfAThousandIncrementsCountExactly(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<1000 {
                            try await database.write { sql in
                                let value = try #require(try sql.firstRow("SELECT value FROM counter WHERE id = 1")).int(0)
                                try sql.execute("UPDATE counter SET value = ? WHERE id = 1", value + 1)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.counter() == 8000)
        }
    }
}
