package import HarkCore
package import HarkDatabase
import HarkModels
package import HarkPipeline

/// A decision that somebody is about to make.
package struct NewEmotionDecision: Sendable {
    /// Of the judgement and of its line in the history.
    package let id: Identifier
    package let label: EmotionLabel
    package let by: String
    package let weight: Judgement.Weight
    package let way: EmotionDecision.Way
    package let time: Timestamp

    package init(id: Identifier, label: EmotionLabel, by: String, weight: Judgement.Weight, way: EmotionDecision.Way, time: Timestamp) {
        self.id = id
        self.label = label
        self.by = by
        self.weight = weight
        self.way = way
        self.time = time
    }
}

extension EmotionStore {
    /// What became of a decision.
    package struct Decided: Sendable {
        package let item: Emotion
        /// False where somebody whose word weighs more had decided before: then it is kept as a suggestion, and the item is as it was.
        package let counts: Bool
    }

    /// Keeps a person's word on an item: in the item, in its history, in the log of judgements and, the first one, in the ledger. A
    /// later decision replaces an earlier one (002-22), but a suggestion does not replace somebody's decision.
    /// - Returns: nil when there is no such item, or it is hidden from those whose word is a suggestion.
    package func decide(_ id: EmotionID, _ new: NewEmotionDecision, in writer: any SQLWriter) throws -> Decided? {
        guard var item = try emotion(id, in: writer), !item.isHidden || new.weight == .decision else { return nil }
        let predicted = item.prediction
        try reviews.append(
            Judgement(
                id: new.id, task: .emotion, itemID: id.identifier, label: new.label.rawValue, weight: new.weight, judge: new.by,
                judgedAt: new.time, predicted: predicted.label.rawValue, confidence: predicted.confidence, model: predicted.model), in: writer)
        if let standing = item.decision, standing.weight == .decision, new.weight == .suggestion, standing.by != new.by {
            return Decided(item: item, counts: false)
        }
        let decision = EmotionDecision(
            label: new.label, state: new.label == predicted.label ? .approved : .revised, decidedAt: new.time, by: new.by, way: new.way,
            weight: new.weight)
        try appendToHistory(decision, new.id, id, in: writer)
        try stand(decision, id, in: writer)
        try count(id, in: writer)
        item.decision = decision
        return Decided(item: item, counts: true)
    }

    /// Takes back the decision that stands: the one before it stands again, or the item is only predicted.
    /// - Parameter name: whose decision it must be; nil for whoever may undo anybody's.
    /// - Returns: nil when there is no such item.
    /// - Throws: `.conflict` when there is no decision; `.forbidden` when it is somebody else's.
    package func undo(_ id: EmotionID, by name: String?, at time: Timestamp, in writer: any SQLWriter) throws -> Emotion? {
        guard var item = try emotion(id, in: writer) else { return nil }
        guard let standing = item.decision, let last = try lastDecisions(1, of: id, in: writer).first else {
            throw HarkError(.conflict, "There is no decision to take back.", textKey: "emotions.nothing_to_undo")
        }
        guard name == nil || name == standing.by else {
            throw HarkError(.forbidden, "Only your own decision can be taken back.", textKey: "emotions.not_yours")
        }
        try withdraw(last.id, at: time, in: writer)
        item.decision = try lastDecisions(1, of: id, in: writer).first?.decision
        try stand(item.decision, id, in: writer)
        return item
    }

    /// Takes one word on an item back, whether it stands or not: nobody learns from it any more.
    /// - Returns: the item as it stands; nil when there is none, or somebody has decided it anew since: their word stands.
    package func takeBack(_ judgement: Identifier, of id: EmotionID, at time: Timestamp, in writer: any SQLWriter) throws -> Emotion? {
        guard try lastDecisions(1, of: id, in: writer).first?.id != judgement else { return try undo(id, by: nil, at: time, in: writer) }
        try withdraw(judgement, at: time, in: writer)
        return nil
    }

    private func withdraw(_ judgement: Identifier, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE emotion_decision SET undone_at = ? WHERE id = ? AND undone_at IS NULL", time, judgement)
        try reviews.withdraw(judgement, at: time, in: writer)
    }

    /// The latest decisions on an item that were not undone, newest first.
    package func lastDecisions(
        _ limit: Int, of id: EmotionID, in reader: any SQLReader
    ) throws -> [(id: Identifier, decision: EmotionDecision)] {
        try reader.rows(
            """
            SELECT id, label, decision, decided_at, decided_by, decided_as, weight FROM emotion_decision
            WHERE item_id = ? AND undone_at IS NULL ORDER BY number DESC LIMIT ?
            """, id, limit
        ).map { row in (try row.identifier(0), try EmotionDecision(row, from: 1)) }
    }

    /// Writes the decision that stands into the item's row; nil for none.
    private func stand(_ decision: EmotionDecision?, _ id: EmotionID, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE emotion SET state = ?, classification = ?, decided_at = ?, decided_by = ?, decided_as = ?, weight = ? WHERE id = ?",
            (decision?.state ?? .predicted).rawValue, decision?.label.rawValue, decision?.decidedAt, decision?.by, decision?.way.rawValue,
            decision?.weight.rawValue, id)
    }

    private func appendToHistory(_ decision: EmotionDecision, _ id: Identifier, _ item: EmotionID, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO emotion_decision (id, item_id, label, decision, decided_by, decided_as, weight, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, id, item, decision.label.rawValue, decision.state.rawValue, decision.by, decision.way.rawValue, decision.weight.rawValue,
            decision.decidedAt)
    }

    /// The first decision stores the item; each later one, the same sentence again, is a duplicate.
    private func count(_ id: EmotionID, in writer: any SQLWriter) throws {
        let isFirst = try writer.execute("UPDATE emotion SET counted = 1 WHERE id = ? AND counted = 0", id) == 1
        try ledger.count(isFirst ? .stored : .duplicate, in: writer)
    }
}
