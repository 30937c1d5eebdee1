/// What belongs together in a backup: tables with their columns, by a name that people choose it by.
public struct BackupSet: Sendable {
    /// Small letters and digits.
    public let name: String
    public let tables: [Table]
    /// Statements that follow a restore, in its transaction: what pointed at rows that are no longer there.
    public let afterRestore: [String]

    public struct Table: Sendable {
        public let name: String
        /// How the documents call it.
        public let title: String
        public let columns: [String]

        /// - Parameter columns: all of them, as the schema has them; the first orders the rows.
        public init(_ name: String, title: String, columns: [String]) { (self.name, self.title, self.columns) = (name, title, columns) }
    }

    public init(_ name: String, _ tables: [Table], afterRestore: [String] = []) {
        (self.name, self.tables, self.afterRestore) = (name, tables, afterRestore)
    }
}
