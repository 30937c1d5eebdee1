import CDuckDB
import HarkCore

/// What DuckDB said, as an error of the house. What it says of files and statements goes to the log only.
enum DuckDBFailure {
    /// The calling thread's last error; `sql` is what was asked for.
    static func last(_ sql: String) -> HarkError { error(String(cString: hark_duckdb_error()), sql) }

    static func error(_ reason: String, _ sql: String) -> HarkError {
        let log = "DuckDB: \(reason) · \(sql.prefix(500))"
        // It says so in the system's words.
        if reason.contains("No space left on device") || reason.contains("Disk quota exceeded") {
            return HarkError(.outOfSpace, "There is no space left to keep posts for good. They wait; please tell the operator.").logged(log)
        }
        return HarkError(.internal, "The lake of posts could not do this.").logged(log)
    }
}
