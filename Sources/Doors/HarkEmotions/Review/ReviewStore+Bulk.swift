package import HarkCore
package import HarkDatabase

extension ReviewStore {
    private static let bulkColumns = """
        number, id, reviewer, username, words, predicted, everything, label, state, place, last, decided, passed, created_at
        """

    /// Keeps a decision on all that a search finds among what is there now; it is carried out by `BulkKeeper`.
    func beginBulk(
        _ search: ReviewSearch, _ label: EmotionLabel?, id: Identifier, by reviewer: Reviewer, at time: Timestamp, in writer: any SQLWriter
    ) throws {
        try writer.execute(
            """
            INSERT INTO emotion_bulk (id, reviewer, username, words, predicted, everything, label, state, place, last, decided, passed, created_at)
            SELECT ?, ?, ?, ?, ?, ?, ?, 'running', 0, COALESCE(MAX(number), 0), 0, 0, ? FROM emotion
            """, id, reviewer.name, reviewer.username, search.words, search.predicted?.rawValue, search.includesDecided, label?.rawValue, time)
    }

    package func bulk(_ id: Identifier, in reader: any SQLReader) throws -> BulkDecision? {
        try reader.firstRow("SELECT \(Self.bulkColumns) FROM emotion_bulk WHERE id = ?", id).map(BulkDecision.init)
    }

    /// The latest ones, newest first.
    package func bulks(limit: Int, in reader: any SQLReader) throws -> [BulkDecision] {
        try reader.rows("SELECT \(Self.bulkColumns) FROM emotion_bulk ORDER BY number DESC LIMIT ?", limit).map(BulkDecision.init)
    }

    /// The oldest one that is not finished.
    func unfinishedBulk(in reader: any SQLReader) throws -> BulkDecision? {
        try reader.firstRow(
            "SELECT \(Self.bulkColumns) FROM emotion_bulk WHERE state IN ('running', 'undoing') ORDER BY number LIMIT 1"
        ).map(BulkDecision.init)
    }

    /// From one state to another.
    /// - Returns: false when it was not in that state.
    func setBulk(_ number: Int, from old: [BulkDecision.State], to new: BulkDecision.State, in writer: any SQLWriter) throws -> Bool {
        let states = old.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try writer.execute("UPDATE emotion_bulk SET state = ? WHERE number = ? AND state IN (\(states))", new.rawValue, number) == 1
    }

    func advanceBulk(_ number: Int, to place: Int, decided: Int, passed: Int, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE emotion_bulk SET place = ?, decided = decided + ?, passed = passed + ? WHERE number = ?", place, decided, passed, number)
    }

    func addBulkItem(_ bulk: Int, _ item: EmotionID, _ judgement: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("INSERT INTO emotion_bulk_item (bulk, item_id, judgement) VALUES (?, ?, ?)", bulk, item, judgement)
    }

    /// Some of what it decided and that is not taken back, latest first.
    func bulkItems(_ bulk: Int, limit: Int, in reader: any SQLReader) throws -> [(place: Int, item: EmotionID, judgement: Identifier)] {
        try reader.rows("SELECT number, item_id, judgement FROM emotion_bulk_item WHERE bulk = ? ORDER BY number DESC LIMIT ?", bulk, limit)
            .map { (try $0.int(0), try $0.emotionID(1), try $0.identifier(2)) }
    }

    func removeBulkItem(_ place: Int, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_bulk_item WHERE number = ?", place)
    }

    /// Sentences in the order of arrival, whatever their state: those after `number`, up to `last`.
    func inOrder(after number: Int, through last: Int, limit: Int, in reader: any SQLReader) throws -> [Emotion] {
        try reader.rows(
            "SELECT \(EmotionStore.columns) FROM emotion WHERE number > ? AND number <= ? ORDER BY number LIMIT ?", number, last, limit
        ).map(Emotion.init)
    }
}

extension BulkDecision {
    fileprivate init(_ row: SQLRow) throws {
        guard let state = State(rawValue: try row.text(8)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("bulk state \(row.values[8])")
        }
        self.init(
            number: try row.int(0), id: try row.identifier(1), reviewer: Reviewer(name: try row.text(2), username: try row.text(3)),
            search: ReviewSearch(
                words: try row.text(4), predicted: try row.optional(5, SQLRow.emotionLabel), includesDecided: try row.bool(6)),
            label: try row.optional(7, SQLRow.emotionLabel), state: state, place: try row.int(9), last: try row.int(10),
            decided: try row.int(11), passed: try row.int(12), createdAt: try row.timestamp(13))
    }
}
