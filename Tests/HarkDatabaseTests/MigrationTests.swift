import HarkCore
import HarkDatabase
import Testing

/// A schema grows by steps, each once.
@Suite struct MigrationTests {
    private let first = Migration("shop.1-tables", ["CREATE TABLE ware (id BIGINT PRIMARY KEY)", "INSERT INTO ware VALUES (1)"])
    private let second = Migration("shop.2-price", ["ALTER TABLE ware ADD COLUMN price BIGINT NOT NULL DEFAULT 5"])

    @Test(arguments: Driver.all) func aStepIsAppliedOnce(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.migrate([first])
            try await database.migrate([first])
            try await database.migrate([first, second])
            try await database.migrate([first, second])
            let prices = try await database.read { try $0.rows("SELECT price FROM ware").map { try $0.int(0) } }
            #expect(prices == [5])
        }
    }

    @Test(arguments: Driver.all) func aStepThatFailsLeavesNothingAndCanBeMended(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            let broken = Migration("shop.1-tables", ["CREATE TABLE ware (id BIGINT PRIMARY KEY)", "CREATE TABLE"])
            await #expect(throws: HarkError.self) { try await database.migrate([broken]) }
            try await database.migrate([first])
            #expect(try await database.read { try $0.rows("SELECT id FROM ware").count } == 1)
        }
    }

    @Test(arguments: Driver.all) func ownersDoNotDisturbEachOther(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.migrate([first, second])
            try await database.migrate([Migration("garden.1-beds", ["CREATE TABLE bed (id BIGINT PRIMARY KEY)"])])
            try await database.migrate([first, second])
        }
    }

    @Test(arguments: Driver.all) func aNewerSchemaIsRefusedWithASentence(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.migrate([first, second])
            let error = await #expect(throws: HarkError.self) { try await database.migrate([first]) }
            #expect(error?.code == .conflict)
            #expect(error?.detail.contains("shop.2-price") == true)
        }
    }
}
