import HarkCore
import HarkDatabase

/// Which item comes next. Each order is read from an index of its own and stops at the first item that is free: a step down the
/// index for each one that somebody has in hand or this reviewer skipped, however many wait.
extension ReviewStore {
    /// An item that nobody has in hand and this reviewer has not skipped; two arguments, the reviewer and the time.
    private static let free = """
        NOT EXISTS (SELECT 1 FROM emotion_lease l WHERE l.item_id = e.id)
        AND NOT EXISTS (SELECT 1 FROM emotion_skip s WHERE s.reviewer = ? AND s.item_id = e.id AND s.until > ?)
        """

    /// The first of a queue.
    func candidate(
        _ queue: ReviewQueue, for reviewer: String, at time: Timestamp, in reader: any SQLReader
    ) throws -> (id: EmotionID, kind: ReviewLease.Kind)? {
        let arguments: [SQLValue] = [reviewer.sqlValue, time.sqlValue]
        switch queue.order {
        case .gold: return try goldCandidate(for: reviewer, at: time, in: reader).map { ($0, .gold) }
        case .likelyWrong:
            let sql = """
                SELECT e.id FROM emotion_suspect p CROSS JOIN emotion e
                WHERE p.checked_at IS NULL AND e.id = p.item_id AND e.hidden = 0 AND e.classification = p.given AND \(Self.free)
                ORDER BY p.margin, p.item_id LIMIT 1
                """
            return try first(sql, arguments, in: reader).map { ($0, .check) }
        default: return try first(Self.open(queue), (queue.label.map { [$0.rawValue.sqlValue] } ?? []) + arguments, in: reader).map { ($0, .first) }
        }
    }

    /// The statement for an order of what nobody whose word counts has decided.
    package static func open(_ queue: ReviewQueue) -> String {
        let (condition, order) =
            switch queue.order {
            case .newest: ("e.state = 'predicted'", "e.predicted_at DESC, e.id DESC")
            case .label: ("e.state = 'predicted' AND e.predicted = ?", "e.margin, e.id")
            case .tiersDisagree: ("e.state = 'predicted' AND e.disagrees = 1", "e.margin, e.id")
            case .visitors: ("e.weight = 'suggestion'", "e.decided_at, e.id")
            default: ("e.state = 'predicted'", "e.margin, e.id")
            }
        return "SELECT e.id FROM emotion e WHERE \(condition) AND e.hidden = 0 AND \(free) ORDER BY \(order) LIMIT 1"
    }

    /// Whether more than `count` of an order of the undecided are free for this reviewer: so many further steps down its index.
    func hasPlenty(_ queue: ReviewQueue, for reviewer: String, _ count: Int, at time: Timestamp, in reader: any SQLReader) throws -> Bool {
        guard queue.order != .gold, queue.order != .likelyWrong else { return false }
        let arguments = (queue.label.map { [$0.rawValue.sqlValue] } ?? []) + [reviewer.sqlValue, time.sqlValue, count.sqlValue]
        return try first(Self.open(queue) + " OFFSET ?", arguments, in: reader) != nil
    }

    /// An item that somebody else decided and that waits for a second opinion. The two halves around the reviewer's own name keep
    /// the search short where nearly all of them are the reviewer's own.
    func secondCandidate(for reviewer: String, at time: Timestamp, in reader: any SQLReader) throws -> EmotionID? {
        for side in ["<", ">"] {
            let sql = """
                SELECT e.id FROM emotion_second d CROSS JOIN emotion e
                WHERE d.second_by IS NULL AND d.first_by \(side) ? AND e.id = d.item_id AND e.hidden = 0 AND e.decided_at IS NOT NULL
                AND \(Self.free) ORDER BY d.first_by, d.item_id LIMIT 1
                """
            if let id = try first(sql, [reviewer.sqlValue, reviewer.sqlValue, time.sqlValue], in: reader) { return id }
        }
        return nil
    }

    /// A sentence with a known label that this reviewer has not been asked, and whose label they did not say themselves.
    func goldCandidate(for reviewer: String, at time: Timestamp, in reader: any SQLReader) throws -> EmotionID? {
        let sql = """
            SELECT e.id FROM emotion_gold g CROSS JOIN emotion e
            WHERE e.id = g.item_id AND e.hidden = 0 AND g.marked_by <> ?
            AND NOT EXISTS (SELECT 1 FROM emotion_gold_answer a WHERE a.item_id = g.item_id AND a.reviewer = ?)
            AND \(Self.free) ORDER BY g.marked_at, g.item_id LIMIT 1
            """
        return try first(sql, [reviewer.sqlValue, reviewer.sqlValue, reviewer.sqlValue, time.sqlValue], in: reader)
    }

    private func first(_ sql: String, _ arguments: [SQLValue], in reader: any SQLReader) throws -> EmotionID? {
        try reader.rows(sql, arguments).first?.emotionID(0)
    }
}
