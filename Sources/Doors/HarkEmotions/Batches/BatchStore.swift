import Foundation
package import HarkCore
package import HarkDatabase
import HarkModels

/// Every SQL statement over batches. Functions that take a writer belong into a caller's transaction.
package struct BatchStore: Sendable {
    package let database: any SQLDatabase

    private static let columns = """
        number, id, owner, name, tier, reviewed, state, row_count, judged, bad, created_at, finished_at, error
        """

    // MARK: Keeping

    func insert(
        _ id: Identifier, owner: String?, name: String, tier: TierChoice, isReviewed: Bool, rowCount: Int, at time: Timestamp,
        in writer: any SQLWriter
    ) throws {
        try writer.execute(
            """
            INSERT INTO emotion_batch (id, owner, name, tier, reviewed, state, row_count, created_at)
            VALUES (?, ?, ?, ?, ?, 'receiving', ?, ?)
            """, id, owner, name, tier.rawValue, isReviewed, rowCount, time)
    }

    func insert(_ rows: ArraySlice<BatchRow>, part: Int, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO emotion_batch_part (batch, part, input) VALUES (?, ?, ?)", id, part, try HarkJSON.string(Array(rows)))
    }

    func setState(_ state: EmotionBatch.State, _ id: Identifier, error: String? = nil, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE emotion_batch SET state = ?, error = ?, finished_at = ? WHERE id = ?", state.rawValue, error, state.isOver ? time : nil, id)
    }

    /// Keeps the answers to a part's good rows, and counts them.
    func keep(_ answers: [BatchAnswer], bad: Int, part: Int, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE emotion_batch_part SET result = ? WHERE batch = ? AND part = ?", try HarkJSON.string(answers), id, part)
        try writer.execute(
            "UPDATE emotion_batch SET judged = judged + ?, bad = bad + ?, state = 'running' WHERE id = ?", answers.count, bad, id)
    }

    func delete(_ id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_batch WHERE id = ?", id)
        try writer.execute("DELETE FROM emotion_batch_part WHERE batch = ?", id)
    }

    /// Forgets what was being received when the house before this one ended.
    func deleteUnfinished(in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_batch_part WHERE batch IN (SELECT id FROM emotion_batch WHERE state = 'receiving')")
        try writer.execute("DELETE FROM emotion_batch WHERE state = 'receiving'")
    }

    /// Batches to be forgotten: those that ended before `time`, and those whose rows nobody went on writing down since.
    func old(before time: Timestamp, limit: Int, in reader: any SQLReader) throws -> [Identifier] {
        try reader.rows(
            """
            SELECT id FROM emotion_batch WHERE finished_at < ? OR (state = 'receiving' AND created_at < ?) ORDER BY number LIMIT ?
            """, time, time, limit
        ).map { try $0.identifier(0) }
    }

    // MARK: Reading

    package func batch(_ id: Identifier, in reader: any SQLReader) throws -> EmotionBatch? {
        try reader.firstRow("SELECT \(Self.columns) FROM emotion_batch WHERE id = ?", id).map(EmotionBatch.init)
    }

    /// Newest first; none that is still being received.
    func newest(_ limit: Int, owner: String?, before: Int?, in reader: any SQLReader) throws -> [EmotionBatch] {
        let owned = owner == nil ? "" : "AND owner = ?"
        let arguments: [SQLValue] = [(before ?? Int.max).sqlValue] + (owner.map { [$0.sqlValue] } ?? []) + [limit.sqlValue]
        return try reader.rows(
            "SELECT \(Self.columns) FROM emotion_batch WHERE number < ? AND state <> 'receiving' \(owned) ORDER BY number DESC LIMIT ?", arguments
        ).map(EmotionBatch.init)
    }

    /// How many of an owner's batches have not ended.
    func openCount(of owner: String?, in reader: any SQLReader) throws -> Int {
        try reader.firstRow(
            "SELECT COUNT(*) FROM emotion_batch WHERE state IN ('receiving', 'queued', 'running') AND COALESCE(owner, '') = ?", owner ?? ""
        )?.int(0) ?? 0
    }

    /// A part's rows, and the answers to those that are good; nil answers while it is not done.
    package func part(_ part: Int, of id: Identifier, in reader: any SQLReader) throws -> (rows: [BatchRow], answers: [BatchAnswer]?)? {
        guard let row = try reader.firstRow("SELECT input, result FROM emotion_batch_part WHERE batch = ? AND part = ?", id, part) else {
            return nil
        }
        let rows: [BatchRow] = try HarkJSON.decode(from: Data(try row.text(0).utf8))
        let answers: [BatchAnswer]? = try row.optional(1, SQLRow.text).map { try HarkJSON.decode(from: Data($0.utf8)) }
        return (rows, answers)
    }
}

extension EmotionBatch {
    fileprivate init(_ row: SQLRow) throws {
        guard let tier = TierChoice(rawValue: try row.text(4)), let state = State(rawValue: try row.text(6)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("batch \(row.values)")
        }
        self.init(
            id: try row.identifier(1), number: try row.int(0), owner: try row.optional(2, SQLRow.text), name: try row.text(3), tier: tier,
            isReviewed: try row.bool(5), state: state, rowCount: try row.int(7), judged: try row.int(8), bad: try row.int(9),
            createdAt: try row.timestamp(10), finishedAt: try row.optional(11, SQLRow.timestamp), error: try row.optional(12, SQLRow.text))
    }
}
