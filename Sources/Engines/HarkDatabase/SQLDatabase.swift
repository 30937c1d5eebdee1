/// A relational database, embedded or on a server. Stores see only this: one closure, one transaction.
///
/// SQL stays in the subset that SQLite and PostgreSQL share: `?` placeholders, `ON CONFLICT`, `RETURNING`, JSON as text.
/// Values are always bound, never pasted into the text. What the two do differently sits behind methods of this module
/// (`TextIndex` for full-text search).
public protocol SQLDatabase: Sendable {
    /// Runs `body` over one snapshot of the data, on a lane of the driver, beside other readers and the writer.
    /// The values it returns are stale once it ends: whoever decides something decides inside a write.
    func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLReader) throws -> Result) async throws -> Result

    /// Runs `body` as one atomic, durable unit: when this returns, the change is on disk; when it throws, nothing of it is.
    ///
    /// Units of concurrent callers are committed in groups: one transaction and one flush for all that wait, a savepoint for
    /// each, in the order of the calls. A body that throws is undone alone. A caller that is cancelled stops nothing.
    /// - Throws: what `body` threw; `HarkError` `.overloaded` when too many wait, `.outOfSpace` when the disk is full.
    @discardableResult
    func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLWriter) throws -> Result) async throws -> Result

    /// Applies those steps that have not been applied yet, each in a transaction, in the given order. `steps` are all the steps
    /// of their owners, those already applied too.
    /// - Throws: `HarkError` `.conflict` when a step of one of these owners is recorded that is not among them: a newer program
    ///   has been here.
    func migrate(_ steps: [Migration]) async throws

    /// Grows with each group of writes that was committed; never goes back within a process. Whoever caches what was read
    /// keeps the number taken *before* the read beside it, and reads again when it has changed.
    var version: UInt64 { get }

    /// How many writes wait for the writer at this moment, those it is working on not counted: a gauge, stale at once.
    var waitingWrites: Int { get }
}

/// A step of a schema, known by its name for ever; never changed once released.
public struct Migration: Sendable {
    /// `<owner>.<number>-<what>`, such as `comments.1-tables`.
    public let name: String
    public let statements: [String]

    public init(_ name: String, _ statements: [String]) {
        self.name = name
        self.statements = statements
    }
}

/// What a read sees: rows by SQL.
public protocol SQLReader {
    /// All rows. Statements are prepared once per connection and kept.
    func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]

    /// Calls `body` with each row as it comes, without keeping them.
    func forEachRow(_ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void) throws
}

/// What a write sees: rows, and statements that change them.
public protocol SQLWriter: SQLReader {
    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int
}

extension SQLReader {
    public func rows(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> [SQLRow] {
        try rows(sql, arguments.map { $0?.sqlValue ?? .null })
    }

    public func firstRow(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> SQLRow? {
        try rows(sql, arguments.map { $0?.sqlValue ?? .null }).first
    }
}

extension SQLWriter {
    @discardableResult
    public func execute(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> Int {
        try execute(sql, arguments.map { $0?.sqlValue ?? .null })
    }
}
