public import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue

/// A machine elsewhere, by the name under which its workers take jobs.
public struct RemoteMachine: Sendable, Equatable {
    public let name: String
    public let firstAt: Timestamp, lastAt: Timestamp
    /// Jobs in its hands, and those it has ended well and badly.
    public let inHand: Int, done: Int, failed: Int
}

/// Who has which job elsewhere, on disk: a house that starts again knows it still.
struct RemoteBook: Sendable {
    /// Receipts are known for so long after their time, so that who comes late hears that the job is no longer his.
    private static let keptSeconds = 86_400.0
    /// Machines that are remembered; the ones heard of longest ago are forgotten for new ones.
    private static let keptMachines = 1000

    struct Taken: Sendable {
        let worker: String
        let object: ObjectName?
        let takenAt: Timestamp
        let isEnded: Bool
    }

    let pool: String
    let database: any SQLDatabase

    func keep(_ jobs: [(receipt: Identifier, object: ObjectName?)], _ taker: RemoteJobs.Taker, at now: Timestamp, until: Timestamp) async throws {
        try await database.write { [pool] sql in
            for job in jobs {
                try sql.execute(
                    """
                    INSERT INTO worker_remote (receipt, pool, account, worker, bucket, object, taken_at, held_until, ended)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """, job.receipt, pool, taker.account, taker.worker, job.object?.bucket.name, job.object?.key, now, until)
            }
            try sql.execute("DELETE FROM worker_remote WHERE pool = ? AND held_until < ?", pool, now.advanced(bySeconds: -Self.keptSeconds))
            try Self.note(taker.worker, pool, at: now, sql)
        }
    }

    /// nil where no job was ever given out under this receipt to this account.
    func find(_ receipt: Identifier, _ account: String) async throws -> Taken? {
        try await database.read { [pool] sql in
            try sql.firstRow(
                "SELECT worker, bucket, object, taken_at, ended FROM worker_remote WHERE receipt = ? AND pool = ? AND account = ?", receipt, pool,
                account
            ).map { row in
                let bucket = try row.optional(1, SQLRow.text), key = try row.optional(2, SQLRow.text)
                return Taken(
                    worker: try row.text(0), object: bucket.flatMap { bucket in key.map { ObjectName(ObjectName.Bucket(bucket), $0) } },
                    takenAt: try row.timestamp(3), isEnded: try row.bool(4))
            }
        }
    }

    func extend(_ receipt: Identifier, _ worker: String, at now: Timestamp, until: Timestamp) async throws {
        try await database.write { [pool] sql in
            try sql.execute("UPDATE worker_remote SET held_until = ? WHERE receipt = ?", until, receipt)
            try Self.note(worker, pool, at: now, sql)
        }
    }

    enum Outcome { case done, failed, neither }

    func end(_ receipt: Identifier, _ worker: String, _ outcome: Outcome, at now: Timestamp) async throws {
        try await database.write { [pool] sql in
            guard try sql.execute("UPDATE worker_remote SET ended = 1 WHERE receipt = ? AND ended = 0", receipt) == 1 else { return }
            try Self.note(worker, pool, at: now, done: outcome == .done ? 1 : 0, failed: outcome == .failed ? 1 : 0, sql)
        }
    }

    /// The receipts that nobody has ended, some of which no longer hold their jobs.
    func open() async throws -> [Identifier] {
        try await database.read { [pool] sql in
            try sql.rows("SELECT receipt FROM worker_remote WHERE pool = ? AND ended = 0", pool).map { try $0.identifier(0) }
        }
    }

    /// Those heard of last come first.
    func machines(_ limit: Int, at now: Timestamp) async throws -> [RemoteMachine] {
        try await database.read { [pool] sql in
            try sql.rows(
                """
                SELECT m.worker, m.first_at, m.last_at, m.done, m.failed,
                    (SELECT COUNT(*) FROM worker_remote r
                     WHERE r.pool = m.pool AND r.worker = m.worker AND r.ended = 0 AND r.held_until > ?)
                FROM worker_machine m WHERE m.pool = ? ORDER BY m.last_at DESC, m.worker LIMIT ?
                """, now, pool, limit
            ).map { row in
                RemoteMachine(
                    name: try row.text(0), firstAt: try row.timestamp(1), lastAt: try row.timestamp(2), inHand: try row.int(5),
                    done: try row.int(3), failed: try row.int(4))
            }
        }
    }

    private static func note(
        _ worker: String, _ pool: String, at now: Timestamp, done: Int = 0, failed: Int = 0, _ sql: any SQLWriter
    ) throws {
        try sql.execute(
            """
            INSERT INTO worker_machine (pool, worker, first_at, last_at, done, failed) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (pool, worker) DO UPDATE SET
                last_at = excluded.last_at, done = worker_machine.done + excluded.done, failed = worker_machine.failed + excluded.failed
            """, pool, worker, now, now, done, failed)
        let oldest = try sql.firstRow(
            "SELECT last_at FROM worker_machine WHERE pool = ? ORDER BY last_at DESC LIMIT 1 OFFSET ?", pool, keptMachines)
        if let oldest { try sql.execute("DELETE FROM worker_machine WHERE pool = ? AND last_at <= ?", pool, try oldest.timestamp(0)) }
    }
}
