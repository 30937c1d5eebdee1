import HarkCore
import Synchronization

/// A thread's worth of work with a connection of its own, made when it is first needed.
package final class DuckDBLane: Sendable {
    private let database: DuckDBDatabase
    private let lane: SerialLane
    private let connection = Mutex<DuckDBConnection?>(nil)

    package init(_ name: String, _ database: DuckDBDatabase) {
        self.database = database
        lane = SerialLane("lake.\(name)")
    }

    /// Runs `body` after all that was handed in before it. When the caller is cancelled, the statement that runs is interrupted and none
    /// is begun after it.
    package func run<Result: Sendable>(_ body: @escaping @Sendable (DuckDBSession) throws -> Result) async throws -> Result {
        let session = DuckDBSession()
        return try await withTaskCancellationHandler {
            try await lane.run { [self] in
                try session.begin(connected())
                defer { session.end() }
                return try body(session)
            }
        } onCancel: {
            session.cancel()
        }
    }

    private func connected() throws -> DuckDBConnection {
        try connection.withLock { connection in
            if let connection { return connection }
            do {
                let made = try database.connect()
                connection = made
                return made
            } catch let error as DuckDBMissing {
                throw error.harkError
            }
        }
    }
}

/// One caller's time on a lane's connection. A cancelled caller interrupts what is run for it, and nothing of who comes after it.
package final class DuckDBSession: Sendable {
    private struct State {
        var connection: DuckDBConnection?
        var isCancelled = false
    }

    private let state = Mutex(State())

    fileprivate func begin(_ connection: DuckDBConnection) throws {
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            state.connection = connection
        }
    }

    fileprivate func end() {
        state.withLock { state in
            state.connection?.resume()
            state.connection = nil
        }
    }

    fileprivate func cancel() {
        state.withLock { state in
            state.isCancelled = true
            state.connection?.interrupt()
        }
    }

    /// Runs one statement; see `DuckDBConnection`.
    func forEachChunk(_ sql: String, _ values: [DuckDBValue] = [], _ body: (DuckDBChunk) throws -> Void) throws {
        try attempt { try $0.forEachChunk(sql, values, body) }
    }

    /// Runs one statement whose rows, if it has any, nobody wants.
    package func execute(_ sql: String, _ values: [DuckDBValue] = []) throws { try forEachChunk(sql, values) { _ in } }

    /// The same of a statement that reads rows of its caller.
    /// - Parameters:
    ///   - sql: makes the statement; it is given what stands behind FROM.
    ///   - next: puts in as many rows as there is room for, and none once there are no more. Called on this thread.
    func execute(reading columns: DuckDBColumns, _ sql: (_ rows: String) -> String, _ next: @escaping (inout DuckDBRows) throws -> Void) throws {
        try DuckDBSource(columns, next).read { try execute(sql($0)) }
    }

    private func attempt(_ body: (DuckDBConnection) throws -> Void) throws {
        let (connection, isCancelled) = state.withLock { ($0.connection, $0.isCancelled) }
        guard let connection, !isCancelled else { throw CancellationError() }
        do { try body(connection) } catch {
            // What was interrupted failed because of that.
            if state.withLock({ $0.isCancelled }) { throw CancellationError() }
            throw error
        }
    }
}
