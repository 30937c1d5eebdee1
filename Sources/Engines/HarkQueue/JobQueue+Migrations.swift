public import HarkDatabase

extension JobQueue {
    /// The tables of all queues; belongs to App's migrations.
    public static let migrations = [
        Migration(
            "queue.1-tables",
            [
                // One row a queue. All counts are kept here, in the transaction that changes them: no question ever counts rows.
                """
                CREATE TABLE queue (
                    id INTEGER PRIMARY KEY,
                    name TEXT NOT NULL UNIQUE,
                    paused BIGINT NOT NULL,
                    sequence BIGINT NOT NULL,
                    visible BIGINT NOT NULL,
                    quarantined BIGINT NOT NULL,
                    in_flight BIGINT NOT NULL,
                    delayed BIGINT NOT NULL,
                    dead BIGINT NOT NULL,
                    done BIGINT NOT NULL,
                    dropped BIGINT NOT NULL,
                    time BIGINT NOT NULL,
                    area BIGINT NOT NULL)
                """,
                """
                CREATE TABLE queue_job (
                    number INTEGER PRIMARY KEY,
                    queue BIGINT NOT NULL,
                    state BIGINT NOT NULL,
                    quarantined BIGINT NOT NULL,
                    priority BIGINT NOT NULL,
                    turn BIGINT NOT NULL,
                    entered_at BIGINT NOT NULL,
                    due_at BIGINT,
                    receipt BIGINT,
                    receive_count BIGINT NOT NULL,
                    enqueued_at BIGINT NOT NULL,
                    owner TEXT NOT NULL,
                    worker TEXT,
                    reason TEXT,
                    idempotency_key TEXT,
                    payload BLOB NOT NULL)
                """,
                // Each index holds only the rows it is for, so that a job costs little while it is something else.
                "CREATE INDEX queue_job_ready ON queue_job (queue, quarantined, priority DESC, turn, number) WHERE state = 0",
                "CREATE INDEX queue_job_oldest ON queue_job (queue, entered_at, number) WHERE state = 0",
                "CREATE INDEX queue_job_due ON queue_job (queue, due_at, number) WHERE due_at IS NOT NULL",
                "CREATE UNIQUE INDEX queue_job_key ON queue_job (queue, idempotency_key) WHERE idempotency_key IS NOT NULL",
                """
                CREATE TABLE queue_dead (
                    number INTEGER PRIMARY KEY,
                    queue BIGINT NOT NULL,
                    priority BIGINT NOT NULL,
                    receive_count BIGINT NOT NULL,
                    enqueued_at BIGINT NOT NULL,
                    died_at BIGINT NOT NULL,
                    owner TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    payload BLOB NOT NULL)
                """,
                // Whose turn it is: the turn last served in each class of jobs, and the last turn given to each owner.
                """
                CREATE TABLE queue_class (
                    queue BIGINT NOT NULL, quarantined BIGINT NOT NULL, priority BIGINT NOT NULL, served BIGINT NOT NULL,
                    PRIMARY KEY (queue, quarantined, priority))
                """,
                """
                CREATE TABLE queue_owner (
                    queue BIGINT NOT NULL, quarantined BIGINT NOT NULL, priority BIGINT NOT NULL, owner TEXT NOT NULL,
                    given BIGINT NOT NULL, returned BIGINT NOT NULL,
                    PRIMARY KEY (queue, quarantined, priority, owner))
                """,
                """
                CREATE TABLE queue_minute (
                    queue BIGINT NOT NULL, minute BIGINT NOT NULL, area BIGINT NOT NULL, PRIMARY KEY (queue, minute))
                """,
            ]),
        Migration("queue.2-recurring", ["CREATE TABLE queue_recurring (name TEXT PRIMARY KEY, next_at BIGINT NOT NULL)"]),
        Migration(
            "queue.3-chores",
            [
                """
                CREATE TABLE queue_chore (
                    name TEXT PRIMARY KEY, period BIGINT NOT NULL, minute_of_day BIGINT, started_at BIGINT, ended_at BIGINT,
                    state TEXT NOT NULL, result TEXT NOT NULL)
                """
            ]),
    ]
}
