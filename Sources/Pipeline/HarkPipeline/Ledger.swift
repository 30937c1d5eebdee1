public import HarkCore
public import HarkDatabase

/// Counts every item that reaches a door, once and for good: received = stored + duplicate + rejected + late.
///
/// A line is written in the transaction of the item it is about, so the two cannot part: whatever is killed, the count
/// and the items agree. `audit` proves it from the items themselves.
public struct Ledger: Sendable {
    /// What became of an item.
    public enum Outcome: String, Sendable, CaseIterable {
        case stored, duplicate, rejected, late
    }

    public let door: String

    public init(door: String) { self.door = door }

    /// Counts `count` items with the same outcome. A rejected one is counted by `reject`, which keeps its reason.
    public func count(_ outcome: Outcome, _ count: Int = 1, in writer: any SQLWriter) throws {
        guard count > 0 else { return }
        let changed = try writer.execute(
            "UPDATE ledger SET received = received + ?, \(outcome.rawValue) = \(outcome.rawValue) + ? WHERE door = ?",
            count, count, door)
        if changed == 0 {
            try writer.execute(
                "INSERT INTO ledger (door, received, \(outcome.rawValue)) VALUES (?, ?, ?)", door, count, count)
        }
    }

    /// Counts a rejected item and keeps why: the reason is a sentence for a person and holds nothing of the item.
    public func reject(_ reason: HarkError, at time: Timestamp, in writer: any SQLWriter) throws {
        try reject(reason.code.rawValue, reason.detail, at: time, in: writer)
    }

    /// Counts `count` items that were rejected for one reason.
    /// - Parameters:
    ///   - code: the reason as a short word.
    ///   - detail: the sentence that the last of them was told.
    public func reject(_ code: String, _ detail: String, count: Int = 1, at time: Timestamp, in writer: any SQLWriter) throws {
        guard count > 0 else { return }
        try self.count(.rejected, count, in: writer)
        try writer.execute(
            """
            INSERT INTO ledger_reason (door, code, count, last_detail, last_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (door, code) DO UPDATE SET count = ledger_reason.count + excluded.count, last_detail = excluded.last_detail,
            last_at = excluded.last_at
            """, door, code, count, detail, time)
    }
}

extension Ledger {
    public static let migrations = [
        Migration(
            "ledger.1-tables",
            [
                """
                CREATE TABLE ledger (
                    door TEXT PRIMARY KEY,
                    received INTEGER NOT NULL DEFAULT 0,
                    stored INTEGER NOT NULL DEFAULT 0,
                    duplicate INTEGER NOT NULL DEFAULT 0,
                    rejected INTEGER NOT NULL DEFAULT 0,
                    late INTEGER NOT NULL DEFAULT 0)
                """,
                """
                CREATE TABLE ledger_reason (
                    door TEXT NOT NULL,
                    code TEXT NOT NULL,
                    count INTEGER NOT NULL,
                    last_detail TEXT NOT NULL,
                    last_at BIGINT NOT NULL,
                    PRIMARY KEY (door, code))
                """,
            ])
    ]
}
