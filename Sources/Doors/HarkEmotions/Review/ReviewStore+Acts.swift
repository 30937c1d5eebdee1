package import HarkCore
import HarkDatabase

/// What a reviewer did, so that it can be counted and taken back.
package struct ReviewAct: Sendable, Equatable {
    package enum What: String, Sendable {
        case first, second, check, gold, skip

        init(_ kind: ReviewLease.Kind) { self = What(rawValue: kind.rawValue) ?? .first }
        /// The kind of lease that it ended; a skip may have been of any.
        var kind: ReviewLease.Kind { ReviewLease.Kind(rawValue: rawValue) ?? .first }
    }

    package let what: What
    package let item: EmotionID
    /// What was said; nil for a skip.
    package let label: EmotionLabel?
    /// The judgement that was kept with it.
    package let judgement: Identifier?
    /// The kind of lease that it ended.
    package let kind: ReviewLease.Kind
}

/// How fast a reviewer is. Skips do not count.
package struct ReviewPace: Sendable, Equatable {
    /// Sentences judged since their day began.
    package let today: Int
    /// Sentences judged within the last ten minutes, by the minutes since the first of them, one at least.
    package let perMinute: Double
}

extension ReviewStore {
    private static let paceSeconds = 600.0

    // MARK: Acts

    func record(_ act: ReviewAct, by reviewer: Reviewer, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO emotion_review (reviewer, what, item_id, label, judgement, kind, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            reviewer.name, act.what.rawValue, act.item, act.label?.rawValue, act.judgement, act.kind.rawValue, time)
        try writer.execute(
            """
            INSERT INTO emotion_reviewer (name, username) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET username = excluded.username WHERE emotion_reviewer.username <> excluded.username
            """, reviewer.name, reviewer.username)
    }

    /// The latest act of a reviewer that they have not taken back.
    func lastAct(of reviewer: String, in reader: any SQLReader) throws -> (number: Int, act: ReviewAct)? {
        try reader.firstRow(
            """
            SELECT number, what, item_id, label, judgement, kind FROM emotion_review
            WHERE reviewer = ? AND undone_at IS NULL ORDER BY number DESC LIMIT 1
            """, reviewer
        ).map { row in
            let act = ReviewAct(
                what: ReviewAct.What(rawValue: try row.text(1)) ?? .first, item: try row.emotionID(2),
                label: try row.optional(3, SQLRow.emotionLabel), judgement: try row.optional(4, SQLRow.identifier), kind: try row.leaseKind(5))
            return (try row.int(0), act)
        }
    }

    func markUndone(_ number: Int, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE emotion_review SET undone_at = ? WHERE number = ?", time, number)
    }

    // MARK: Pace

    private static let judged = "FROM emotion_review WHERE reviewer = ? AND at >= ? AND undone_at IS NULL AND what <> 'skip'"

    /// How many sentences a reviewer has judged since a moment.
    func judgedCount(by reviewer: String, since time: Timestamp, in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COUNT(*) \(Self.judged)", reviewer, time)?.int(0) ?? 0
    }

    /// - Parameter day: when the reviewer's day began.
    func pace(of reviewer: String, at time: Timestamp, day: Timestamp, in reader: any SQLReader) throws -> ReviewPace {
        let today = try judgedCount(by: reviewer, since: day, in: reader)
        let recent = try reader.firstRow(
            "SELECT COUNT(*), MIN(at) \(Self.judged)", reviewer, time.advanced(bySeconds: -Self.paceSeconds))
        guard let recent, let since = try recent.optional(1, SQLRow.timestamp) else { return ReviewPace(today: today, perMinute: 0) }
        return ReviewPace(today: today, perMinute: Double(try recent.int(0)) / max(1, time.seconds(since: since) / 60))
    }
}
