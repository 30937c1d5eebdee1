import HarkCore
package import HarkDatabase
package import HarkPipeline

/// Second opinions, and how far reviewers agree.
extension ReviewStore {
    /// Notes that an item waits for a second opinion; one that waits already is compared with what was said last.
    func awaitSecond(_ id: EmotionID, _ label: EmotionLabel, by reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO emotion_second (item_id, first_by, first_label, first_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (item_id) DO UPDATE SET first_by = excluded.first_by, first_label = excluded.first_label, first_at = excluded.first_at
            WHERE emotion_second.second_by IS NULL
            """, id, reviewer, label.rawValue, time)
    }

    /// Whether an item waits for a second opinion that this reviewer may give.
    func awaitsSecond(_ id: EmotionID, from reviewer: String, in reader: any SQLReader) throws -> Bool {
        try reader.firstRow("SELECT 1 FROM emotion_second WHERE item_id = ? AND second_by IS NULL AND first_by <> ?", id, reviewer) != nil
    }

    /// Keeps a second opinion and counts how the two agree. Where they do not, the item is to be looked at again.
    /// - Returns: false where nobody waits for one any more.
    func giveSecond(_ id: EmotionID, _ label: EmotionLabel, by reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws -> Bool {
        let first = try writer.rows(
            """
            UPDATE emotion_second SET second_by = ?, second_label = ?, second_at = ?
            WHERE item_id = ? AND second_by IS NULL AND first_by <> ? RETURNING first_label
            """, reviewer, label.rawValue, time, id, reviewer
        ).first?.emotionLabel(0)
        guard let first else { return false }
        try countAgreement(first, label, 1, in: writer)
        if first != label { try suspect(id, given: first, likely: label, margin: -2, source: .reviewers, at: time, in: writer) }
        return true
    }

    /// Takes a second opinion back: the item waits for one again.
    func withdrawSecond(_ id: EmotionID, of reviewer: String, in writer: any SQLWriter) throws {
        let row = try writer.firstRow(
            "SELECT first_label, second_label FROM emotion_second WHERE item_id = ? AND second_by = ?", id, reviewer)
        guard let row else { return }
        try countAgreement(try row.emotionLabel(0), try row.emotionLabel(1), -1, in: writer)
        try writer.execute("UPDATE emotion_second SET second_by = NULL, second_label = NULL, second_at = NULL WHERE item_id = ?", id)
        try writer.execute("DELETE FROM emotion_suspect WHERE item_id = ? AND source = 'reviewers'", id)
    }

    /// The first opinion was taken back: there is nothing to compare with.
    func withdrawFirst(_ id: EmotionID, of reviewer: String, in writer: any SQLWriter) throws {
        let row = try writer.firstRow("SELECT first_label, second_label FROM emotion_second WHERE item_id = ? AND first_by = ?", id, reviewer)
        guard let row else { return }
        if let second = try row.optional(1, SQLRow.emotionLabel) { try countAgreement(try row.emotionLabel(0), second, -1, in: writer) }
        try writer.execute("DELETE FROM emotion_second WHERE item_id = ?", id)
        try writer.execute("DELETE FROM emotion_suspect WHERE item_id = ? AND source = 'reviewers'", id)
    }

    private func countAgreement(_ first: EmotionLabel, _ second: EmotionLabel, _ change: Int, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO emotion_agreement (first_label, second_label, count) VALUES (?, ?, ?)
            ON CONFLICT (first_label, second_label) DO UPDATE SET count = emotion_agreement.count + excluded.count
            """, first.rawValue, second.rawValue, change)
    }

    /// How first and second opinions agree, over all reviewers.
    package func agreement(in reader: any SQLReader) throws -> Agreement {
        try reader.rows("SELECT first_label, second_label, count FROM emotion_agreement").reduce(
            into: Agreement(labels: EmotionLabel.allCases.map(\.rawValue))
        ) { try $0.add($1.text(0), $1.text(1), count: $1.int(2)) }
    }
}
