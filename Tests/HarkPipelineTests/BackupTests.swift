import Foundation
import HarkCore
import HarkDatabase
import HarkPipeline
import Testing

/// Backups over a real database: what goes in comes out, whatever it is, and what is damaged is not taken.
@Suite struct BackupTests {
    private static let set = BackupSet(
        "users",
        [
            .init("person", title: "User_info", columns: ["id", "name", "weight", "picture"]),
            .init("secret", title: "User_auth", columns: ["person", "hash"]),
        ]) { try $0.execute("DELETE FROM visit WHERE person NOT IN (SELECT id FROM person)") }

    private struct Place {
        let folder: String, database: SQLiteDatabase, clock = ManualClock(Timestamp("2026-11-22T01:02:03.000004Z")!)
        var shelf: BackupShelf { BackupShelf(folder: "\(folder)/backups", clock: clock) }
    }

    private func with(_ body: (Place) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-backup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try await SQLiteDatabase.open("\(folder.path)/hark.db")
        try await database.migrate([
            Migration(
                "test.1",
                [
                    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, weight REAL, picture BLOB)",
                    "CREATE TABLE secret (person INTEGER PRIMARY KEY, hash TEXT NOT NULL)", "CREATE TABLE visit (person INTEGER)",
                ])
        ])
        try await body(Place(folder: folder.path, database: database))
        try await database.close()
    }

    private func add(_ ids: some Sequence<Int>, _ name: String, to database: SQLiteDatabase) async throws {
        let ids = Array(ids)
        try await database.write { writer in
            for id in ids {
                try writer.execute(
                    "INSERT INTO person (id, name, weight, picture) VALUES (?, ?, ?, ?)", id, id % 3 == 0 ? nil : "\(name) \(id)\n\u{1F600}\"[",
                    1.0 / Double(id + 1), id % 2 == 0 ? nil : (0...255).map { UInt8($0) })
                try writer.execute("INSERT INTO secret (person, hash) VALUES (?, ?)", id, "hash of \(name) \(id)")
                try writer.execute("INSERT INTO visit (person) VALUES (?)", id)
            }
        }
    }

    private func everything(_ database: SQLiteDatabase) async throws -> [[SQLValue]] {
        try await database.read { reader in
            try reader.rows("SELECT id, name, weight, picture FROM person ORDER BY id").map(\.values)
                + reader.rows("SELECT person, hash FROM secret ORDER BY person").map(\.values)
        }
    }

    @Test func whatWasBackedUpComesBackAsItWas() async throws {
        try await with { place in
            try await add(1...500, "Ada", to: place.database)
            let before = try await everything(place.database), file = try await place.shelf.create([Self.set], of: place.database).file
            #expect(file.name == "users-2026-11-22T01-02-03.000004Z.jsonl.gz" && file.set == "users" && file.bytes > 0)
            let report = try await place.shelf.verify(file.name)
            #expect(report.rows == 1000 && report.tables.map(\.title) == ["User_info", "User_auth"] && report.tables.map(\.rows) == [500, 500])
            try await place.database.write { writer in
                try writer.execute("DELETE FROM person WHERE id > 100")
                try writer.execute("UPDATE secret SET hash = 'changed'")
            }
            try await add(501...600, "Bea", to: place.database)
            #expect(try await place.shelf.restore(file.name, [Self.set], into: place.database) == report)
            #expect(try await everything(place.database) == before)
            // What pointed at somebody who came later is gone too.
            #expect(try await place.database.read { try $0.firstRow("SELECT MAX(person) FROM visit")?.int(0) } == 500)
        }
    }

    @Test func threeAreKeptAndTheOldestGoes() async throws {
        try await with { place in
            var made: [String] = []
            for round in 0..<5 {
                try await add([round], "Ada", to: place.database)
                made.append(try await place.shelf.create([Self.set], of: place.database).file.name)
                place.clock.advance(bySeconds: 86_400)
            }
            #expect(try await place.shelf.list().map(\.name) == made.suffix(3).reversed())
            let other = BackupSet("other", [.init("visit", title: "visits", columns: ["person"])])
            _ = try await place.shelf.create([other], of: place.database)
            #expect(try await place.shelf.list().count == 4)
        }
    }

    /// Wherever a byte is changed or the file is cut, nothing is restored and nothing is lost.
    @Test func aDamagedBackupIsRefusedAndChangesNothing() async throws {
        try await with { place in
            try await add(1...50, "Ada", to: place.database)
            let file = try await place.shelf.create([Self.set], of: place.database).file, path = "\(place.folder)/backups/\(file.name)"
            let whole = try Data(contentsOf: URL(filePath: path)), before = try await everything(place.database)
            var random = SplitMix64(seed: 5), refused = 0
            for round in 0..<60 {
                var damaged = whole
                if round % 3 == 0 {
                    damaged = damaged.prefix(Int(random.next() % UInt64(whole.count)))
                } else {
                    // Behind the header of gzip, whose time and system nobody reads.
                    let place = 10 + Int(random.next() % UInt64(whole.count - 10))
                    damaged[place] ^= UInt8(1 << (random.next() % 8))
                }
                try damaged.write(to: URL(filePath: path))
                do {
                    _ = try await place.shelf.restore(file.name, [Self.set], into: place.database)
                } catch let error as HarkError where error.code == .unacceptable {
                    refused += 1
                }
                #expect(try await everything(place.database) == before, "round \(round)")
            }
            #expect(refused >= 55)
        }
    }

    @Test func namesThatAreNoBackupsAreNotFound() async throws {
        try await with { place in
            for name in ["../hark.db", "users-x.jsonl.gz", "users-2026-11-22T01-02-03.000004Z.jsonl.gz", "", "/etc/passwd"] {
                await #expect(throws: HarkError.self) { try await place.shelf.verify(name) }
            }
            let listed = try await place.shelf.list()
            #expect(listed.isEmpty)
        }
    }

    @Test func theFileIsItsUsersAloneAndReadableByOtherTools() async throws {
        try await with { place in
            try await add([1], "Ada", to: place.database)
            let file = try await place.shelf.create([Self.set], of: place.database).file, path = "\(place.folder)/backups/\(file.name)"
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try Data(contentsOf: URL(filePath: path)).prefix(2) == Data([0x1F, 0x8B]))
        }
    }

    @Test func theNextTimeIsTheFirstAfterTheLastOne() throws {
        var plan = BackupPlan()
        (plan.hour, plan.minute) = (3, 30)
        func next(_ since: String) throws -> String? { plan.next(since: try #require(Timestamp(since)))?.description }
        #expect(try next("2026-11-22T01:00:00Z") == Timestamp("2026-11-22T03:30:00Z")?.description)
        #expect(try next("2026-11-22T03:30:00Z") == Timestamp("2026-11-23T03:30:00Z")?.description)
        #expect(try next("2026-11-22T23:59:59Z") == Timestamp("2026-11-23T03:30:00Z")?.description)
        plan.isOn = false
        #expect(try next("2026-11-22T01:00:00Z") == nil)
        plan.hour = 24
        #expect(throws: HarkError.self) { try plan.checked() }
    }
}
