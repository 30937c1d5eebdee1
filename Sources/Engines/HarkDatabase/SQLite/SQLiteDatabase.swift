public import CoreMetrics
import HarkCore

/// The embedded database: one SQLite file in WAL mode with `synchronous = FULL`, read over a pool of connections and written by
/// one thread that commits in groups (Documentation/decisions/0002-one-writer-group-commit.md).
public final class SQLiteDatabase: SQLDatabase {
    private let reads: WorkLine<any ReadUnit>
    private let writes: WorkLine<any WriteUnit>
    private let metrics: DatabaseMetrics
    private let writer: SQLiteWriter

    private init(_ path: String, _ settings: SQLiteSettings, _ metrics: DatabaseMetrics) throws {
        let connection = try SQLiteConnection(path, for: .writing, settings)
        try SQLiteFile.prepare(connection, settings)
        self.metrics = metrics
        reads = WorkLine(limit: settings.queueLimit)
        writes = WorkLine(limit: settings.queueLimit)
        let readers = try SQLiteReaders(path, settings, line: reads, metrics: metrics)
        writer = SQLiteWriter(connection, path: path, readers: readers, line: writes, settings: settings, metrics: metrics)
    }

    /// Opens or creates the file, checks it, and starts the writer and the readers.
    /// - Throws: `HarkError` `.conflict` when another program's or a newer Hark's file is there; `.internal` when it is damaged.
    public static func open(
        _ path: String, settings: SQLiteSettings = SQLiteSettings(), metrics: any MetricsFactory = NOOPMetricsHandler.instance
    ) async throws -> SQLiteDatabase {
        try await SerialLane("database.open").run { try SQLiteDatabase(path, settings, DatabaseMetrics(metrics)) }
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
        await writer.waitUntilClosed()
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
