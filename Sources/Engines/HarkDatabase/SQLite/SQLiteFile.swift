import GRDB
import HarkCore

/// What is set on, and asked of, the file itself when it is opened.
enum SQLiteFile {
    /// "Hark" as four bytes: tells our file from any other SQLite file.
    static let applicationID: Int64 = 0x4861_726B
    /// Of the file's own conventions (identifiers as text, moments as microseconds); the doors' tables have their migrations.
    static let format: Int64 = 1
    /// Up to this many pages a start may check them all without being felt (about 20 ms).
    private static let quicklyChecked: Int64 = 2000

    static func prepare(_ database: Database, _ settings: SQLiteSettings) throws {
        let session = try SQLiteSession(database)
        try identify(session)
        // The pool has set NORMAL when it turned WAL on. FULL flushes the log at each commit: what was answered is kept.
        _ = try session.rows("PRAGMA synchronous = FULL")
        guard try session.firstRow("PRAGMA synchronous")?.int(0) == 2 else {
            throw HarkError(.internal, "The database cannot promise to keep what it is given.").logged("synchronous is not FULL")
        }
        _ = try session.rows("PRAGMA wal_autocheckpoint = \(settings.checkpointPages)")
        _ = try session.rows("PRAGMA temp_store = MEMORY")
        if let pages = settings.maximumPages { _ = try session.rows("PRAGMA max_page_count = \(pages)") }
        if try session.firstRow("PRAGMA page_count")?.int(0) ?? 0 <= quicklyChecked { try checkIntegrity(session) }
    }

    private static func identify(_ session: SQLiteSession) throws {
        let id = try Int64(session.firstRow("PRAGMA application_id")?.int(0) ?? 0)
        let format = try Int64(session.firstRow("PRAGMA user_version")?.int(0) ?? 0)
        let isEmpty = try session.rows("SELECT name FROM sqlite_schema LIMIT 1").isEmpty
        if isEmpty, id == 0 {
            _ = try session.rows("PRAGMA application_id = \(applicationID)")
            _ = try session.rows("PRAGMA user_version = \(self.format)")
        } else if id != applicationID {
            throw HarkError(.conflict, "The database file belongs to another program; Hark leaves it alone. Choose another data folder.")
        } else if format > self.format {
            let formats = "format \(format); this one knows \(self.format)"
            throw HarkError(.conflict, "The database was made by a newer Hark (\(formats)). Please start the newer Hark.")
        }
    }

    static func checkIntegrity(_ reader: any SQLReader) throws {
        let problems = try reader.rows("PRAGMA quick_check(5)").map { try $0.text(0) }
        guard problems == ["ok"] else {
            throw HarkError(.internal, "The database file is damaged. Please restore a backup.").logged(problems.joined(separator: "; "))
        }
    }
}
