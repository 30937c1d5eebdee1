import CDuckDB
import HarkCore

/// A connection to a database: for one thread at a time, but for `interrupt`.
final class DuckDBConnection: Sendable {
    private let database: DuckDBHandle
    private nonisolated(unsafe) let raw: OpaquePointer

    init(_ database: DuckDBHandle) throws {
        guard let raw = hark_duckdb_connect(database.raw) else { throw DuckDBFailure.last("connecting") }
        self.database = database
        self.raw = raw
    }

    deinit { hark_duckdb_disconnect(raw) }

    /// Ends the statement that runs at this moment, and all that come until `resume`. From any thread.
    func interrupt() { hark_duckdb_interrupt(raw) }
    func resume() { hark_duckdb_resume(raw) }

    /// Runs one statement with values for its `?`, and hands out its rows, chunk by chunk. All rows are in memory meanwhile.
    func forEachChunk(_ sql: String, _ values: [DuckDBValue], _ body: (DuckDBChunk) throws -> Void) throws {
        guard let statement = hark_duckdb_prepare(raw, sql) else { throw DuckDBFailure.last(sql) }
        defer { hark_duckdb_finalize(statement) }
        for (index, value) in values.enumerated() {
            guard value.bind(to: statement, at: CInt(index + 1)) == 0 else { throw DuckDBFailure.last(sql) }
        }
        guard let rows = hark_duckdb_run(statement) else { throw DuckDBFailure.last(sql) }
        defer { hark_duckdb_finish(rows) }
        while true {
            let count = hark_duckdb_next(rows)
            guard count >= 0 else { throw DuckDBFailure.last(sql) }
            if count == 0 { return }
            try body(DuckDBChunk(rows: rows, count: Int(count)))
        }
    }
}

/// What stands for a `?`.
package enum DuckDBValue: Sendable {
    case text(String)
    case integer(Int64)

    fileprivate func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
        switch self {
        case .text(var text): text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { hark_duckdb_bind_text(statement, place, $0.baseAddress, $0.count) }
        }
        case .integer(let value): hark_duckdb_bind_integer(statement, place, value)
        }
    }
}
