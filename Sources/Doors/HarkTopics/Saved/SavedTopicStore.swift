package import HarkCore
package import HarkDatabase

/// Every SQL statement about saved topics and their alerts.
package struct SavedTopicStore: Sendable {
    /// So many topics an account may save.
    package static let limit = 50
    /// Days for which alerts are kept.
    private static let alertDays = 90.0
    private static let columns = "id, account, query, span, alert, threshold, created_at, alerted_at"

    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    static let migrations = [
        Migration(
            "topics.1-saved",
            [
                """
                CREATE TABLE topics_saved (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    account TEXT NOT NULL,
                    query TEXT NOT NULL,
                    span TEXT NOT NULL,
                    alert TEXT NOT NULL CHECK (alert IN ('none', 'daily', 'threshold')),
                    threshold BIGINT,
                    created_at BIGINT NOT NULL,
                    alerted_at BIGINT,
                    UNIQUE (account, query, span))
                """,
                // `sent_at` is for whoever mails them.
                """
                CREATE TABLE topics_alert (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    saved TEXT NOT NULL,
                    account TEXT NOT NULL,
                    query TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    count BIGINT NOT NULL,
                    since BIGINT NOT NULL,
                    at BIGINT NOT NULL,
                    through BIGINT NOT NULL,
                    sent_at BIGINT)
                """,
                "CREATE INDEX topics_alert_newest ON topics_alert (account, number)",
                "CREATE INDEX topics_alert_unsent ON topics_alert (number) WHERE sent_at IS NULL",
            ])
    ]

    // MARK: Topics

    /// The oldest first.
    package func topics(of account: Identifier) async throws -> [SavedTopic] {
        try await database.read {
            try $0.rows("SELECT \(Self.columns) FROM topics_saved WHERE account = ? ORDER BY number", account).map(SavedTopic.init)
        }
    }

    /// Saves a topic, or changes the alert of the one with the same query and interval.
    /// - Throws: `.conflict` when the account has as many as it may.
    package func save(_ topic: SavedTopic, in writer: any SQLWriter) throws -> SavedTopic {
        let row = try writer.firstRow(
            """
            INSERT INTO topics_saved (id, account, query, span, alert, threshold, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, query, span) DO UPDATE SET alert = excluded.alert, threshold = excluded.threshold RETURNING \(Self.columns)
            """, topic.id, topic.account, topic.query, topic.span.rawValue, topic.alert.rawValue, topic.threshold, topic.createdAt)
        let count = try writer.firstRow("SELECT COUNT(*) FROM topics_saved WHERE account = ?", topic.account)?.int(0) ?? 0
        guard let row, count <= Self.limit else {
            throw HarkError(.conflict, "You have saved \(Self.limit) topics; delete one first.", textKey: "topics.saved.full", arguments: ["\(Self.limit)"])
        }
        return try SavedTopic(row)
    }

    /// False: the account has none with this id.
    package func delete(_ id: Identifier, of account: Identifier) async throws -> Bool {
        try await database.write { try $0.execute("DELETE FROM topics_saved WHERE id = ? AND account = ?", id, account) > 0 }
    }

    /// Removes all topics and alerts of an account.
    func forget(_ account: Identifier, in writer: any SQLWriter) throws {
        for table in ["topics_saved", "topics_alert"] { try writer.execute("DELETE FROM \(table) WHERE account = ?", account) }
    }

    // MARK: Alerts

    /// Topics of which somebody wants to be told and was not told since `moment` by day, or since `hour` by threshold.
    func due(daily moment: Timestamp, threshold hour: Timestamp) async throws -> [SavedTopic] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM topics_saved WHERE (alert = 'daily' AND COALESCE(alerted_at, created_at) <= ?)
                OR (alert = 'threshold' AND COALESCE(alerted_at, 0) <= ?) ORDER BY number
                """, moment, hour
            ).map(SavedTopic.init)
        }
    }

    /// Keeps an alert, once for each time: nothing where another one came between. Without an alert only the time is noted.
    func note(_ alert: TopicAlert?, of topic: SavedTopic, at time: Timestamp) async throws {
        try await database.write { writer in
            let changed = try writer.execute(
                "UPDATE topics_saved SET alerted_at = ? WHERE id = ? AND COALESCE(alerted_at, 0) = ?", time, topic.id,
                topic.alertedAt ?? Timestamp(microseconds: 0))
            guard changed > 0, let alert else { return }
            try writer.execute(
                "INSERT INTO topics_alert (id, saved, account, query, kind, count, since, at, through) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                alert.id, topic.id, topic.account, alert.query, alert.kind.rawValue, alert.count, alert.since, alert.at, Int64(clamping: alert.through))
            try writer.execute("DELETE FROM topics_alert WHERE at < ?", time.advanced(bySeconds: -86_400 * Self.alertDays))
        }
    }

    /// The newest first.
    package func alerts(of account: Identifier, limit: Int) async throws -> [TopicAlert] {
        try await database.read {
            try $0.rows(
                "SELECT id, query, kind, count, since, at, through FROM topics_alert WHERE account = ? ORDER BY number DESC LIMIT ?", account, limit
            ).map(TopicAlert.init)
        }
    }
}

extension SavedTopic {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            id: try row.identifier(0), account: try row.identifier(1), query: try row.text(2), span: TopicSpan(rawValue: try row.text(3)) ?? .day,
            alert: Alert(rawValue: try row.text(4)) ?? .none, threshold: try row.optional(5, SQLRow.int), createdAt: try row.timestamp(6),
            alertedAt: try row.optional(7, SQLRow.timestamp))
    }
}

extension TopicAlert {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            id: try row.identifier(0), query: try row.text(1), kind: SavedTopic.Alert(rawValue: try row.text(2)) ?? .none, count: try row.int(3),
            since: try row.timestamp(4), at: try row.timestamp(5), through: UInt64(try row.int(6)))
    }
}
