public import HarkDatabase

extension EmotionsDoor {
    public static let migrations = ownMigrations + reviewMigrations

    private static let ownMigrations = [
        Migration(
            "emotions.1-tables",
            [
                // `counted` is 1 from the first decision on: the item is in the ledger for good. `classification` and what follows
                // it are null while nobody has decided.
                """
                CREATE TABLE emotion (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    text TEXT NOT NULL,
                    predicted TEXT NOT NULL,
                    confidence REAL NOT NULL,
                    scores TEXT NOT NULL,
                    margin REAL NOT NULL,
                    tier TEXT NOT NULL,
                    model TEXT NOT NULL,
                    predicted_at BIGINT NOT NULL,
                    author TEXT,
                    state TEXT NOT NULL CHECK (state IN ('predicted', 'approved', 'revised')),
                    classification TEXT,
                    decided_at BIGINT,
                    decided_by TEXT,
                    decided_as TEXT,
                    weight TEXT,
                    hidden INTEGER NOT NULL DEFAULT 0,
                    counted INTEGER NOT NULL DEFAULT 0)
                """,
                "CREATE INDEX emotion_least_sure ON emotion (state, margin, id)",
                "CREATE INDEX emotion_newest ON emotion (state, predicted_at, id)",
                "CREATE INDEX emotion_by_label ON emotion (state, predicted, margin, id)",
                "CREATE INDEX emotion_by_state ON emotion (state, number)",
                "CREATE INDEX emotion_decided ON emotion (decided_at, id) WHERE decided_at IS NOT NULL",
                "CREATE INDEX emotion_kept ON emotion (number) WHERE decided_at IS NOT NULL",
                "CREATE INDEX emotion_counted ON emotion (counted) WHERE counted = 1",
                // Every decision that was ever made, those that were replaced or undone too.
                """
                CREATE TABLE emotion_decision (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    item_id TEXT NOT NULL,
                    label TEXT NOT NULL,
                    decision TEXT NOT NULL,
                    decided_by TEXT NOT NULL,
                    decided_as TEXT NOT NULL,
                    weight TEXT NOT NULL,
                    decided_at BIGINT NOT NULL,
                    undone_at BIGINT)
                """,
                "CREATE INDEX emotion_decision_by_item ON emotion_decision (item_id, number)",
                // Who asked after a sentence: everybody's own history, though the sentence is one.
                """
                CREATE TABLE emotion_asked (
                    author TEXT NOT NULL,
                    item_id TEXT NOT NULL,
                    asked_at BIGINT NOT NULL,
                    PRIMARY KEY (author, item_id))
                """,
                "CREATE INDEX emotion_asked_newest ON emotion_asked (author, asked_at)",
                "CREATE INDEX emotion_asked_by_item ON emotion_asked (item_id)",
                // Counted items that are gone: the ledger knows them still.
                "CREATE TABLE emotion_deleted (count BIGINT NOT NULL)",
                "INSERT INTO emotion_deleted (count) VALUES (0)",
            ]),
        Migration(
            "emotions.2-batches",
            [
                """
                CREATE TABLE emotion_batch (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    owner TEXT,
                    name TEXT NOT NULL,
                    tier TEXT NOT NULL,
                    reviewed INTEGER NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('receiving', 'queued', 'running', 'done', 'cancelled', 'failed')),
                    row_count BIGINT NOT NULL,
                    judged BIGINT NOT NULL DEFAULT 0,
                    bad BIGINT NOT NULL DEFAULT 0,
                    created_at BIGINT NOT NULL,
                    finished_at BIGINT,
                    error TEXT)
                """,
                "CREATE INDEX emotion_batch_by_owner ON emotion_batch (owner, number)",
                // Some rows and their answers as JSON: a part is what one job judges. `result` is null until it is.
                """
                CREATE TABLE emotion_batch_part (
                    batch TEXT NOT NULL, part BIGINT NOT NULL, input TEXT NOT NULL, result TEXT, PRIMARY KEY (batch, part))
                """,
            ]),
    ]
}
