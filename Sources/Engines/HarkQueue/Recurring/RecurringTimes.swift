import HarkCore
import HarkDatabase

/// The next time of each recurring job, as it is kept.
enum RecurringTimes {
    static func all(in database: any SQLDatabase) async throws -> [String: Timestamp] {
        try await database.read { reader in
            try reader.rows("SELECT name, next_at FROM queue_recurring").reduce(into: [:]) { times, row in
                times[try row.text(0)] = try row.timestamp(1)
            }
        }
    }

    static func one(_ name: String, in reader: any SQLReader) throws -> Timestamp? {
        try reader.firstRow("SELECT next_at FROM queue_recurring WHERE name = ?", name)?.timestamp(0)
    }

    static func keep(_ time: Timestamp, of name: String, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO queue_recurring (name, next_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET next_at = excluded.next_at", name,
            time)
    }

    /// Whether a next time has come, is unknown, or was told by a clock that went ahead: it is never more than a period away.
    static func mustBeSeen(_ next: Timestamp?, _ recurrence: Recurrence, _ now: Timestamp) -> Bool {
        guard let next else { return true }
        return next <= now || next > now.advanced(bySeconds: recurrence.period)
    }
}
