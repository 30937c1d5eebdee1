public import CoreMetrics
import GRDB
import HarkCore

/// The embedded database: one SQLite file in WAL mode with `synchronous = FULL`, read over a pool of connections and written by
/// one thread that commits in groups (Documentation/decisions/0002-one-writer-group-commit.md).
public final class SQLiteDatabase: SQLDatabase {
    private let reads: WorkLine<any ReadUnit>
    private let writes: WorkLine<any WriteUnit>
    private let metrics: DatabaseMetrics
    private let writer: SQLiteWriter

    private init(pool: DatabasePool, settings: SQLiteSettings, metrics: DatabaseMetrics) {
        self.metrics = metrics
        reads = WorkLine(limit: settings.queueLimit)
        writes = WorkLine(limit: settings.queueLimit)
        writer = SQLiteWriter(pool: pool, line: writes, settings: settings, metrics: metrics)
        SQLiteReaders.start(settings.readers, pool: pool, line: reads, metrics: metrics)
    }

    /// Opens or creates the file, checks it, and starts the writer and the readers.
    /// - Throws: `HarkError` `.conflict` when another program's or a newer Hark's file is there; `.internal` when it is damaged.
    public static func open(
        _ path: String, settings: SQLiteSettings = SQLiteSettings(), metrics: any MetricsFactory = NOOPMetricsHandler.instance
    ) async throws -> SQLiteDatabase {
        try await SerialLane("database.open").run {
            do {
                let pool = try DatabasePool(path: path, configuration: configuration(settings))
                try pool.writeWithoutTransaction { try SQLiteFile.prepare($0, settings) }
                return SQLiteDatabase(pool: pool, settings: settings, metrics: DatabaseMetrics(metrics))
            } catch {
                throw SQLiteFailure.translated(error)
            }
        }
    }

    private static func configuration(_ settings: SQLiteSettings) -> Configuration {
        var configuration = Configuration()
        configuration.label = "hark.database"
        configuration.maximumReaderCount = settings.readers
        configuration.busyMode = .timeout(settings.busySeconds)
        configuration.persistentReadOnlyConnections = true
        // A word between single quotes is text, one between double quotes a name, as in PostgreSQL.
        configuration.acceptsDoubleQuotedStringLiterals = false
        return configuration
    }

    deinit { closeLines() }

    public var version: UInt64 { writer.version }
    public var waitingWrites: Int { writes.count }

    public func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLReader) throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { caller in
            let unit = PendingRead(body: body, caller: caller)
            do { try reads.enqueue(unit) } catch {
                metrics.refused.increment()
                unit.fail(error)
            }
        }
    }

    @discardableResult
    public func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLWriter) throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { caller in
            let unit = PendingWrite(body: body, caller: caller)
            do { try writes.enqueue(unit) } catch {
                metrics.refused.increment()
                unit.fail(error)
            }
        }
    }

    public func migrate(_ steps: [Migration]) async throws {
        try await MigrationRecord.apply(steps, to: self)
    }

    /// Writes and reads what waits, refuses what comes, then closes the file. Called again it waits for the same end.
    public func close() async throws {
        closeLines()
        try await writer.waitUntilClosed()
    }

    private func closeLines() {
        reads.close()
        writes.close()
    }

    /// Reads every page and index and throws `.internal` with what is wrong in the log text. Takes seconds per gigabyte.
    public func checkIntegrity() async throws {
        try await read { try SQLiteFile.checkIntegrity($0) }
    }
}
