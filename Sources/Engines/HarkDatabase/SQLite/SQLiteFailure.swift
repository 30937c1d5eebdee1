import GRDB
import GRDBSQLite
import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What SQLite said, as an error of the house.
enum SQLiteFailure {
    /// The error of the latest call on `connection`, which returned `code`.
    static func error(_ code: CInt, on connection: OpaquePointer, _ sql: String) -> HarkError {
        let message = String(cString: sqlite3_errmsg(connection))
        let extended = sqlite3_extended_errcode(connection)
        return error(extended & 0xFF == code & 0xFF ? extended : code, systemError: sqlite3_system_errno(connection), message, sql)
    }

    /// The house's form of an error that GRDB threw; any other error stays what it is.
    static func translated(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return self.error(error.extendedResultCode.rawValue, systemError: 0, error.message ?? "", error.sql ?? "")
    }

    static func error(_ extended: CInt, systemError: CInt, _ message: String, _ sql: String) -> HarkError {
        let log = "SQLite \(extended) (errno \(systemError)): \(message) · \(sql)"
        switch extended & 0xFF {
        case SQLITE_FULL: return outOfSpace.logged(log)
        case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(systemError): return outOfSpace.logged(log)
        case SQLITE_BUSY, SQLITE_LOCKED:
            return HarkError(.overloaded, "The database is busy. Please try again in a moment.").retry(after: 1).logged(log)
        case SQLITE_CONSTRAINT where [uniqueViolation, primaryKeyViolation].contains(extended):
            return HarkError(.conflict, "This is already there.").logged(log)
        default: return HarkError(.internal, "The database could not do this.").logged(log)
        }
    }

    private static var outOfSpace: HarkError {
        HarkError(.outOfSpace, "There is no space left to keep this. Nothing was stored; please tell the operator.")
    }

    // SQLITE_CONSTRAINT | (8 << 8) and | (6 << 8): macros that Swift does not import.
    private static let uniqueViolation: CInt = SQLITE_CONSTRAINT | (8 << 8)
    private static let primaryKeyViolation: CInt = SQLITE_CONSTRAINT | (6 << 8)
}
