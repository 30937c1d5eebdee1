import HarkCore
public import HarkDatabase

extension WorkerPool {
    /// Belongs to App's migrations.
    public static let migrations = [
        Migration(
            "workers.1-tables",
            [
                "CREATE TABLE worker_pool (name TEXT PRIMARY KEY, controller TEXT NOT NULL)",
                """
                CREATE TABLE worker_template (
                    pool TEXT NOT NULL, version BIGINT NOT NULL, template TEXT NOT NULL, made_at BIGINT NOT NULL, made_by TEXT,
                    PRIMARY KEY (pool, version))
                """,
                """
                CREATE TABLE worker_change (
                    pool TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL, kind TEXT NOT NULL, from_size BIGINT, to_size BIGINT,
                    person TEXT, reason TEXT NOT NULL, texts TEXT NOT NULL, PRIMARY KEY (pool, number))
                """,
                """
                CREATE TABLE worker_life (
                    pool TEXT NOT NULL, number BIGINT NOT NULL, template BIGINT NOT NULL, quarantine BIGINT NOT NULL, state TEXT NOT NULL,
                    started_at BIGINT NOT NULL, running_at BIGINT, stopping_at BIGINT, ended_at BIGINT, reason TEXT NOT NULL,
                    done BIGINT NOT NULL, failed BIGINT NOT NULL, restarts BIGINT NOT NULL, checks_passed BIGINT NOT NULL,
                    checks BIGINT NOT NULL, PRIMARY KEY (pool, number))
                """,
                "CREATE TABLE worker_minute (pool TEXT NOT NULL, minute BIGINT NOT NULL, figures TEXT NOT NULL, PRIMARY KEY (pool, minute))",
            ]),
        Migration(
            "workers.2-arrivals",
            [
                """
                CREATE TABLE worker_arrival (
                    pool TEXT NOT NULL, total BIGINT NOT NULL, since BIGINT NOT NULL, until BIGINT NOT NULL, jobs TEXT NOT NULL,
                    PRIMARY KEY (pool, total))
                """,
                "CREATE INDEX worker_arrival_age ON worker_arrival (pool, until)",
            ]),
        Migration(
            "workers.3-remote",
            [
                """
                CREATE TABLE worker_remote (
                    receipt TEXT PRIMARY KEY, pool TEXT NOT NULL, account TEXT NOT NULL, worker TEXT NOT NULL, bucket TEXT, object TEXT,
                    taken_at BIGINT NOT NULL, held_until BIGINT NOT NULL, ended BIGINT NOT NULL)
                """,
                "CREATE INDEX worker_remote_age ON worker_remote (pool, held_until)",
                "CREATE INDEX worker_remote_open ON worker_remote (pool, worker) WHERE ended = 0",
                """
                CREATE TABLE worker_machine (
                    pool TEXT NOT NULL, worker TEXT NOT NULL, first_at BIGINT NOT NULL, last_at BIGINT NOT NULL, done BIGINT NOT NULL,
                    failed BIGINT NOT NULL, PRIMARY KEY (pool, worker))
                """,
                "CREATE INDEX worker_machine_age ON worker_machine (pool, last_at)",
            ]),
    ]
}

extension PoolBook {
    /// Keeps where a worker is in its life; each step of it has its moment. A nil reason leaves the last one.
    func keep(_ worker: PooledWorker, at now: Timestamp, reason: String?) async throws {
        let moment: (WorkerState) -> Timestamp? = { worker.state == $0 ? now : nil }
        let values: [(any SQLConvertible)?] = [
            pool, worker.number, worker.template.version, worker.isQuarantine, worker.state.rawValue, worker.startedAt,
            moment(.running), moment(.stopping), moment(.ended), reason ?? "", worker.tally.done, worker.tally.failed,
            worker.tally.restarts, worker.checksPassed, worker.checks,
        ]
        try await database.write { [pool] sql in
            try sql.execute(
                """
                INSERT INTO worker_life (
                    pool, number, template, quarantine, state, started_at, running_at, stopping_at, ended_at, reason,
                    done, failed, restarts, checks_passed, checks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (pool, number) DO UPDATE SET
                    state = excluded.state, running_at = COALESCE(worker_life.running_at, excluded.running_at),
                    stopping_at = COALESCE(worker_life.stopping_at, excluded.stopping_at), ended_at = excluded.ended_at,
                    reason = CASE WHEN excluded.reason = '' THEN worker_life.reason ELSE excluded.reason END,
                    done = excluded.done, failed = excluded.failed, restarts = excluded.restarts,
                    checks_passed = excluded.checks_passed
                """, values.map { $0?.sqlValue ?? .null })
            try sql.execute("DELETE FROM worker_life WHERE pool = ? AND number <= ?", pool, worker.number - Self.keptRows)
        }
    }

    func lives(_ limit: Int, before: Int?) async throws -> [WorkerLife] {
        try await database.read { [pool] sql in
            try sql.rows(
                """
                SELECT number, template, quarantine, state, started_at, running_at, stopping_at, ended_at, reason, done, failed, restarts,
                    checks_passed, checks
                FROM worker_life WHERE pool = ? AND number < ? ORDER BY number DESC LIMIT ?
                """, pool, before ?? Int.max, limit
            ).map(WorkerLife.init)
        }
    }
}

extension WorkerLife {
    fileprivate init(_ row: SQLRow) throws {
        number = try row.int(0)
        template = try row.int(1)
        isQuarantine = try row.bool(2)
        state = WorkerState(rawValue: try row.text(3)) ?? .ended
        startedAt = try row.timestamp(4)
        runningAt = try row.optional(5, SQLRow.timestamp)
        stoppingAt = try row.optional(6, SQLRow.timestamp)
        endedAt = try row.optional(7, SQLRow.timestamp)
        reason = try row.text(8)
        done = try row.int(9)
        failed = try row.int(10)
        restarts = try row.int(11)
        checksPassed = try row.int(12)
        checks = try row.int(13)
    }
}
