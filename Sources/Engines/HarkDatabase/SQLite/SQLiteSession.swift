import GRDB
import GRDBSQLite
import HarkCore

/// One connection while it is in use. Values go straight to and from SQLite's statements, which are kept prepared by GRDB's cache;
/// GRDB's own argument and row types would cost more than most statements here do.
struct SQLiteSession {
    let database: Database
    let connection: OpaquePointer

    init(_ database: Database) throws {
        guard let connection = database.sqliteConnection else { throw HarkError(.internal, "The database is closed.") }
        self.database = database
        self.connection = connection
    }

    /// The statement, ready to be bound. One that is still being stepped (a query inside its own rows) is prepared a second time.
    private func statement(_ sql: String) throws -> Statement {
        do {
            let cached = try database.cachedStatement(sql: sql)
            return sqlite3_stmt_busy(cached.sqliteStatement) == 0 ? cached : try database.makeStatement(sql: sql)
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }

    /// Runs `sql`, hands each row's statement to `body`, and leaves the statement reset with nothing bound.
    private func run(_ sql: String, _ arguments: [SQLValue], _ body: (OpaquePointer) throws -> Void) throws {
        let statement = try statement(sql)
        let raw = statement.sqliteStatement
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
    func step(_ statement: Statement) throws {
        let code = sqlite3_step(statement.sqliteStatement)
        let error = code == SQLITE_DONE ? nil : SQLiteFailure.error(code, on: connection, statement.sql)
        sqlite3_reset(statement.sqliteStatement)
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
