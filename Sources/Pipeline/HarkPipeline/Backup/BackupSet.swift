public import HarkDatabase

/// What belongs together in a backup: tables with their columns, and the contents that their rows stand for, by a name that people choose it by.
public struct BackupSet: Sendable {
    /// Small letters and digits.
    public let name: String
    public let tables: [Table]
    /// What follows a restore, in its transaction: what pointed at rows that are no longer there, what is made of those that are.
    public let afterRestore: @Sendable (any SQLWriter) throws -> Void

    public struct Table: Sendable {
        public let name: String
        /// How the documents call it.
        public let title: String
        public let columns: [String]
        /// Which rows belong to it, as SQL; nil: all. A restore removes the others too.
        public let condition: String?
        /// Where the bytes are that each row stands for; nil: it is all there is.
        public let contents: Contents?

        /// - Parameter columns: all of them, as the schema has them, but for those that a restored row needs no value for; the first orders the rows.
        public init(_ name: String, title: String, columns: [String], where condition: String? = nil, contents: Contents? = nil) {
            (self.name, self.title, self.columns, self.condition, self.contents) = (name, title, columns, condition, contents)
        }
    }

    /// The objects that rows of a table stand for.
    public struct Contents: Sendable, Codable, Equatable {
        let bucket: String
        /// Columns: the object's name, and the SHA-256 of its bytes.
        let object: String, sha256: String

        public init(bucket: String, object: String, sha256: String) { (self.bucket, self.object, self.sha256) = (bucket, object, sha256) }
    }

    public init(_ name: String, _ tables: [Table], afterRestore: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }) {
        (self.name, self.tables, self.afterRestore) = (name, tables, afterRestore)
    }
}
