import HarkCore
import HarkDatabase

/// Every SQL statement of the lake: which files it consists of, which of their posts were withdrawn, and how many rows have left it.
enum LakeCatalogue {
    static let migrations = [
        Migration(
            "lake.1-files",
            [
                """
                CREATE TABLE lake_file (
                    id TEXT PRIMARY KEY, hour BIGINT NOT NULL, row_count BIGINT NOT NULL, first_sequence BIGINT NOT NULL,
                    last_sequence BIGINT NOT NULL, earliest BIGINT NOT NULL, latest BIGINT NOT NULL, byte_count BIGINT NOT NULL,
                    sha256 TEXT NOT NULL)
                """,
                "CREATE INDEX lake_file_hour ON lake_file (hour)",
                "CREATE TABLE lake_withdrawn (sequence BIGINT PRIMARY KEY)",
                "CREATE TABLE lake_figure (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
            ])
    ]

    /// Numbers that the files do not tell.
    enum Figure: String {
        /// How many rows have left the files, and why.
        case withdrawn, expired
        /// The last sequence that was ever delivered; its row may have left the files since.
        case deliveredThrough = "delivered_through"
    }

    /// A SELECT of one number: the rows that were ever delivered, those in files and those that have left them since.
    static let deliveredCount = """
        SELECT COALESCE((SELECT SUM(row_count) FROM lake_file), 0)
            + COALESCE((SELECT SUM(value) FROM lake_figure WHERE name IN ('withdrawn', 'expired')), 0)
        """

    static func add(_ file: LakeFile, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO lake_file (id, hour, row_count, first_sequence, last_sequence, earliest, latest, byte_count, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, file.id, file.hour, file.rows, Int64(file.firstSequence), Int64(file.lastSequence), file.earliest, file.latest, file.bytes,
            file.sha256)
    }

    /// - Returns: whether it was there.
    static func remove(_ file: LakeFile, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM lake_file WHERE id = ?", file.id) == 1
    }

    static func add(_ rows: Int, to figure: Figure, in writer: any SQLWriter) throws {
        try set(figure, rows, "lake_figure.value + excluded.value", in: writer)
    }

    static func raise(_ figure: Figure, to value: UInt64, in writer: any SQLWriter) throws {
        try set(figure, Int(value), "CASE WHEN lake_figure.value > excluded.value THEN lake_figure.value ELSE excluded.value END", in: writer)
    }

    private static func set(_ figure: Figure, _ value: Int, _ change: String, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO lake_figure (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = \(change)", figure.rawValue, value)
    }

    static func value(of figure: Figure, _ reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT value FROM lake_figure WHERE name = ?", figure.rawValue)?.int(0) ?? 0
    }

    static func withdraw(_ sequences: [UInt64], in writer: any SQLWriter) throws {
        for sequence in sequences {
            try writer.execute("INSERT INTO lake_withdrawn (sequence) VALUES (?) ON CONFLICT (sequence) DO NOTHING", Int64(sequence))
        }
    }

    static func forget(_ sequences: [UInt64], in writer: any SQLWriter) throws {
        for sequence in sequences { try writer.execute("DELETE FROM lake_withdrawn WHERE sequence = ?", Int64(sequence)) }
    }

    /// - Parameter file: makes the value of what is known of a file.
    static func files(_ reader: any SQLReader, _ layout: LakeLayout, _ sweeper: LakeSweeper) throws -> [LakeFile] {
        try reader.rows(
            "SELECT id, hour, first_sequence, last_sequence, row_count, earliest, latest, byte_count, sha256 FROM lake_file ORDER BY first_sequence"
        ).map { row in
            let id = try row.identifier(0), hour = Int64(try row.int(1)), first = UInt64(try row.int(2)), last = UInt64(try row.int(3))
            return LakeFile(
                id: id, hour: hour, rows: try row.int(4), firstSequence: first, lastSequence: last, earliest: try row.timestamp(5),
                latest: try row.timestamp(6), bytes: try row.int(7), sha256: try row.text(8),
                hold: FileHold(layout.path(hour: hour, first: first, last: last, id: id), sweeper))
        }
    }

    static func holds(_ file: LakeFile, _ reader: any SQLReader) throws -> Bool {
        try reader.firstRow("SELECT 1 FROM lake_file WHERE id = ?", file.id) != nil
    }

    /// Sorted.
    static func withdrawn(_ reader: any SQLReader) throws -> [UInt64] {
        try reader.rows("SELECT sequence FROM lake_withdrawn ORDER BY sequence").map { UInt64(try $0.int(0)) }
    }
}
