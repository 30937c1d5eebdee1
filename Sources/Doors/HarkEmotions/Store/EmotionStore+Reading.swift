package import HarkCore
package import HarkDatabase

extension EmotionStore {
    /// Of an item's row, in the order that `Emotion.init(_:)` reads.
    static let columns = """
        number, id, text, predicted, confidence, scores, tier, model, predicted_at, author, hidden, classification, state, decided_at, \
        decided_by, decided_as, weight
        """

    package func emotion(_ id: EmotionID, in reader: any SQLReader) throws -> Emotion? {
        try reader.firstRow("SELECT \(Self.columns) FROM emotion WHERE id = ?", id).map(Emotion.init)
    }

    /// Items that are not hidden, newest first.
    /// - Parameters:
    ///   - state: nil for all that are decided.
    ///   - before: only those that arrived before the one with this number.
    ///   - asker: only those that they asked after; nil for everybody's.
    package func newest(
        _ limit: Int, state: EmotionState? = nil, before: Int? = nil, asker: String? = nil, in reader: any SQLReader
    ) throws -> [Emotion] {
        var (conditions, arguments): ([String], [SQLValue]) = (["hidden = 0"], [])
        if let state {
            conditions.append("state = ?")
            arguments.append(state.rawValue.sqlValue)
        } else {
            conditions.append("decided_at IS NOT NULL")
        }
        if let before {
            conditions.append("number < ?")
            arguments.append(before.sqlValue)
        }
        if let asker {
            conditions.append("id IN (SELECT item_id FROM emotion_asked WHERE author = ?)")
            arguments.append(asker.sqlValue)
        }
        return try reader.rows(
            "SELECT \(Self.columns) FROM emotion WHERE \(conditions.joined(separator: " AND ")) ORDER BY number DESC LIMIT ?",
            arguments + [limit.sqlValue]
        ).map(Emotion.init)
    }

    /// A place in the order of decisions, newest first.
    package struct DecidedPlace: Sendable {
        let time: Timestamp, id: EmotionID
    }

    /// Decided items that are not hidden, in the order of their decisions, newest first (D-21): those after `place`.
    package func decided(_ limit: Int, after place: DecidedPlace?, in reader: any SQLReader) throws -> [Emotion] {
        let time = place?.time ?? Timestamp(microseconds: .max), id = place?.id.description ?? ""
        return try reader.rows(
            """
            SELECT \(Self.columns) FROM emotion
            WHERE decided_at IS NOT NULL AND hidden = 0 AND (decided_at < ? OR (decided_at = ? AND id < ?))
            ORDER BY decided_at DESC, id DESC LIMIT ?
            """, time, time, id, limit
        ).map(Emotion.init)
    }

    /// What somebody asked after last, newest first, with when.
    package func history(of author: String, limit: Int, in reader: any SQLReader) throws -> [(item: Emotion, askedAt: Timestamp)] {
        let columns = Self.columns.split(separator: ", ").map { "e.\($0)" }.joined(separator: ", ")
        return try reader.rows(
            """
            SELECT \(columns), a.asked_at FROM emotion_asked a JOIN emotion e ON e.id = a.item_id
            WHERE a.author = ? ORDER BY a.asked_at DESC, a.item_id LIMIT ?
            """, author, limit
        ).map { row in (try Emotion(row), try row.timestamp(17)) }
    }

    /// Whether this is one of those who asked after the item.
    package func hasAsked(_ author: String, _ id: EmotionID, in reader: any SQLReader) throws -> Bool {
        try reader.firstRow("SELECT 1 FROM emotion_asked WHERE author = ? AND item_id = ?", author, id) != nil
    }

    /// How many items were decided and stand, hidden ones too.
    package func decidedCount(in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COUNT(*) FROM emotion WHERE decided_at IS NOT NULL")?.int(0) ?? 0
    }
}
