import GRDBSQLite

/// Values on their way into and out of SQLite's statements. Text goes by length, so that a NUL in it survives.
enum SQLiteValues {
    // SQLITE_TRANSIENT, a macro that Swift does not import: SQLite copies the bytes before the call returns.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    static func bind(_ value: SQLValue, to statement: OpaquePointer, at index: CInt) -> CInt {
        switch value {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let value): return sqlite3_bind_int64(statement, index, value)
        // SQLite would quietly keep NaN as NULL; a caller that computes one is told.
        case .real(let value): return value.isNaN ? SQLITE_MISMATCH : sqlite3_bind_double(statement, index, value)
        case .text(var text): return text.withUTF8 { bindText($0, to: statement, at: index) }
        case .blob(let bytes): return bytes.withUnsafeBytes { bindBlob($0, to: statement, at: index) }
        }
    }

    private static func bindText(_ text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, at index: CInt) -> CInt {
        // A nil pointer would bind NULL, and empty text may come without a pointer.
        guard let start = text.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, copied) }
        return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
            sqlite3_bind_text64(statement, index, $0, UInt64(text.count), copied, UInt8(SQLITE_UTF8))
        }
    }

    private static func bindBlob(_ bytes: UnsafeRawBufferPointer, to statement: OpaquePointer, at index: CInt) -> CInt {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
        return sqlite3_bind_blob64(statement, index, start, UInt64(bytes.count), copied)
    }

    static func row(of statement: OpaquePointer) -> SQLRow {
        let count = Int(sqlite3_column_count(statement))
        return SQLRow(
            [SQLValue](unsafeUninitializedCapacity: count) { values, filled in
                for column in 0..<count { values.initializeElement(at: column, to: value(of: statement, CInt(column))) }
                filled = count
            })
    }

    private static func value(of statement: OpaquePointer, _ column: CInt) -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(statement, column) else { return .text("") }
            let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
            return .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            guard let bytes = sqlite3_column_blob(statement, column) else { return .blob([]) }
            return .blob([UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))))
        default: return .null
        }
    }
}
