package import HarkCore
package import HarkDatabase
import HarkModels
import HarkPipeline

/// Every SQL statement over this door's sentences. Functions that take a writer belong into a caller's transaction.
package struct EmotionStore: Sendable {
    package let database: any SQLDatabase
    let ledger = Ledger(door: EmotionsDoor.name)
    let reviews = ReviewLog()

    package init(database: any SQLDatabase) { self.database = database }

    /// The statement that counts this door's items, for the ledger's audit: what was decided once, deleted ones too.
    package static let itemCount = """
        SELECT (SELECT COUNT(*) FROM emotion WHERE counted = 1) + (SELECT count FROM emotion_deleted)
        """

    // MARK: Keeping

    /// Keeps a prediction as working data, or refreshes the one for the same text; a person's decision stands. Counts nothing.
    /// - Parameter author: who asks, for their history; nil where nobody can be told apart.
    package func keep(
        _ text: String, _ prediction: EmotionPrediction, author: String?, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Emotion {
        let id = try refresh(text, prediction, author: author, at: time, in: writer)
        if let author { try noteAsker(author, of: id, at: time, in: writer) }
        guard let kept = try emotion(id, in: writer) else {
            throw HarkError(.internal, "The sentence could not be kept.").logged("emotion \(id) is not there after its insert")
        }
        return kept
    }

    /// The same without a place in anybody's history: for the many rows of a batch.
    @discardableResult
    package func refresh(
        _ text: String, _ prediction: EmotionPrediction, author: String?, at time: Timestamp, in writer: any SQLWriter
    ) throws -> EmotionID {
        let id = EmotionID(of: text)
        try writer.execute(
            """
            INSERT INTO emotion (id, text, predicted, confidence, scores, margin, tier, model, fast_label, disagrees, predicted_at, author, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'predicted')
            ON CONFLICT (id) DO UPDATE SET predicted = excluded.predicted, confidence = excluded.confidence, scores = excluded.scores,
                margin = excluded.margin, tier = excluded.tier, model = excluded.model, fast_label = excluded.fast_label, disagrees = excluded.disagrees,
                predicted_at = excluded.predicted_at
            """, id, text, prediction.label.rawValue, prediction.confidence, Self.scoresText(prediction.scores), prediction.margin,
            prediction.tier.rawValue, prediction.model, prediction.fastLabel?.rawValue,
            prediction.fastLabel.map { $0 != prediction.label } ?? false, time, author)
        return id
    }

    private func noteAsker(_ author: String, of id: EmotionID, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO emotion_asked (author, item_id, asked_at) VALUES (?, ?, ?)
            ON CONFLICT (author, item_id) DO UPDATE SET asked_at = excluded.asked_at
            """, author, id, time)
    }

    // MARK: Taking away

    /// Takes an item out of every list and export, or back in. It stays kept and counted.
    /// - Returns: the item as it stands, nil when there is none.
    package func setHidden(_ hidden: Bool, _ id: EmotionID, in writer: any SQLWriter) throws -> Emotion? {
        try writer.execute("UPDATE emotion SET hidden = ? WHERE id = ?", hidden, id)
        return try emotion(id, in: writer)
    }

    /// Forgets an item with its text, its history, who asked, and its place in the review queue. Judgements on it stay as taken back: they
    /// teach nobody, also where the same sentence comes in again.
    package func delete(_ item: Emotion, at time: Timestamp, in writer: any SQLWriter) throws { try delete([item.id], at: time, in: writer) }

    /// Forgets predictions that nobody has decided since `time`, at most `limit` of them.
    /// - Returns: how many.
    package func expire(before time: Timestamp, limit: Int, at now: Timestamp, in writer: any SQLWriter) throws -> Int {
        let old = try writer.rows(
            "SELECT id FROM emotion WHERE state = 'predicted' AND predicted_at < ? ORDER BY predicted_at LIMIT ?", time, limit
        ).map { try $0.emotionID(0) }
        try delete(old, at: now, in: writer)
        return old.count
    }

    /// Tables that hold something of an item, and the column that names it.
    private static let places = [
        ("emotion", "id"), ("emotion_decision", "item_id"), ("emotion_asked", "item_id"), ("emotion_lease", "item_id"), ("emotion_skip", "item_id"),
        ("emotion_second", "item_id"), ("emotion_gold", "item_id"), ("emotion_gold_answer", "item_id"), ("emotion_suspect", "item_id"),
    ]

    private func delete(_ ids: [EmotionID], at time: Timestamp, in writer: any SQLWriter) throws {
        guard !ids.isEmpty else { return }
        let places = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        let arguments = ids.map(\.sqlValue)
        let counted = try writer.rows("SELECT id FROM emotion WHERE counted = 1 AND id IN (\(places))", arguments).map { try $0.emotionID(0) }
        try writer.execute("UPDATE emotion_deleted SET count = count + ?", counted.count)
        for (table, column) in Self.places { try writer.execute("DELETE FROM \(table) WHERE \(column) IN (\(places))", arguments) }
        // Nothing was said of what was never counted.
        for id in counted { try reviews.withdrawAll(on: id.identifier, of: .emotion, at: time, in: writer) }
    }
}
