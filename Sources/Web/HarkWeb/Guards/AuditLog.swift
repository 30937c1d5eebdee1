public import HarkCore
public import HarkDatabase
public import Hummingbird

/// An act that changed what others see or may do: who, when, what, on what, from where.
public struct Act: Sendable {
    public let at: Timestamp
    /// The account that acted; nil for whoever typed a command on the machine itself.
    public let account: Identifier?
    /// How it was called then: accounts go, their acts stay.
    public let who: String
    /// `<door>.<verb>`, such as `comments.hide`.
    public let what: String
    /// What it was done to, such as an id or a name, and how, in a few words; never what a person wrote.
    public let subject: String
    /// Empty for a command on the machine itself.
    public let address: String

    public init(at: Timestamp, account: Identifier?, who: String, what: String, subject: String, address: String) {
        self.at = at
        self.account = account
        self.who = who
        self.what = what
        self.subject = subject
        self.address = address
    }
}

/// The acts of operators and admins, for good. Written in the transaction of the act itself: neither is there without the other.
public enum AuditLog {
    public static let migrations = [
        Migration(
            "web.4-audit",
            [
                """
                CREATE TABLE web_audit (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT, who TEXT NOT NULL, \
                what TEXT NOT NULL, subject TEXT NOT NULL, address TEXT NOT NULL)
                """
            ])
    ]

    public static func record(_ act: Act, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO web_audit (at, account, who, what, subject, address) VALUES (?, ?, ?, ?, ?, ?)", act.at,
            act.account?.description, act.who, act.what, act.subject, act.address)
    }

    /// Newest first.
    /// - Parameter number: only acts before this place; nil for the newest.
    /// - Returns: at most `limit` acts with their places.
    public static func acts(before number: Int?, limit: Int, in reader: any SQLReader) throws -> [(number: Int, act: Act)] {
        try reader.rows(
            """
            SELECT number, at, account, who, what, subject, address FROM web_audit WHERE number < ? ORDER BY number DESC LIMIT ?
            """, number ?? Int.max, limit
        ).map { row in
            let act = Act(
                at: try row.timestamp(1), account: try row.optional(2, SQLRow.identifier), who: try row.text(3), what: try row.text(4),
                subject: try row.text(5), address: try row.text(6))
            return (try row.int(0), act)
        }
    }
}

extension HarkContext {
    /// What this caller is about to do, for `AuditLog.record` within the write that does it.
    public func act(_ what: String, on subject: String, _ request: Request) throws -> Act {
        Act(
            at: try requireHouse.clock.now, account: caller.accountID, who: caller.username ?? caller.name, what: what, subject: subject,
            address: address(request))
    }
}
