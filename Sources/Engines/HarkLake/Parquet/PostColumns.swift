/// The columns of the lake's files (README.md describes them), and how they get there.
enum PostColumns {
    /// Of the files' schema: stands in each file's metadata under `hark_schema`, so that a later one can be told apart. Files of version 1 have no
    /// `lat` and `lon`.
    static let version = "2"

    /// What `PostRowReader` reads, in its order.
    static let ofPosts = "sequence, id, source, created_at, arrived_at, lang, \"user\", text, reply_to, repost_of, place, mood, lat, lon"

    /// Where posts are gathered before they are written: `PostRowWriter` fills it.
    static let gathering = """
        CREATE OR REPLACE TEMP TABLE gathered (
            sequence BIGINT, id VARCHAR, source VARCHAR, created_at BIGINT, arrived_at BIGINT, lang VARCHAR, "user" VARCHAR, text VARCHAR,
            reply_to VARCHAR, repost_of VARCHAR, place VARCHAR, hashtags VARCHAR, mentions VARCHAR, links VARCHAR, mood UTINYINT, lat BIGINT, lon BIGINT)
        """

    /// The gathered rows as they stand in a file: moments as such, lists, whose items came with a space behind each, and degrees.
    static let gathered = """
        SELECT sequence, id, source, make_timestamp(created_at) AS created_at, make_timestamp(arrived_at) AS arrived_at, lang, "user", text,
            reply_to, repost_of, place, \(list("hashtags")), \(list("mentions")), \(list("links")), mood, lat / 1e7 AS lat, lon / 1e7 AS lon
        FROM gathered
        """

    private static func list(_ name: String) -> String {
        "string_split(\(name), ' ')[:-2] AS \(name)"
    }

    /// Levels of zstd: for what was just received, and for what is put together once its hour is over. The quick one takes a byte a
    /// post more and three quarters of the time; beyond the lasting one less than a tenth is gained for several times the work
    /// (Documentation/decisions/0033).
    static let quickLevel = 6, lastingLevel = 9

    /// Writes what a query answers to a file, in its order. Small row groups cost little and let one post be read without many.
    static func copy(_ query: String, to path: String, level: Int) -> String {
        """
        COPY (\(query)) TO \(quoted(path)) (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL \(level), PARQUET_VERSION v2, ROW_GROUP_SIZE 4096,
            WRITE_BLOOM_FILTER false, KV_METADATA {hark_schema: '\(version)'})
        """
    }

    /// The rows of files, one file's after the other's; with `file_row_number`, counted from 0 in each. What the folders are called is no
    /// part of them. A column that some of the files lack is null in theirs.
    static func rows(of paths: [String]) -> String {
        "read_parquet([\(list(of: paths))], file_row_number = true, hive_partitioning = false, union_by_name = true)"
    }

    /// The same with columns that none of the files may have, as null. It takes some time more, so it is for files of version 1.
    static func completedRows(of paths: [String]) -> String {
        "(SELECT * FROM \(rows(of: paths)) UNION ALL BY NAME SELECT NULL::DOUBLE AS lat, NULL::DOUBLE AS lon WHERE false)"
    }

    /// How many of the files have the columns that version 2 brought.
    static func countOfComplete(_ paths: [String]) -> String { "SELECT count(*) FROM parquet_schema([\(list(of: paths))]) WHERE name = 'lat'" }

    private static func list(of paths: [String]) -> String { paths.map(quoted).joined(separator: ", ") }

    /// A path in SQL, for places that take no bound value.
    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
