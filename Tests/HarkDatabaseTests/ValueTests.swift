import HarkCore
import HarkDatabase
import Testing

/// Values come back as they were given; statements answer what they promise.
@Suite struct ValueTests {
    private static let texts = [
        "", " ", "a\u{0}b", "\u{0}", "déjà vu", "e\u{301}", "👩‍👩‍👧‍👦 🏳️‍🌈", "漢字かな", "עברית", "'; DROP TABLE value; --", "a?b",
        String(repeating: "x", count: 100_000),
    ]

    @Test(arguments: Driver.all) func textComesBackByteForByte(_ driver: Driver) async throws {
        let rows = try await kept(Self.texts.map { .text($0) }, in: "TEXT", by: driver)
        // By bytes: `==` on strings would not tell é from e followed by its accent.
        #expect(try rows.map { try Array($0.text(0).utf8) } == Self.texts.map { Array($0.utf8) })
    }

    @Test(arguments: Driver.all) func numbersBytesAndNothingComeBackExactly(_ driver: Driver) async throws {
        let integers: [SQLValue] = [0, 1, -1, .max, .min].map { .integer($0) }
        #expect(try await kept(integers, in: "BIGINT", by: driver).map(\.values[0]) == integers)
        let doubles: [SQLValue] = [0.1, 1.5e300, .leastNonzeroMagnitude, .infinity, -.infinity, .pi].map { .real($0) }
        #expect(try await kept(doubles, in: "DOUBLE PRECISION", by: driver).map(\.values[0]) == doubles)
        let bytes: [SQLValue] = [[], [0], [0, 255, 0], Array(0...255)].map { .blob($0) }
        #expect(try await kept(bytes, in: "BLOB", by: driver).map(\.values[0]) == bytes)
        #expect(try await kept([.null], in: "TEXT", by: driver).map(\.values[0]) == [.null])
    }

    @Test(arguments: Driver.all) func notANumberIsRefused(_ driver: Driver) async throws {
        await #expect(throws: HarkError.self) { try await kept([.real(.nan)], in: "DOUBLE PRECISION", by: driver) }
    }

    @Test(arguments: Driver.all) func executeCountsTheRowsItChanged(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            let counts = try await database.write { sql in
                [
                    try sql.execute("INSERT INTO log VALUES (1, 'a'), (2, 'b'), (3, 'c')"),
                    try sql.execute("INSERT INTO log VALUES (4, 'a') ON CONFLICT DO NOTHING"),
                    try sql.execute("UPDATE log SET word = word WHERE place > ?", 1),
                    try sql.execute("CREATE INDEX log_place ON log (place)"),
                    try sql.execute("DELETE FROM log"),
                ]
            }
            #expect(counts == [3, 0, 2, 0, 3])
        }
    }

    @Test(arguments: Driver.all) func returningGivesTheRowsOfAWrite(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createCounter()
            let value = try await database.write { sql in
                try sql.firstRow("UPDATE counter SET value = value + ? WHERE id = ? RETURNING value", 5, 1)?.int(0)
            }
            #expect(value == 5)
        }
    }

    @Test(arguments: Driver.all) func aQueryMayRunInsideItsOwnRows(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            try await database.write { try $0.execute("INSERT INTO log VALUES (1, 'a'), (2, 'b')") }
            let pairs = try await database.read { sql in
                var pairs: [String] = []
                try sql.forEachRow("SELECT word FROM log ORDER BY place", []) { outer in
                    try sql.forEachRow("SELECT word FROM log ORDER BY place", []) { pairs.append(try outer.text(0) + $0.text(0)) }
                }
                return pairs
            }
            #expect(pairs == ["aa", "ab", "ba", "bb"])
        }
    }

    @Test(arguments: Driver.all) func tooFewValuesAndFaultySQLAreErrors(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createLog()
            for (sql, values) in [("SELECT ?", []), ("SELECT 1", [.integer(1)]), ("SELEKT", []), ("SELECT nothing FROM log", [])] as [(String, [SQLValue])] {
                await #expect(throws: HarkError.self) { try await database.read { try $0.rows(sql, values) } }
            }
        }
    }

    private func kept(_ values: [SQLValue], in type: String, by driver: Driver) async throws -> [SQLRow] {
        try await driver.withDatabase { database in
            try await database.write { sql in
                try sql.execute("CREATE TABLE value (place BIGINT PRIMARY KEY, kept \(type))")
                for (place, value) in values.enumerated() { try sql.execute("INSERT INTO value VALUES (?, ?)", place, value) }
            }
            return try await database.read { try $0.rows("SELECT kept FROM value ORDER BY place") }
        }
    }
}
