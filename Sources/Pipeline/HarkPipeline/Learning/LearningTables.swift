public import HarkDatabase

/// The tables of the learning loop.
public enum LearningTables {
    public static let migrations = [
        Migration(
            "learning.1-tables",
            [
                """
                CREATE TABLE model_version (
                    version TEXT PRIMARY KEY,
                    task TEXT NOT NULL,
                    tier TEXT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('champion', 'challenger', 'refused', 'retired')),
                    origin TEXT NOT NULL CHECK (origin IN ('bundled', 'learned')),
                    sha256 TEXT NOT NULL,
                    fingerprint TEXT,
                    parent TEXT,
                    training TEXT,
                    metrics TEXT,
                    record TEXT,
                    words TEXT,
                    trained_by TEXT NOT NULL,
                    created_at BIGINT NOT NULL,
                    promoted_at BIGINT)
                """,
                // However it comes about, two never answer for one tier of a task.
                "CREATE UNIQUE INDEX model_version_champion ON model_version (task, tier) WHERE state = 'champion'",
                "CREATE INDEX model_version_by_task ON model_version (task, tier, created_at)",
                """
                CREATE TABLE training (
                    id TEXT PRIMARY KEY,
                    task TEXT NOT NULL,
                    source TEXT NOT NULL,
                    requested_by TEXT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('running', 'promoted', 'refused', 'failed')),
                    created_at BIGINT NOT NULL,
                    finished_at BIGINT,
                    fingerprint TEXT,
                    reason TEXT,
                    records TEXT,
                    reviewers TEXT)
                """,
                "CREATE INDEX training_by_task ON training (task, created_at)",
                """
                CREATE TABLE model_event (
                    number INTEGER PRIMARY KEY,
                    at BIGINT NOT NULL,
                    task TEXT NOT NULL,
                    tier TEXT NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('promoted', 'refused', 'rolled_back')),
                    version TEXT NOT NULL,
                    other TEXT NOT NULL,
                    who TEXT NOT NULL)
                """,
                "CREATE INDEX model_event_by_task ON model_event (task, at)",
            ])
    ]
}
