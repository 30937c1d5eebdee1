public import HarkDatabase

extension CommentsDoor {
    public static let migrations = [
        Migration(
            "comments.1-tables",
            [
                """
                CREATE TABLE comment (
                    number INTEGER PRIMARY KEY,
                    content_key BLOB NOT NULL UNIQUE,
                    id TEXT NOT NULL UNIQUE,
                    content TEXT NOT NULL,
                    label TEXT NOT NULL CHECK (label IN ('Positive', 'Negative')),
                    predicted TEXT NOT NULL CHECK (predicted IN ('Positive', 'Negative')),
                    confidence REAL NOT NULL,
                    tier TEXT NOT NULL,
                    model TEXT NOT NULL,
                    language TEXT NOT NULL,
                    supported INTEGER NOT NULL,
                    created_at BIGINT NOT NULL,
                    decided INTEGER NOT NULL DEFAULT 0,
                    similar_to TEXT,
                    hidden INTEGER NOT NULL DEFAULT 0)
                """,
                """
                CREATE TABLE comment_hour (
                    hour INTEGER NOT NULL,
                    label TEXT NOT NULL,
                    count INTEGER NOT NULL,
                    PRIMARY KEY (hour, label))
                """,
                "CREATE TABLE comment_total (label TEXT PRIMARY KEY, count INTEGER NOT NULL)",
                "INSERT INTO comment_total (label, count) VALUES ('Positive', 0), ('Negative', 0)",
                // A label that is rare must not cost a walk through all that have the other one.
                "CREATE INDEX comment_by_label ON comment (label, number) WHERE hidden = 0",
            ]),
        Migration(
            "comments.2-search",
            ["CREATE TABLE comment_indexed (number INTEGER NOT NULL)", "INSERT INTO comment_indexed (number) VALUES (0)"]
                + CommentStore.textIndex.statements),
    ]
}
