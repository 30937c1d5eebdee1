import CSQLite
import HarkCore

/// One connection while it is in use: statements that are run, with their values and rows.
struct SQLiteSession {
    private let owner: SQLiteConnection
    var connection: OpaquePointer { owner.handle }

    init(_ connection: SQLiteConnection) { owner = connection }

    /// Runs `sql`, hands each row's statement to `body`, and leaves the statement reset with nothing bound.
    private func run(_ sql: String, _ arguments: [SQLValue], _ body: (OpaquePointer) throws -> Void) throws {
        let statement = try owner.statement(sql), raw = statement.raw
        defer {
            sqlite3_reset(raw)
            sqlite3_clear_bindings(raw)
        }
        guard arguments.count == Int(sqlite3_bind_parameter_count(raw)) else {
            throw HarkError(.internal, "The database could not do this.")
                .logged("\(arguments.count) values for \(sqlite3_bind_parameter_count(raw)) placeholders · \(sql)")
        }
        for (index, argument) in arguments.enumerated() {
            let code = SQLiteValues.bind(argument, to: raw, at: CInt(index + 1))
            guard code == SQLITE_OK else { throw SQLiteFailure.error(code, on: connection, sql) }
        }
        while true {
            switch sqlite3_step(raw) {
            case SQLITE_ROW: try body(raw)
            case SQLITE_DONE: return
            case let code: throw SQLiteFailure.error(code, on: connection, sql)
            }
        }
    }
}

extension SQLiteSession {
    /// Runs a statement of the driver's own, without values or rows.
    func step(_ statement: SQLiteStatement) throws {
        let code = sqlite3_step(statement.raw)
        let error = code == SQLITE_DONE ? nil : SQLiteFailure.error(code, on: connection, statement.sql)
        sqlite3_reset(statement.raw)
        if let error { throw error }
    }

    /// Ends a transaction that could not be committed. It may be open or gone; when this fails too, nothing else is left to do.
    func rollBack() {
        if sqlite3_get_autocommit(connection) == 0 { sqlite3_exec(connection, "ROLLBACK", nil, nil, nil) }
    }
}

extension SQLiteSession: SQLWriter {
    func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try run(sql, arguments) { rows.append(SQLiteValues.row(of: $0)) }
        return rows
    }

    func forEachRow(_ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void) throws {
        try run(sql, arguments) { try body(SQLiteValues.row(of: $0)) }
    }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        let before = sqlite3_total_changes64(connection)
        try run(sql, arguments) { _ in }
        // `changes` keeps the count of an earlier statement when this one is no INSERT, UPDATE or DELETE.
        return sqlite3_total_changes64(connection) == before ? 0 : Int(sqlite3_changes64(connection))
    }
}
