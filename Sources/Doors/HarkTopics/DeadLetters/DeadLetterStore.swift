import HarkCore
import HarkDatabase
import HarkWeb

/// Every SQL statement about dead letters.
package struct DeadLetterStore: Sendable {
    private static let columns = "number, id, at, source, detail, line"

    let database: any SQLDatabase

    static let migrations = [
        Migration(
            "topics.2-dead-letters",
            [
                """
                CREATE TABLE topics_dead_letter (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    at BIGINT NOT NULL,
                    source TEXT NOT NULL,
                    detail TEXT NOT NULL,
                    line BLOB NOT NULL)
                """
            ])
    ]

    /// Keeps letters, and of all no more than the last `limit`.
    func keep(_ letters: [DeadLetter], limit: Int) async throws {
        try await database.write { writer in
            for letter in letters.suffix(limit) {
                try writer.execute(
                    "INSERT INTO topics_dead_letter (id, at, source, detail, line) VALUES (?, ?, ?, ?, ?)", letter.id, letter.at, letter.source,
                    letter.detail, letter.line)
            }
            try writer.execute("DELETE FROM topics_dead_letter WHERE number <= (SELECT MAX(number) FROM topics_dead_letter) - ?", limit)
        }
    }

    /// The newest first.
    /// - Parameter number: only those before this place; nil for the newest.
    package func letters(before number: Int? = nil, limit: Int) async throws -> [DeadLetter] {
        try await letters("WHERE number < ? ORDER BY number DESC LIMIT ?", number ?? .max, limit)
    }

    /// From the oldest on.
    func letters(behind number: Int, limit: Int) async throws -> [DeadLetter] {
        try await letters("WHERE number > ? ORDER BY number LIMIT ?", number, limit)
    }

    func letter(_ id: Identifier) async throws -> DeadLetter? { try await letters("WHERE id = ? LIMIT ?", id, 1).first }

    private func letters(_ which: String, _ place: any SQLConvertible, _ limit: Int) async throws -> [DeadLetter] {
        try await database.read { try $0.rows("SELECT \(Self.columns) FROM topics_dead_letter \(which)", place, limit).map(DeadLetter.init) }
    }

    package func count() async throws -> Int {
        try await database.read { try $0.firstRow("SELECT COUNT(*) FROM topics_dead_letter")?.int(0) ?? 0 }
    }

    /// Forgets those that were handed in again.
    func forget(_ ids: [Identifier]) async throws {
        try await database.write { writer in
            for id in ids { try writer.execute("DELETE FROM topics_dead_letter WHERE id = ?", id) }
        }
    }

    /// Forgets one, or all; false where there is none. The act is noted with it.
    func forget(_ id: Identifier?, by act: Act) async throws -> Bool {
        try await database.write { writer in
            let gone = try id.map { try writer.execute("DELETE FROM topics_dead_letter WHERE id = ?", $0) }
                ?? writer.execute("DELETE FROM topics_dead_letter")
            guard gone > 0 else { return false }
            try AuditLog.record(act, in: writer)
            return true
        }
    }

    func note(_ act: Act) async throws { try await database.write { try AuditLog.record(act, in: $0) } }

    /// - Returns: how many there were.
    func forget(before moment: Timestamp) async throws -> Int {
        try await database.write { try $0.execute("DELETE FROM topics_dead_letter WHERE at < ?", moment) }
    }
}

extension DeadLetter {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            number: try row.int(0), id: try row.identifier(1), at: try row.timestamp(2), source: try row.text(3), detail: try row.text(4),
            line: try row.bytes(5))
    }
}
