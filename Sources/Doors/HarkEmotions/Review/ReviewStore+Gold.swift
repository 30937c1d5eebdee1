import HarkCore
package import HarkDatabase

/// How a reviewer did on the sentences whose label is known.
package struct GoldScore: Sendable, Equatable {
    package let username: String
    package let asked: Int, right: Int
}

/// Sentences whose label is known for sure.
extension ReviewStore {
    func markGold(_ id: EmotionID, _ label: EmotionLabel, by reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO emotion_gold (item_id, label, marked_by, marked_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (item_id) DO UPDATE SET label = excluded.label, marked_by = excluded.marked_by, marked_at = excluded.marked_at
            """, id, label.rawValue, reviewer, time)
        try writer.execute("UPDATE emotion_gold_answer SET is_right = CASE WHEN label = ? THEN 1 ELSE 0 END WHERE item_id = ?", label.rawValue, id)
    }

    /// - Returns: false when it was none. What reviewers said of it goes with it.
    func unmarkGold(_ id: EmotionID, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM emotion_gold_answer WHERE item_id = ?", id)
        return try writer.execute("DELETE FROM emotion_gold WHERE item_id = ?", id) == 1
    }

    /// Keeps what a reviewer said of it; only the first time counts.
    /// - Returns: false where its label is not known any more.
    func answerGold(_ id: EmotionID, _ label: EmotionLabel, by reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws -> Bool {
        guard let truth = try writer.firstRow("SELECT label FROM emotion_gold WHERE item_id = ?", id)?.emotionLabel(0) else { return false }
        try writer.execute(
            """
            INSERT INTO emotion_gold_answer (item_id, reviewer, label, is_right, answered_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (item_id, reviewer) DO NOTHING
            """, id, reviewer, label.rawValue, label == truth, time)
        return true
    }

    func withdrawGold(_ id: EmotionID, of reviewer: String, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_gold_answer WHERE item_id = ? AND reviewer = ?", id, reviewer)
    }

    /// How each reviewer did, by name.
    package func goldScores(in reader: any SQLReader) throws -> [GoldScore] {
        try reader.rows(
            """
            SELECT r.username, COUNT(*), SUM(a.is_right) FROM emotion_gold_answer a JOIN emotion_reviewer r ON r.name = a.reviewer
            GROUP BY r.name, r.username ORDER BY r.username
            """
        ).map { GoldScore(username: try $0.text(0), asked: try $0.int(1), right: try $0.int(2)) }
    }
}
