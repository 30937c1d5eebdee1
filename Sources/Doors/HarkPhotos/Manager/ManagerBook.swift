import HarkCore
import HarkDatabase
import HarkScaling
import HarkWeb

/// Every SQL statement of the manager.
struct ManagerBook: Sendable {
    let database: any SQLDatabase

    static let migrations = [
        Migration(
            "manager.1-tables",
            [
                "CREATE TABLE manager_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
                """
                CREATE TABLE manager_change (
                    number INTEGER PRIMARY KEY, at BIGINT NOT NULL, nodes_before INTEGER NOT NULL, nodes INTEGER NOT NULL, who TEXT,
                    texts TEXT NOT NULL)
                """,
            ])
    ]

    // MARK: Settings

    /// What was chosen last; nil where nobody chose.
    func setting<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) async throws -> Value? {
        let text = try await database.read { try $0.firstRow("SELECT value FROM manager_setting WHERE name = ?", name)?.text(0) }
        return try text.map { try HarkJSON.decode(type, from: .init($0.utf8)) }
    }

    func keep(_ value: some Encodable & Sendable, as name: String, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO manager_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name,
            try HarkJSON.string(value))
    }

    // MARK: Changes of the pool's size

    private static let mostChanges = 1000

    /// - Parameter who: nil where a rule decided.
    func note(_ change: PoolSizeChange, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO manager_change (at, nodes_before, nodes, who, texts) VALUES (?, ?, ?, ?, ?)", change.at, change.before, change.nodes,
            change.who, try HarkJSON.string(change.texts))
        try writer.execute(
            "DELETE FROM manager_change WHERE number <= (SELECT MAX(number) FROM manager_change) - ?", Self.mostChanges)
    }

    /// The newest first.
    func changes(_ limit: Int) async throws -> [PoolSizeChange] {
        try await database.read { reader in
            try reader.rows("SELECT at, nodes_before, nodes, who, texts FROM manager_change ORDER BY number DESC LIMIT ?", limit).map { row in
                PoolSizeChange(
                    at: try row.timestamp(0), before: try row.int(1), nodes: try row.int(2), who: try row.optional(3, SQLRow.text),
                    texts: try HarkJSON.decode(from: .init(try row.text(4).utf8)))
            }
        }
    }

    /// The house's latest acts, of these doors.
    /// - Parameter prefixes: of their names, such as `photos.`.
    func acts(_ prefixes: [String], _ limit: Int) async throws -> [Act] {
        try await database.read { reader in
            var acts: [Act] = [], before: Int?
            while acts.count < limit {
                let page = try AuditLog.acts(before: before, limit: 500, in: reader)
                acts += page.map(\.act).filter { act in prefixes.contains { act.what.hasPrefix($0) } }
                guard page.count == 500, let last = page.last else { break }
                before = last.number
            }
            return Array(acts.prefix(limit))
        }
    }
}

/// The pool took another size.
struct PoolSizeChange: Sendable, Equatable {
    let at: Timestamp, before: Int, nodes: Int
    /// Nil where a rule decided.
    let who: String?
    /// Why, in halves.
    let texts: [ScalingText]

    var reason: String { texts.map(\.english).joined(separator: ": ") }
}
