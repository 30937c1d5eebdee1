import Foundation
import HarkCore
import HarkDatabase
import HarkScaling

/// What a pool keeps in the database: its policy and where it stands, the templates of its workers, every change with its reason, every
/// worker's life, and a line for each minute.
struct PoolBook: Sendable {
    /// Changes and lives that are kept, of each pool; the oldest are dropped for new ones.
    static let keptRows = 10_000
    /// Minutes that are kept: those of two days.
    static let keptMinutes: Int64 = 2 * 1440

    let pool: String
    let database: any SQLDatabase

    struct Kept: Sendable {
        /// nil where there is none that this program understands.
        var controller: ScalingController?
        var template: WorkerTemplate
        var nextNumber: Int
    }

    /// Reads what was kept the last time, and writes what there is to start from the first time. Workers that are said to live died with
    /// the house that had them.
    func open(policy: ScalingPolicy, template: WorkerTemplate, at now: Timestamp) async throws -> Kept {
        try await database.write { [pool] sql in
            let text = try sql.firstRow("SELECT controller FROM worker_pool WHERE name = ?", pool)?.text(0)
            if text == nil {
                try sql.execute(
                    "INSERT INTO worker_pool (name, controller) VALUES (?, ?)", pool, try HarkJSON.string(ScalingController(policy: policy)))
            }
            try sql.execute(
                "UPDATE worker_life SET state = 'ended', ended_at = ?, reason = ? WHERE pool = ? AND state <> 'ended'", now,
                "the house that had it has ended", pool)
            let last = try sql.firstRow("SELECT COALESCE(MAX(number), 0) FROM worker_life WHERE pool = ?", pool)?.int(0)
            let newest = try Self.newestTemplate(pool, sql)
            // A state that this program cannot read is as good as none: the policy begins anew, as at the first start.
            return Kept(
                controller: text.flatMap { try? HarkJSON.decode(from: Data($0.utf8)) },
                template: try newest ?? Self.add(template, pool, by: nil, at: now, sql), nextNumber: (last ?? 0) + 1)
        }
    }

    // MARK: Templates

    /// Keeps a template as the pool's newest version, and `beside` with it. One that is like the newest is that one: nothing is kept.
    func add(
        _ template: WorkerTemplate, by person: String, at now: Timestamp, beside: @escaping @Sendable (any SQLWriter) throws -> Void
    ) async throws -> WorkerTemplate {
        try await database.write { [pool] sql in
            if let newest = try Self.newestTemplate(pool, sql), newest.isLike(template) { return newest }
            let added = try Self.add(template, pool, by: person, at: now, sql)
            try Self.keep(PoolChange(kind: .template, at: now, by: person, added.text), pool, sql)
            try beside(sql)
            return added
        }
    }

    private static func add(
        _ template: WorkerTemplate, _ pool: String, by person: String?, at now: Timestamp, _ sql: any SQLWriter
    ) throws -> WorkerTemplate {
        var template = template
        template.version = (try newestTemplate(pool, sql)?.version ?? 0) + 1
        try sql.execute(
            "INSERT INTO worker_template (pool, version, template, made_at, made_by) VALUES (?, ?, ?, ?, ?)", pool, template.version,
            try HarkJSON.string(template), now, person)
        return template
    }

    private static func newestTemplate(_ pool: String, _ sql: any SQLReader) throws -> WorkerTemplate? {
        let row = try sql.firstRow("SELECT template FROM worker_template WHERE pool = ? ORDER BY version DESC LIMIT 1", pool)
        return try row.map { try HarkJSON.decode(from: Data($0.text(0).utf8)) }
    }

    // MARK: Changes

    /// Keeps a change together with what the pool goes on from, and `beside` with both.
    func keep(
        _ change: PoolChange, _ controller: ScalingController, at now: Timestamp,
        beside: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws {
        let text = try HarkJSON.string(controller)
        try await database.write { [pool] sql in
            try Self.keep(change, pool, sql)
            try sql.execute("UPDATE worker_pool SET controller = ? WHERE name = ?", text, pool)
            try beside(sql)
        }
    }

    private static func keep(_ change: PoolChange, _ pool: String, _ sql: any SQLWriter) throws {
        let row = try sql.firstRow("SELECT COALESCE(MAX(number), 0) FROM worker_change WHERE pool = ?", pool)
        let number = (try row?.int(0) ?? 0) + 1
        try sql.execute(
            """
            INSERT INTO worker_change (pool, number, at, kind, from_size, to_size, person, reason, texts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, pool, number, change.at, change.kind.rawValue, change.from, change.to, change.person, change.reason,
            try HarkJSON.string(change.texts))
        try sql.execute("DELETE FROM worker_change WHERE pool = ? AND number <= ?", pool, number - keptRows)
    }

    func changes(_ limit: Int, before: Int?) async throws -> [PoolChange] {
        try await database.read { [pool] sql in
            try sql.rows(
                """
                SELECT number, at, kind, from_size, to_size, person, reason, texts FROM worker_change
                WHERE pool = ? AND number < ? ORDER BY number DESC LIMIT ?
                """, pool, before ?? Int.max, limit
            ).map { row in
                PoolChange(
                    number: try row.int(0), kind: PoolChange.Kind(rawValue: try row.text(2)) ?? .decision, at: try row.timestamp(1),
                    from: try row.optional(3, SQLRow.int), to: try row.optional(4, SQLRow.int), person: try row.optional(5, SQLRow.text),
                    reason: try row.text(6), texts: try HarkJSON.decode(from: Data(row.text(7).utf8)))
            }
        }
    }

    // MARK: Minutes

    func keep(_ minute: PoolMinute) async throws {
        let text = try HarkJSON.string(minute)
        try await database.write { [pool] sql in
            try sql.execute(
                """
                INSERT INTO worker_minute (pool, minute, figures) VALUES (?, ?, ?)
                ON CONFLICT (pool, minute) DO UPDATE SET figures = excluded.figures
                """, pool, minute.minute, text)
            try sql.execute("DELETE FROM worker_minute WHERE pool = ? AND minute < ?", pool, minute.minute - Self.keptMinutes)
        }
    }

    /// Oldest first.
    func minutes(from: Int64, to: Int64) async throws -> [PoolMinute] {
        try await database.read { [pool] sql in
            try sql.rows("SELECT figures FROM worker_minute WHERE pool = ? AND minute >= ? AND minute < ? ORDER BY minute", pool, from, to)
                .map { try HarkJSON.decode(from: Data($0.text(0).utf8)) }
        }
    }
}
