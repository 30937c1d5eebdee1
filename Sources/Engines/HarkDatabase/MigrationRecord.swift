import HarkCore

/// Which steps have been applied, kept in the database beside what they made.
enum MigrationRecord {
    private static let table = """
        CREATE TABLE IF NOT EXISTS hark_migration (
            name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)
        """

    /// Applies what is missing, one transaction a step. The steps given must be all of their owners' steps: one that is recorded
    /// and not among them was made by a newer program, whose tables this one does not understand.
    static func apply(_ steps: [Migration], to database: some SQLDatabase) async throws {
        let applied = try await database.write { sql in
            try sql.execute(table)
            return try Set(sql.rows("SELECT name FROM hark_migration").map { try $0.text(0) })
        }
        try refuseNewer(applied, than: steps)
        for step in steps where !applied.contains(step.name) {
            try await database.write { sql in
                for statement in step.statements { try sql.execute(statement) }
                try sql.execute("INSERT INTO hark_migration (name, applied_at) VALUES (?, ?)", step.name, SystemClock().now)
            }
        }
    }

    private static func refuseNewer(_ applied: Set<String>, than steps: [Migration]) throws {
        let owners = Set(steps.map { owner($0.name) }), known = Set(steps.map(\.name))
        guard let unknown = applied.subtracting(known).filter({ owners.contains(owner($0)) }).min() else { return }
        throw HarkError(
            .conflict, "The database was made by a newer Hark (it holds the step \(unknown)). Please start the newer Hark.")
    }

    /// `comments` of `comments.1-tables`.
    private static func owner(_ name: String) -> Substring { name.prefix { $0 != "." } }
}
