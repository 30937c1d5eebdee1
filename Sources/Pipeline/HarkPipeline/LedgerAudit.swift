public import HarkDatabase

/// A door's line in the ledger beside what its tables really hold.
public struct LedgerLine: Sendable, Codable, Equatable {
    public let received: Int, stored: Int, duplicate: Int, rejected: Int, late: Int
    /// True when received = stored + duplicate + rejected + late, the door's tables hold exactly `stored` items, and each
    /// rejected item has its reason.
    public let balanced: Bool

    public init(received: Int, stored: Int, duplicate: Int, rejected: Int, late: Int, balanced: Bool) {
        self.received = received
        self.stored = stored
        self.duplicate = duplicate
        self.rejected = rejected
        self.late = late
        self.balanced = balanced
    }
}

/// What a door holds that is durable but not in its tables yet, counted as the ledger counts.
public struct LedgerSupplement: Sendable, Equatable {
    public var stored = 0, duplicate = 0, rejected = 0, late = 0
    /// How many items are really there, counted apart from `stored`.
    public var items = 0

    public init() {}
}

extension Ledger {
    /// Every door's line, proved from the data in one snapshot.
    /// - Parameters:
    ///   - itemCounts: for each door the SELECT that counts its items.
    ///   - beside: for doors that keep items outside of their tables for a while, what those are in the same snapshot.
    /// - Complexity: O(items): it counts the tables. For operators and tests, not for pages.
    public static func audit(
        _ itemCounts: [String: String], beside: [String: (any SQLReader) throws -> LedgerSupplement] = [:], in reader: any SQLReader
    ) throws -> [String: LedgerLine] {
        var lines: [String: LedgerLine] = [:]
        for (door, itemCount) in itemCounts {
            let more = try beside[door]?(reader) ?? LedgerSupplement()
            let row = try reader.firstRow(
                "SELECT received, stored, duplicate, rejected, late FROM ledger WHERE door = ?", door)
            let counted = try (0..<5).map { try row?.int($0) ?? 0 }
            let outcomes = zip(counted[1...], [more.stored, more.duplicate, more.rejected, more.late]).map(+)
            let received = counted[0] + more.stored + more.duplicate + more.rejected + more.late
            let items = try reader.firstRow(itemCount)?.int(0) ?? 0
            let reasons = try reader.firstRow("SELECT COALESCE(SUM(count), 0) FROM ledger_reason WHERE door = ?", door)?.int(0) ?? 0
            lines[door] = LedgerLine(
                received: received, stored: outcomes[0], duplicate: outcomes[1], rejected: outcomes[2], late: outcomes[3],
                balanced: received == outcomes.reduce(0, +) && outcomes[0] == items + more.items && counted[3] == reasons)
        }
        return lines
    }
}
