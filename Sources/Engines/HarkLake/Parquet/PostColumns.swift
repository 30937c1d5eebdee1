/// The columns of the lake's files (README.md describes them), and how they get there.
enum PostColumns {
    /// Of the files' schema: stands in each file's metadata under `hark_schema`, so that a later one can be told apart. Files of version 1 have no
    /// `lat` and `lon`.
    static let version = "2"

    /// What `PostRowReader` reads, in its order.
    static let ofPosts = "sequence, id, source, created_at, arrived_at, lang, \"user\", text, reply_to, repost_of, place, mood, lat, lon"

    /// All, as `PostRowWriter` fills them.
    static let all = DuckDBColumns([
        ("sequence", .integers), ("id", .texts), ("source", .texts), ("created_at", .moments), ("arrived_at", .moments), ("lang", .texts), ("user", .texts),
        ("text", .texts), ("reply_to", .texts), ("repost_of", .texts), ("place", .texts), ("hashtags", .lists), ("mentions", .lists), ("links", .lists),
        ("mood", .bytes), ("lat", .doubles), ("lon", .doubles),
    ])

    /// One column of sequences.
    static let sequences = DuckDBColumns([("sequence", .integers)])

    /// How a file is packed. Small row groups let one post be read without many; in large ones a post takes less room.
    struct Packing {
        /// Of zstd.
        let level: Int
        let groupRows: Int

        /// For what was just received: half the time of the lasting one, and a byte or two a post more (Documentation/decisions/0033).
        static let quick = Packing(level: 4, groupRows: 8192)
        /// For what is put together once its hour is over. Beyond it less than a tenth is gained for several times the work.
        static let lasting = Packing(level: 9, groupRows: 4096)
    }

    /// Writes what a query answers to a file, in its order.
    static func copy(_ query: String, to path: String, _ packing: Packing) -> String {
        """
        COPY (\(query)) TO \(quoted(path)) (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL \(packing.level), PARQUET_VERSION v2,
            ROW_GROUP_SIZE \(packing.groupRows), WRITE_BLOOM_FILTER false, KV_METADATA {hark_schema: '\(version)'})
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
