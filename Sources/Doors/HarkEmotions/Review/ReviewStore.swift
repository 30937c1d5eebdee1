import HarkCore
package import HarkDatabase

/// Every SQL statement of the queue. Functions that take a writer belong into a caller's transaction.
package struct ReviewStore: Sendable {
    package let emotions: EmotionStore
    /// How long a reviewer has a sentence to themselves.
    let leaseSeconds: Double
    /// So far clocks may go back by themselves, when they are mended over the network.
    private let slackSeconds = 60.0

    package init(emotions: EmotionStore, leaseSeconds: Double) {
        self.emotions = emotions
        self.leaseSeconds = leaseSeconds
    }

    package var database: any SQLDatabase { emotions.database }

    // MARK: Leases

    /// Ends the leases whose time is over, so that every row that is left counts. One that would last much longer than any may was
    /// taken before the clock was set back, and ends as well.
    /// - Parameter time: read within this write: one read before may be older than that of a lease that was written in between.
    func sweep(at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "DELETE FROM emotion_lease WHERE until <= ? OR until > ?", time, time.advanced(bySeconds: leaseSeconds + slackSeconds))
    }

    /// Who has an item in hand, and why.
    func holder(of id: EmotionID, in reader: any SQLReader) throws -> (reviewer: String, kind: ReviewLease.Kind)? {
        try reader.firstRow("SELECT reviewer, kind FROM emotion_lease WHERE item_id = ?", id).map { row in
            (try row.text(0), try row.leaseKind(1))
        }
    }

    /// What a reviewer has in hand of a queue, in the order in which they got it.
    func held(by reviewer: String, _ queue: ReviewQueue, in reader: any SQLReader) throws -> [ReviewLease] {
        let rows = try reader.rows(
            "SELECT item_id, kind, until FROM emotion_lease WHERE reviewer = ? AND queue = ? ORDER BY number", reviewer, queue.key)
        return try rows.compactMap { row in
            guard let item = try emotions.emotion(try row.emotionID(0), in: reader) else { return nil }
            return ReviewLease(item: item, kind: try row.leaseKind(1), until: try row.timestamp(2))
        }
    }

    /// Gives an item to a reviewer, behind what they have in hand, or before it.
    func take(
        _ id: EmotionID, _ kind: ReviewLease.Kind, for reviewer: String, _ queue: ReviewQueue, until: Timestamp, first: Bool = false,
        in writer: any SQLWriter
    ) throws {
        let ends = try writer.firstRow(
            "SELECT COALESCE(MIN(number), 0), COALESCE(MAX(number), 0) FROM emotion_lease WHERE reviewer = ?", reviewer)
        let number = first ? try (ends?.int(0) ?? 0) - 1 : try (ends?.int(1) ?? 0) + 1
        try writer.execute(
            "INSERT INTO emotion_lease (item_id, reviewer, queue, kind, number, until) VALUES (?, ?, ?, ?, ?, ?)", id, reviewer,
            queue.key, kind.rawValue, number, until)
    }

    func extend(_ reviewer: String, _ queue: ReviewQueue, until: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE emotion_lease SET until = ? WHERE reviewer = ? AND queue = ?", until, reviewer, queue.key)
    }

    /// - Returns: the queue that it came from; nil where nobody had it in hand.
    @discardableResult
    func release(_ id: EmotionID, in writer: any SQLWriter) throws -> ReviewQueue? {
        try writer.rows("DELETE FROM emotion_lease WHERE item_id = ? RETURNING queue", id).first.flatMap { ReviewQueue(key: try $0.text(0)) }
    }

    /// Whether a reviewer has anything in hand that came from other queues.
    func holdsOthers(than queue: ReviewQueue, _ reviewer: String, in reader: any SQLReader) throws -> Bool {
        try reader.firstRow("SELECT 1 FROM emotion_lease WHERE reviewer = ? AND queue <> ? LIMIT 1", reviewer, queue.key) != nil
    }

    func heldCount(by reviewer: String, in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COUNT(*) FROM emotion_lease WHERE reviewer = ?", reviewer)?.int(0) ?? 0
    }

    /// Lets go what a reviewer took from other queues: they work through one at a time.
    func releaseOthers(than queue: ReviewQueue, of reviewer: String, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_lease WHERE reviewer = ? AND queue <> ?", reviewer, queue.key)
    }

    // MARK: Skipping

    /// Keeps an item from a reviewer until a time. What is over is forgotten on the way.
    func skip(_ id: EmotionID, _ reviewer: String, at time: Timestamp, until: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_skip WHERE until <= ?", time)
        try writer.execute(
            """
            INSERT INTO emotion_skip (reviewer, item_id, until) VALUES (?, ?, ?)
            ON CONFLICT (reviewer, item_id) DO UPDATE SET until = excluded.until
            """, reviewer, id, until)
    }

    func unskip(_ id: EmotionID, _ reviewer: String, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_skip WHERE reviewer = ? AND item_id = ?", reviewer, id)
    }
}

extension SQLRow {
    func leaseKind(_ column: Int) throws -> ReviewLease.Kind {
        guard let kind = ReviewLease.Kind(rawValue: try text(column)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("lease kind \(values[column])")
        }
        return kind
    }
}
