public import HarkCore
public import HarkDatabase
public import HarkModels

/// How much was said of a task's predictions since a moment, and not taken back.
public struct LearningWeek: Sendable, Codable, Equatable {
    /// By people whose word decides: agreeing with the model, and correcting it.
    public let approved: Int, revised: Int
    /// By visitors.
    public let suggested: Int

    /// - Complexity: O(judgements since).
    public init(of task: TextTask, since time: Timestamp, in reader: any SQLReader) throws {
        // Identifiers grow with time, so the index of tasks finds where the week begins.
        let first = Identifier(high: UInt64(max(0, time.microseconds / 1000)) << 16, low: 0)
        var counts: [String: Int] = [:]
        for weight in ["decision", "suggestion"] {
            try reader.forEachRow(
                "SELECT decision, COUNT(*) FROM judgement WHERE task = ? AND weight = ? AND id >= ? AND withdrawn_at IS NULL GROUP BY decision",
                [.text(task.rawValue), .text(weight), first.sqlValue]
            ) { row in counts["\(weight) \(try row.text(0))"] = try row.int(1) }
        }
        approved = counts["decision approved"] ?? 0
        revised = counts["decision revised"] ?? 0
        suggested = (counts["suggestion approved"] ?? 0) + (counts["suggestion revised"] ?? 0)
    }
}
