import HarkDatabase

extension EmotionsDoor {
    /// The queue's tables.
    static let reviewMigrations = [
        Migration(
            "emotions.50-review",
            [
                // What the fast tier says where the accurate one answered, and whether it is something else.
                "ALTER TABLE emotion ADD COLUMN fast_label TEXT",
                "ALTER TABLE emotion ADD COLUMN disagrees INTEGER NOT NULL DEFAULT 0",
                "CREATE INDEX emotion_tiers_disagree ON emotion (state, disagrees, margin, id) WHERE disagrees = 1",
                "CREATE INDEX emotion_by_visitors ON emotion (decided_at, id) WHERE weight = 'suggestion'",
                // Who has which sentence in hand. Rows whose time is over are removed before anybody reads.
                """
                CREATE TABLE emotion_lease (
                    item_id TEXT PRIMARY KEY,
                    reviewer TEXT NOT NULL,
                    queue TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    number BIGINT NOT NULL,
                    until BIGINT NOT NULL)
                """,
                "CREATE INDEX emotion_lease_by_reviewer ON emotion_lease (reviewer, number)",
                """
                CREATE TABLE emotion_skip (
                    reviewer TEXT NOT NULL,
                    item_id TEXT NOT NULL,
                    until BIGINT NOT NULL,
                    PRIMARY KEY (reviewer, item_id))
                """,
                "CREATE INDEX emotion_skip_until ON emotion_skip (until)",
                // Everything that reviewers did, for their pace and for taking it back.
                """
                CREATE TABLE emotion_review (
                    number INTEGER PRIMARY KEY,
                    reviewer TEXT NOT NULL,
                    what TEXT NOT NULL,
                    item_id TEXT NOT NULL,
                    label TEXT,
                    judgement TEXT,
                    kind TEXT NOT NULL,
                    at BIGINT NOT NULL,
                    undone_at BIGINT)
                """,
                "CREATE INDEX emotion_review_last ON emotion_review (reviewer, number) WHERE undone_at IS NULL",
                "CREATE INDEX emotion_review_pace ON emotion_review (reviewer, at, what) WHERE undone_at IS NULL",
                "CREATE TABLE emotion_reviewer (name TEXT PRIMARY KEY, username TEXT NOT NULL)",
            ]),
        Migration(
            "emotions.51-review-quality",
            [
                """
                CREATE TABLE emotion_second (
                    item_id TEXT PRIMARY KEY,
                    first_by TEXT NOT NULL,
                    first_label TEXT NOT NULL,
                    first_at BIGINT NOT NULL,
                    second_by TEXT,
                    second_label TEXT,
                    second_at BIGINT)
                """,
                "CREATE INDEX emotion_second_waiting ON emotion_second (first_by, item_id) WHERE second_by IS NULL",
                """
                CREATE TABLE emotion_agreement (
                    first_label TEXT NOT NULL,
                    second_label TEXT NOT NULL,
                    count BIGINT NOT NULL,
                    PRIMARY KEY (first_label, second_label))
                """,
                """
                CREATE TABLE emotion_gold (
                    item_id TEXT PRIMARY KEY,
                    label TEXT NOT NULL,
                    marked_by TEXT NOT NULL,
                    marked_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE emotion_gold_answer (
                    item_id TEXT NOT NULL,
                    reviewer TEXT NOT NULL,
                    label TEXT NOT NULL,
                    is_right INTEGER NOT NULL,
                    answered_at BIGINT NOT NULL,
                    PRIMARY KEY (item_id, reviewer))
                """,
                """
                CREATE TABLE emotion_suspect (
                    item_id TEXT PRIMARY KEY,
                    given TEXT NOT NULL,
                    likely TEXT NOT NULL,
                    margin REAL NOT NULL,
                    source TEXT NOT NULL,
                    found_at BIGINT NOT NULL,
                    checked_at BIGINT)
                """,
                "CREATE INDEX emotion_suspect_next ON emotion_suspect (margin, item_id) WHERE checked_at IS NULL",
                """
                CREATE TABLE emotion_suspect_search (
                    searched_at BIGINT NOT NULL,
                    decisions BIGINT NOT NULL,
                    found BIGINT NOT NULL,
                    noise REAL NOT NULL,
                    seen BIGINT NOT NULL)
                """,
            ]),
        Migration(
            "emotions.52-review-bulk",
            [
                // One word on all that a search finds; `place` is how far it got, in the same transaction as what it decided.
                """
                CREATE TABLE emotion_bulk (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    reviewer TEXT NOT NULL,
                    username TEXT NOT NULL,
                    words TEXT NOT NULL,
                    predicted TEXT,
                    everything INTEGER NOT NULL,
                    label TEXT,
                    state TEXT NOT NULL,
                    place BIGINT NOT NULL,
                    last BIGINT NOT NULL,
                    decided BIGINT NOT NULL,
                    passed BIGINT NOT NULL,
                    created_at BIGINT NOT NULL)
                """,
                "CREATE INDEX emotion_bulk_unfinished ON emotion_bulk (number) WHERE state IN ('running', 'undoing')",
                """
                CREATE TABLE emotion_bulk_item (
                    number INTEGER PRIMARY KEY,
                    bulk BIGINT NOT NULL,
                    item_id TEXT NOT NULL,
                    judgement TEXT NOT NULL)
                """,
                "CREATE INDEX emotion_bulk_item_latest ON emotion_bulk_item (bulk, number)",
            ]),
    ]
}
