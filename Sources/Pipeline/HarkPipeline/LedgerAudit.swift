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

extension Ledger {
    /// Every door's line, proved from the data in one snapshot.
    /// - Parameter itemCounts: for each door the SELECT that counts its items.
    /// - Complexity: O(items): it counts the tables. For operators and tests, not for pages.
    public static func audit(_ itemCounts: [String: String], in reader: any SQLReader) throws -> [String: LedgerLine] {
        var lines: [String: LedgerLine] = [:]
        for (door, itemCount) in itemCounts {
            let row = try reader.firstRow(
                "SELECT received, stored, duplicate, rejected, late FROM ledger WHERE door = ?", door)
            let counts = try (0..<5).map { try row?.int($0) ?? 0 }
            let items = try reader.firstRow(itemCount)?.int(0) ?? 0
            let reasons = try reader.firstRow("SELECT COALESCE(SUM(count), 0) FROM ledger_reason WHERE door = ?", door)?.int(0) ?? 0
            lines[door] = LedgerLine(
                received: counts[0], stored: counts[1], duplicate: counts[2], rejected: counts[3], late: counts[4],
                balanced: counts[0] == counts[1...].reduce(0, +) && counts[1] == items && counts[3] == reasons)
        }
        return lines
    }
}
