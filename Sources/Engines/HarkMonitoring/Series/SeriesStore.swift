public import HarkCore
public import HarkDatabase

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Series in the database: each minute is merged into its hour and its day in the transaction that keeps it, so that no
/// later step has to scan minutes, and what a dashboard asks for are at most some thousand rows by their key.
///
/// A series that has samples in every minute of five years holds 2,880 + 1,440 + 1,830 points of 65 bytes, index counted: 0.4 MB.
/// The usual one holds far less, since what has no samples has no points.
public struct SeriesStore: Sendable {
    /// Belongs to App's migrations.
    public static let migrations = [
        Migration(
            "monitoring.1-series",
            [
                """
                CREATE TABLE monitoring_series (
                    id BIGINT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, labels TEXT NOT NULL,
                    UNIQUE (name, kind, labels))
                """,
                """
                CREATE TABLE monitoring_point (
                    series BIGINT NOT NULL REFERENCES monitoring_series (id), resolution BIGINT NOT NULL, start BIGINT NOT NULL,
                    sum DOUBLE PRECISION NOT NULL, count BIGINT NOT NULL,
                    minimum DOUBLE PRECISION NOT NULL, maximum DOUBLE PRECISION NOT NULL,
                    PRIMARY KEY (series, resolution, start))
                """,
            ])
    ]

    private let database: any SQLDatabase

    public init(_ database: any SQLDatabase) { self.database = database }

    /// Keeps what somebody gathered without the registry, by the names of its series. A minute that is there already is merged.
    public func keep(_ samples: [String: SampleSummary], at start: Timestamp) async throws {
        try await keep(Dictionary(uniqueKeysWithValues: samples.map { (SeriesKey(.gauge, $0.key, []), $0.value) }), at: start)
    }

    /// Keeps the samples of the minute that begins at `start`, all in one transaction. A minute that is there already is merged.
    func keep(_ samples: [SeriesKey: SampleSummary], at start: Timestamp) async throws {
        guard !samples.isEmpty else { return }
        let minute = start.minute
        try await database.write { sql in
            for (key, summary) in samples.sorted(by: { $0.key < $1.key }) {
                let series = try Self.number(of: key, sql)
                for resolution in Resolution.allCases { try Self.merge(summary, into: series, resolution, minute, sql) }
            }
        }
    }

    private static func number(of key: SeriesKey, _ sql: any SQLWriter) throws -> Int {
        let encoder = JSONEncoder()
        // The text is part of a key, so the same labels must give the same text.
        encoder.outputFormatting = .sortedKeys
        let labels = try String(decoding: encoder.encode(key.labels), as: UTF8.self)
        let find = "SELECT id FROM monitoring_series WHERE name = ? AND kind = ? AND labels = ?"
        if let known = try sql.firstRow(find, key.name, key.kind.rawValue, labels) { return try known.int(0) }
        let row = try sql.firstRow(
            """
            INSERT INTO monitoring_series (id, kind, name, labels)
            SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ? FROM monitoring_series RETURNING id
            """, key.kind.rawValue, key.name, labels)
        guard let row else { throw HarkError(.internal, "The database could not do this.").logged("no number for series \(key.name)") }
        return try row.int(0)
    }

    private static func merge(
        _ samples: SampleSummary, into series: Int, _ resolution: Resolution, _ minute: Int64, _ sql: any SQLWriter
    ) throws {
        try sql.execute(
            """
            INSERT INTO monitoring_point AS p (series, resolution, start, sum, count, minimum, maximum) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (series, resolution, start) DO UPDATE SET
                sum = p.sum + excluded.sum, count = p.count + excluded.count,
                minimum = CASE WHEN excluded.minimum < p.minimum THEN excluded.minimum ELSE p.minimum END,
                maximum = CASE WHEN excluded.maximum > p.maximum THEN excluded.maximum ELSE p.maximum END
            """, series, resolution.rawValue, resolution.start(of: minute), samples.sum, samples.count, samples.minimum, samples.maximum)
    }

    /// Removes what is older than its resolution is kept. Each series is one short range of its key.
    func forget(at now: Timestamp) async throws {
        try await database.write { sql in
            for series in try sql.rows("SELECT id FROM monitoring_series") {
                for resolution in Resolution.allCases {
                    let oldest = resolution.start(of: now.minute - resolution.keptDays * 1440)
                    try sql.execute(
                        "DELETE FROM monitoring_point WHERE series = ? AND resolution = ? AND start < ?", series.values[0],
                        resolution.rawValue, oldest)
                }
            }
        }
    }

    /// The points of the series called `name` whose labels include `labels`, merged where there are several, from `from` (its
    /// minute, hour or day) up to but not including `to`, oldest first. What had no samples is missing, not zero. Timers are in seconds.
    public func points(
        of name: String, labels: [String: String] = [:], from: Timestamp, to: Timestamp, resolution: Resolution
    ) async throws -> [SeriesPoint] {
        let first = resolution.start(of: from.minute), end = to.minute
        return try await database.read { sql in
            var points: [Int64: SampleSummary] = [:]
            for series in try Self.series(name, labels, sql) {
                try sql.forEachRow(
                    """
                    SELECT start, sum, count, minimum, maximum FROM monitoring_point
                    WHERE series = ? AND resolution = ? AND start >= ? AND start < ?
                    """, [series, .integer(resolution.rawValue), .integer(first), .integer(end)]
                ) { row in
                    let summary = try SampleSummary(sum: row.double(1), count: row.int(2), minimum: row.double(3), maximum: row.double(4))
                    points[Int64(try row.int(0)), default: .none].merge(summary)
                }
            }
            return points.sorted { $0.key < $1.key }.map { SeriesPoint(start: Timestamp(minute: $0.key), samples: $0.value) }
        }
    }

    /// The names of all series ever kept.
    public func names() async throws -> [String] {
        try await database.read { try $0.rows("SELECT DISTINCT name FROM monitoring_series ORDER BY name").map { try $0.text(0) } }
    }

    private static func series(_ name: String, _ labels: [String: String], _ sql: any SQLReader) throws -> [SQLValue] {
        try sql.rows("SELECT id, labels FROM monitoring_series WHERE name = ?", name).filter { row in
            let own = try JSONDecoder().decode([SeriesKey.Label].self, from: Data(row.text(1).utf8))
            return labels.allSatisfy { own.contains(SeriesKey.Label(name: $0.key, value: $0.value)) }
        }.map { $0.values[0] }
    }
}
