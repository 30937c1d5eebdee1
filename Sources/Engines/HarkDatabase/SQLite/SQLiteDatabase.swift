import GRDB
import HarkCore

/// The embedded database: one SQLite file in WAL mode with `synchronous = FULL`, read over a pool of connections and written by
/// one thread that commits in groups (Documentation/decisions/0002-one-writer-group-commit.md).
public final class SQLiteDatabase: SQLDatabase {
    private let pool: DatabasePool
    private let queue: WriteQueue
    private let writer: SQLiteWriter

    private init(pool: DatabasePool, settings: SQLiteSettings) throws {
        self.pool = pool
        queue = WriteQueue(limit: settings.queueLimit)
        writer = try SQLiteWriter(pool: pool, queue: queue, settings: settings)
    }

    /// Opens or creates the file, checks it, and starts the writer.
    /// - Throws: `HarkError` `.conflict` when another program's or a newer Hark's file is there; `.internal` when it is damaged.
    public static func open(_ path: String, settings: SQLiteSettings = SQLiteSettings()) async throws -> SQLiteDatabase {
        try await SerialLane("database.open").run {
            do {
                let pool = try DatabasePool(path: path, configuration: configuration(settings))
                try pool.writeWithoutTransaction { try SQLiteFile.prepare($0, settings) }
                return try SQLiteDatabase(pool: pool, settings: settings)
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

    deinit { queue.close() }

    public var version: UInt64 { writer.version }
    public var waitingWrites: Int { queue.count }

    public func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLReader) throws -> Result) async throws -> Result {
        do {
            return try await pool.read { try body(SQLiteSession($0)) }
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }

    @discardableResult
    public func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLWriter) throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let unit = PendingWrite(body: body, caller: continuation)
            do throws(WriteQueue.Refusal) { try queue.enqueue(unit) } catch { unit.fail(Self.refusal(error)) }
        }
    }

    private static func refusal(_ refusal: WriteQueue.Refusal) -> HarkError {
        switch refusal {
        case .full: HarkError(.overloaded, "Too much is being written at once. Please try again in a moment.").retry(after: 1)
        case .closed: HarkError(.overloaded, "Hark is stopping. Please try again in a moment.").retry(after: 5)
        }
    }

    public func migrate(_ steps: [Migration]) async throws {
        try await MigrationRecord.apply(steps, to: self)
    }

    /// Writes what waits, refuses what comes, then closes the file. Called again it waits for the same end.
    public func close() async throws {
        queue.close()
        try await writer.waitUntilClosed()
    }

    /// Reads every page and index and throws `.internal` with what is wrong in the log text. Takes seconds per gigabyte.
    public func checkIntegrity() async throws {
        try await read { try SQLiteFile.checkIntegrity($0) }
    }
}

/// A write and its caller.
private struct PendingWrite<Result: Sendable>: WriteUnit {
    let body: @Sendable (any SQLWriter) throws -> Result
    let caller: CheckedContinuation<Result, any Error>

    func run(in session: SQLiteSession) throws -> @Sendable ((any Error)?) -> Void {
        let result = try body(session)
        return { [caller] error in
            if let error { caller.resume(throwing: error) } else { caller.resume(returning: result) }
        }
    }

    func fail(_ error: any Error) { caller.resume(throwing: SQLiteFailure.translated(error)) }
}
