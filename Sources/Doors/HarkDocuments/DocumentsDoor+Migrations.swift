public import HarkDatabase

extension DocumentsDoor {
    public static let migrations = [
        Migration(
            "documents.1-tables",
            [
                """
                CREATE TABLE document (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    owner TEXT NOT NULL,
                    name TEXT NOT NULL,
                    folded_name TEXT NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('text', 'archive')),
                    bytes BIGINT NOT NULL,
                    sha256 BLOB NOT NULL,
                    parent TEXT,
                    depth INTEGER NOT NULL DEFAULT 0,
                    job TEXT,
                    state TEXT NOT NULL CHECK (state IN ('queued', 'processing', 'done', 'failed')),
                    attempts INTEGER NOT NULL DEFAULT 0,
                    uploaded_at BIGINT NOT NULL,
                    queued_at BIGINT NOT NULL,
                    started_at BIGINT,
                    finished_at BIGINT,
                    worker TEXT,
                    seconds REAL,
                    result TEXT,
                    members INTEGER,
                    error TEXT,
                    UNIQUE (owner, name, sha256))
                """,
                "CREATE INDEX document_by_owner ON document (owner, number)",
                "CREATE INDEX document_by_content ON document (owner, sha256) WHERE state = 'done'",
                "CREATE INDEX document_by_parent ON document (parent, number) WHERE parent IS NOT NULL",
                "CREATE INDEX document_by_state ON document (state, number)",
                // The most frequent words alone: what a search by word looks through.
                """
                CREATE TABLE document_word (
                    word TEXT NOT NULL,
                    document INTEGER NOT NULL,
                    PRIMARY KEY (word, document))
                """,
                "CREATE INDEX document_word_of ON document_word (document)",
                // Those deleted stay counted, or the ledger would not balance; nothing else of them stays.
                "CREATE TABLE document_deleted (count INTEGER NOT NULL)",
                "INSERT INTO document_deleted (count) VALUES (0)",
            ]),
        Migration(
            "documents.2-laid",
            [
                // What lies in `uploading` until it is copied. Not counted before: no items of the ledger.
                """
                CREATE TABLE document_laid (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    owner TEXT NOT NULL,
                    name TEXT NOT NULL,
                    bytes BIGINT NOT NULL,
                    sha256 BLOB NOT NULL,
                    uploaded_at BIGINT NOT NULL,
                    UNIQUE (owner, name, sha256))
                """
            ]),
    ]
}
