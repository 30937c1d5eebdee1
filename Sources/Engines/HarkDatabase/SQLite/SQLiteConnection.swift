import CSQLite
import HarkCore

/// One connection to the file. Statements are prepared once and kept.
///
/// `@unchecked Sendable`: one thread at a time uses it. Who opens it hands it to the thread that serves with it, and that one closes it.
final class SQLiteConnection: @unchecked Sendable {
    enum Access {
        case reading, writing
    }

    let handle: OpaquePointer
    private var isOpen = true
    private var kept: [String: SQLiteStatement] = [:]

    /// - Throws: `HarkError`.
    init(_ path: String, for access: Access, _ settings: SQLiteSettings) throws {
        var handle: OpaquePointer?
        // Without a lock of its own: one thread at a time.
        let flags = SQLITE_OPEN_NOMUTEX | (access == .writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            defer { sqlite3_close_v2(handle) }
            throw handle.map { SQLiteFailure.error(code, on: $0, path) } ?? SQLiteFailure.error(code, systemError: 0, "no memory", path)
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, CInt(settings.busySeconds * 1000))
        guard hark_sqlite_part_quotes(handle) == SQLITE_OK else { throw SQLiteFailure.error(SQLITE_ERROR, on: handle, path) }
    }

    deinit { close() }

    /// Nobody may use it afterwards. The last one of a file to be closed copies the log into the file.
    func close() {
        guard isOpen else { return }
        isOpen = false
        kept = [:]
        // Waits for statements that somebody still holds.
        sqlite3_close_v2(handle)
    }

    /// The statement, ready to be bound. One that is still being stepped (a query inside its own rows) is prepared a second time.
    func statement(_ sql: String) throws -> SQLiteStatement {
        if let known = kept[sql] { return known.isBusy ? try SQLiteStatement(sql, on: handle) : known }
        let new = try SQLiteStatement(sql, on: handle)
        kept[sql] = new
        return new
    }
}

/// A prepared statement, finalised with its last owner.
final class SQLiteStatement {
    let raw: OpaquePointer
    let sql: String

    /// - Throws: `HarkError`, also for more or less than one statement.
    init(_ sql: String, on connection: OpaquePointer) throws {
        var raw: OpaquePointer?, isAll = false
        let code = sql.withCString { text in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &raw, &rest)
            isAll = rest.map { String(cString: $0).allSatisfy(\.isWhitespace) } ?? true
            return code
        }
        guard code == SQLITE_OK else { throw SQLiteFailure.error(code, on: connection, sql) }
        guard let raw, isAll else {
            sqlite3_finalize(raw)
            throw SQLiteFailure.error(SQLITE_ERROR, systemError: 0, "not one statement", sql)
        }
        (self.raw, self.sql) = (raw, sql)
    }

    deinit { sqlite3_finalize(raw) }

    var isBusy: Bool { sqlite3_stmt_busy(raw) != 0 }
}
