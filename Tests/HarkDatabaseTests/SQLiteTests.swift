import Foundation
import GRDBSQLite
import HarkCore
import HarkDatabase
import Synchronization
import Testing

/// What the embedded driver promises beyond the conformance suite.
@Suite struct SQLiteTests {
    @Test func theWriterFlushesItsLogAtEachCommit() async throws {
        try await withSQLite { database in
            let pragmas = try await database.write { sql in
                try ["journal_mode", "synchronous", "foreign_keys", "temp_store"].map { try sql.firstRow("PRAGMA \($0)")?.values[0] }
            }
            #expect(pragmas == [.text("wal"), .integer(2), .integer(1), .integer(2)])
        }
    }

    @Test func aReaderCannotWrite() async throws {
        try await withSQLite { database in
            try await database.createLog()
            await #expect(throws: HarkError.self) { try await database.read { try $0.rows("DELETE FROM log RETURNING word") } }
        }
    }

    @Test func aFullDiskIsSaidAndWhatWasKeptStays() async throws {
        var settings = SQLiteSettings()
        settings.maximumPages = 40
        try await withSQLite(settings) { database in
            try await database.createLog()
            var refusal: HarkError?, kept = 0
            while refusal == nil {
                let text = "\(kept) " + String(repeating: "x", count: 2000)
                do {
                    try await database.write { try $0.append(text) }
                    kept += 1
                } catch let error as HarkError { refusal = error }
            }
            #expect(refusal?.code == .outOfSpace)
            #expect(kept > 5)
            #expect(try await database.words().count == kept)
            // Once there is room again, writing goes on.
            try await database.write { try $0.execute("DELETE FROM log") }
            try await database.write { try $0.append("again") }
            #expect(try await database.words() == ["again"])
        }
    }

    @Test func aUnitThatFillsTheDiskTakesOnlyItsGroupWithIt() async throws {
        var settings = SQLiteSettings()
        settings.maximumPages = 40
        try await withSQLite(settings) { database in
            try await database.createLog()
            let stop = await WriterStop(database)
            let before = await enqueue(on: database) { try $0.append("before") }
            let huge = await enqueue(on: database) { try $0.append(String(repeating: "x", count: 1_000_000)) }
            let after = await enqueue(on: database) { try $0.append("after") }
            try await stop.lift()
            let error = await #expect(throws: HarkError.self) { try await huge.value }
            #expect(error?.code == .outOfSpace)
            let first = await Result.catching { try await before.value }
            try await after.value
            // Whether SQLite undoes the statement or the transaction, an answer and the data agree.
            let expected = (try? first.get()) == nil ? ["after"] : ["before", "after"]
            #expect(try await database.words() == expected)
        }
    }

    @Test func whatWasWrittenIsThereAfterAReopening() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/hark.db"
            let first = try await SQLiteDatabase.open(path)
            try await first.createLog()
            try await first.write { try $0.append("kept") }
            try await first.close()
            let second = try await SQLiteDatabase.open(path)
            #expect(try await second.words() == ["kept"])
            try await second.close()
        }
    }

    @Test func closingWritesWhatWaitsAndRefusesWhatComes() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/hark.db"
            let database = try await SQLiteDatabase.open(path)
            try await database.createLog()
            let stop = await WriterStop(database)
            let waiting = await enqueue(on: database) { try $0.append("waited") }
            let closing = Task { try await database.close() }
            // Those that come before the closing wait behind the stopped writer; the first one after it is refused at once.
            let refusal = Refusal()
            var late: [Task<Void, Never>] = []
            while refusal.code == nil {
                late.append(
                    Task {
                        do { try await database.write { _ in } } catch { refusal.note(error) }
                    })
                await Task.yield()
            }
            #expect(refusal.code == .overloaded)
            try await stop.lift()
            try await waiting.value
            try await closing.value
            for task in late { await task.value }
            try await database.close()
            await #expect(throws: HarkError.self) { try await database.words() }
            let again = try await SQLiteDatabase.open(path)
            #expect(try await again.words() == ["waited"])
            try await again.close()
        }
    }

    @Test func anotherProgramsFileIsLeftAlone() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/other.db"
            try runSQL("CREATE TABLE theirs (x)", on: path)
            let error = await #expect(throws: HarkError.self) { try await SQLiteDatabase.open(path) }
            #expect(error?.code == .conflict)
        }
    }

    @Test func aNewerFileFormatIsRefusedWithASentence() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/hark.db"
            try await SQLiteDatabase.open(path).close()
            try runSQL("PRAGMA user_version = 999", on: path)
            let error = await #expect(throws: HarkError.self) { try await SQLiteDatabase.open(path) }
            #expect(error?.code == .conflict)
            #expect(error?.detail.contains("newer Hark") == true)
        }
    }

    @Test func aFileThatIsNoDatabaseIsAnError() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/hark.db"
            try Data(repeating: 0x58, count: 10_000).write(to: URL(filePath: path))
            let error = await #expect(throws: HarkError.self) { try await SQLiteDatabase.open(path) }
            #expect(error?.code == .internal)
        }
    }

    @Test func anotherProgramsWriteLockIsWaitedForThenSaid() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/hark.db"
            var settings = SQLiteSettings()
            settings.busySeconds = 0.05
            let database = try await SQLiteDatabase.open(path, settings: settings)
            try await database.createLog()
            var other: OpaquePointer?
            #expect(sqlite3_open(path, &other) == SQLITE_OK)
            #expect(sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
            let error = await #expect(throws: HarkError.self) { try await database.write { try $0.append("no") } }
            #expect(error?.code == .overloaded)
            #expect(sqlite3_exec(other, "ROLLBACK", nil, nil, nil) == SQLITE_OK)
            sqlite3_close(other)
            try await database.write { try $0.append("yes") }
            #expect(try await database.words() == ["yes"])
            try await database.close()
        }
    }

    private final class Refusal: Sendable {
        private let noted = Mutex<HarkError.Code?>(nil)
        var code: HarkError.Code? { noted.withLock { $0 } }
        func note(_ error: any Error) { noted.withLock { $0 = (error as? HarkError)?.code } }
    }

    private func withSQLite(_ settings: SQLiteSettings = .init(), _ body: (SQLiteDatabase) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let database = try await SQLiteDatabase.open("\(folder)/hark.db", settings: settings)
            try await body(database)
            try await database.close()
        }
    }

    private func runSQL(_ sql: String, on path: String) throws {
        var connection: OpaquePointer?
        #expect(sqlite3_open(path, &connection) == SQLITE_OK)
        #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        sqlite3_close(connection)
    }
}
