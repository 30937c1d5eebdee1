public import HarkDatabase

extension PhotosDoor {
    public static let migrations = [
        Migration(
            "photos.1-tables",
            [
                // `object` is the name of the bytes; another for every upload. In the trash a photo has no key: its owner may use it again.
                """
                CREATE TABLE photo (
                    number INTEGER PRIMARY KEY,
                    owner TEXT NOT NULL,
                    key TEXT NOT NULL,
                    object TEXT NOT NULL UNIQUE,
                    sha256 BLOB NOT NULL,
                    bytes BIGINT NOT NULL,
                    type TEXT NOT NULL,
                    width INTEGER NOT NULL,
                    height INTEGER NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('queued', 'rendered', 'done', 'failed')),
                    error TEXT,
                    uploaded_at BIGINT NOT NULL,
                    trashed_at BIGINT)
                """,
                "CREATE UNIQUE INDEX photo_by_key ON photo (owner, key) WHERE trashed_at IS NULL",
                "CREATE INDEX photo_by_owner ON photo (owner, number) WHERE trashed_at IS NULL",
                "CREATE INDEX photo_by_content ON photo (owner, sha256)",
                "CREATE INDEX photo_unfinished ON photo (number) WHERE state IN ('queued', 'rendered')",
                "CREATE INDEX photo_in_trash ON photo (trashed_at) WHERE trashed_at IS NOT NULL",
                // What was made of a content, for its owner alone: nobody learns from a quick answer that somebody else has the same picture.
                """
                CREATE TABLE photo_rendition (
                    owner TEXT NOT NULL,
                    sha256 BLOB NOT NULL,
                    name TEXT NOT NULL,
                    object TEXT NOT NULL UNIQUE,
                    type TEXT NOT NULL,
                    version TEXT NOT NULL,
                    PRIMARY KEY (owner, sha256, name))
                """,
                """
                CREATE TABLE photo_finding (
                    owner TEXT NOT NULL,
                    sha256 BLOB NOT NULL,
                    labels TEXT,
                    features BLOB,
                    labels_version TEXT,
                    lines TEXT,
                    lines_version TEXT,
                    PRIMARY KEY (owner, sha256))
                """,
                // What people say of a photo's labels; it stands whatever a model says later.
                """
                CREATE TABLE photo_judgement (
                    photo INTEGER NOT NULL,
                    label TEXT NOT NULL,
                    name TEXT NOT NULL,
                    verdict TEXT NOT NULL CHECK (verdict IN ('added', 'removed')),
                    judged_at BIGINT NOT NULL,
                    PRIMARY KEY (photo, label))
                """,
                // The labels that a photo is found by, and albums are made of.
                """
                CREATE TABLE photo_label (
                    photo INTEGER NOT NULL,
                    account TEXT NOT NULL,
                    label TEXT NOT NULL,
                    name TEXT NOT NULL,
                    source TEXT NOT NULL CHECK (source IN ('model', 'person', 'learned')),
                    PRIMARY KEY (photo, label))
                """,
                "CREATE INDEX photo_label_by_name ON photo_label (account, label, photo)",
                // What is to be brought to photos that are like others: a label's new meaning ('' is all labels), or a new photo (0 is all photos).
                """
                CREATE TABLE photo_lesson (
                    number INTEGER PRIMARY KEY,
                    account TEXT NOT NULL,
                    label TEXT NOT NULL,
                    photo INTEGER NOT NULL)
                """,
                "CREATE INDEX photo_lesson_of ON photo_lesson (account, label, photo)",
                // What stands in the index for a photo: needed to take it out again.
                "CREATE TABLE photo_searched (photo INTEGER PRIMARY KEY, account TEXT NOT NULL, text TEXT NOT NULL)",
                // A link for whoever has it: only the hash of its token is kept.
                """
                CREATE TABLE photo_share (
                    number INTEGER PRIMARY KEY,
                    hash BLOB NOT NULL UNIQUE,
                    photo INTEGER NOT NULL,
                    made_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL)
                """,
                "CREATE INDEX photo_share_of ON photo_share (photo)",
                "CREATE INDEX photo_share_age ON photo_share (expires_at)",
                // Uploads that are not whole yet: no items of the ledger before their last byte.
                """
                CREATE TABLE photo_upload (
                    id TEXT PRIMARY KEY,
                    owner TEXT NOT NULL,
                    key TEXT NOT NULL,
                    replaces INTEGER NOT NULL,
                    bytes BIGINT NOT NULL,
                    received BIGINT NOT NULL,
                    made_at BIGINT NOT NULL)
                """,
                "CREATE INDEX photo_upload_age ON photo_upload (made_at)",
                "CREATE INDEX photo_upload_by_owner ON photo_upload (owner)",
                // Those deleted or replaced stay counted, or the ledger would not balance; nothing else of them stays.
                "CREATE TABLE photo_gone (count BIGINT NOT NULL)",
                "INSERT INTO photo_gone (count) VALUES (0)",
            ] + TextIndex("photo_text").statements),
        Migration(
            "photos.2-counts",
            [
                "CREATE TABLE photo_total (account TEXT PRIMARY KEY, photos BIGINT NOT NULL, bytes BIGINT NOT NULL)",
                "CREATE TABLE photo_album (account TEXT NOT NULL, label TEXT NOT NULL, photos BIGINT NOT NULL, PRIMARY KEY (account, label))",
                "CREATE INDEX photo_album_by_size ON photo_album (account, photos DESC, label)",
            ] + PhotoStore.recounting),
        // What was made of a content is kept by its edit as well, as EXIF numbers orientations.
        Migration(
            "photos.3-edits",
            [
                "ALTER TABLE photo ADD COLUMN edit INTEGER NOT NULL DEFAULT 1",
                "ALTER TABLE photo ADD COLUMN shown INTEGER NOT NULL DEFAULT 1",
                "ALTER TABLE photo_rendition RENAME TO photo_rendition_unedited",
                """
                CREATE TABLE photo_rendition (
                    owner TEXT NOT NULL,
                    sha256 BLOB NOT NULL,
                    edit INTEGER NOT NULL DEFAULT 1,
                    name TEXT NOT NULL,
                    object TEXT NOT NULL UNIQUE,
                    type TEXT NOT NULL,
                    version TEXT NOT NULL,
                    PRIMARY KEY (owner, sha256, edit, name))
                """,
                """
                INSERT INTO photo_rendition (owner, sha256, edit, name, object, type, version)
                SELECT owner, sha256, 1, name, object, type, version FROM photo_rendition_unedited
                """,
                "DROP TABLE photo_rendition_unedited",
                "ALTER TABLE photo_finding RENAME TO photo_finding_unedited",
                """
                CREATE TABLE photo_finding (
                    owner TEXT NOT NULL,
                    sha256 BLOB NOT NULL,
                    edit INTEGER NOT NULL DEFAULT 1,
                    labels TEXT,
                    features BLOB,
                    labels_version TEXT,
                    lines TEXT,
                    lines_version TEXT,
                    PRIMARY KEY (owner, sha256, edit))
                """,
                """
                INSERT INTO photo_finding (owner, sha256, edit, labels, features, labels_version, lines, lines_version)
                SELECT owner, sha256, 1, labels, features, labels_version, lines, lines_version FROM photo_finding_unedited
                """,
                "DROP TABLE photo_finding_unedited",
            ]),
        Migration(
            "photos.4-links-and-samples",
            [
                // Whether the link's owner chose to show the place where the photo was taken.
                "ALTER TABLE photo_share ADD COLUMN keeps_place INTEGER NOT NULL DEFAULT 0",
                // Whether somebody was given the samples: a row, or none.
                "CREATE TABLE photo_welcome (account TEXT NOT NULL)",
            ]),
        // The index has a range of places for each owner; what stood in the old one is put into this one after the start (`PhotoUpkeep`).
        Migration(
            "photos.5-search-by-owner",
            [
                "CREATE TABLE photo_owner (number INTEGER PRIMARY KEY, account TEXT NOT NULL UNIQUE)",
                "DROP TABLE photo_text_words", "DROP TABLE photo_text_parts", "DELETE FROM photo_searched",
            ] + PhotoStore.textIndex.statements),
    ]
}
