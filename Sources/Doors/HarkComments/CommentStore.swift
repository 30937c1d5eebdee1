package import HarkCore
package import HarkDatabase
import HarkModels
package import HarkPipeline

/// Every SQL statement of this door. Functions that take a writer belong into a caller's transaction.
package struct CommentStore: Sendable {
    package let database: any SQLDatabase
    let ledger = Ledger(door: CommentsDoor.name)
    let reviews = ReviewLog()

    package init(database: any SQLDatabase) { self.database = database }

    /// The statement that counts this door's items, for the ledger's audit.
    package static let itemCount = "SELECT COUNT(*) FROM comment"

    private static let columns = """
        number, id, content, label, predicted, confidence, tier, model, language, supported, created_at, decided, similar_to, hidden
        """

    // MARK: Keeping

    /// What became of a comment that was sent.
    package struct Kept: Sendable {
        package let comment: Comment
        package let isNew: Bool
    }

    /// Keeps a comment, or refreshes the one with the same text, and counts it, in the caller's transaction.
    ///
    /// A text that is already there answers the stored comment; its prediction is refreshed, a person's decision stands.
    package func keep(
        _ new: NewComment, id: Identifier, similarTo: Identifier?, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Kept {
        let key = CommentKey.of(new.content)
        let understanding = new.understanding
        let number = try writer.rows(
            """
            INSERT INTO comment (content_key, id, content, label, predicted, confidence, tier, model, language, supported,
                created_at, similar_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (content_key) DO NOTHING RETURNING number
            """, key, id, new.content, understanding.label.rawValue, understanding.label.rawValue, understanding.confidence,
            understanding.tier.rawValue, understanding.model, understanding.language, understanding.isSupported, time, similarTo
        ).first?.int(0)
        if let number {
            try ledger.count(.stored, in: writer)
            try tally(understanding.label, 1, at: time, in: writer)
            let comment = Comment(
                id: id, number: number, content: new.content, label: understanding.label, understanding: understanding,
                createdAt: time, isDecided: false, similarTo: similarTo, isHidden: false)
            return Kept(comment: comment, isNew: true)
        }
        try ledger.count(.duplicate, in: writer)
        return Kept(comment: try refresh(key: key, understanding, in: writer), isNew: false)
    }

    private func refresh(key: [UInt8], _ understanding: Understanding, in writer: any SQLWriter) throws -> Comment {
        var comment = try Comment(
            try writer.firstRow("SELECT \(Self.columns) FROM comment WHERE content_key = ?", key)
                ?? { throw HarkError(.internal, "The comment could not be kept.").logged("a comment's key conflicts with nothing") }())
        guard comment.understanding != understanding else { return comment }
        comment.understanding = understanding
        if !comment.isDecided { try setLabel(understanding.label, of: &comment, in: writer) }
        try writer.execute(
            "UPDATE comment SET predicted = ?, confidence = ?, tier = ?, model = ?, language = ?, supported = ? WHERE number = ?",
            understanding.label.rawValue, understanding.confidence, understanding.tier.rawValue, understanding.model,
            understanding.language, understanding.isSupported, comment.number)
        return comment
    }

    private func setLabel(_ label: CommentLabel, of comment: inout Comment, in writer: any SQLWriter) throws {
        guard label != comment.label else { return }
        if !comment.isHidden {
            try tally(comment.label, -1, at: comment.createdAt, in: writer)
            try tally(label, 1, at: comment.createdAt, in: writer)
        }
        try writer.execute("UPDATE comment SET label = ? WHERE number = ?", label.rawValue, comment.number)
        comment.label = label
    }

    /// Totals, in all and by hour, kept beside the rows so that no page ever counts them.
    private func tally(_ label: CommentLabel, _ change: Int, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO comment_hour (hour, label, count) VALUES (?, ?, ?)
            ON CONFLICT (hour, label) DO UPDATE SET count = comment_hour.count + excluded.count
            """, time.hour, label.rawValue, change)
        try writer.execute("UPDATE comment_total SET count = count + ? WHERE label = ?", change, label.rawValue)
    }

    // MARK: Judging

    /// Keeps a person's word on a comment. A decision changes the label; a suggestion changes nothing.
    /// - Returns: the comment as it stands afterwards, nil when there is none with this id.
    package func review(
        _ id: Identifier, _ label: CommentLabel, weight: Judgement.Weight, judge: String, judgementID: Identifier, at time: Timestamp,
        in writer: any SQLWriter
    ) throws -> Comment? {
        guard var comment = try comment(id, in: writer) else { return nil }
        try reviews.append(
            Judgement(
                id: judgementID, task: .sentiment, itemID: id, label: label.taskLabel, weight: weight, judge: judge, judgedAt: time,
                predicted: comment.understanding.label.taskLabel, confidence: comment.understanding.confidence,
                model: comment.understanding.model), in: writer)
        guard weight == .decision else { return comment }
        try setLabel(label, of: &comment, in: writer)
        try writer.execute("UPDATE comment SET decided = 1 WHERE number = ?", comment.number)
        comment.isDecided = true
        return comment
    }

    /// Takes a comment out of every list (or back in). It stays kept and counted.
    package func setHidden(_ hidden: Bool, _ id: Identifier, in writer: any SQLWriter) throws -> Comment? {
        guard var comment = try comment(id, in: writer) else { return nil }
        guard comment.isHidden != hidden else { return comment }
        try writer.execute("UPDATE comment SET hidden = ? WHERE number = ?", hidden, comment.number)
        try tally(comment.label, hidden ? -1 : 1, at: comment.createdAt, in: writer)
        comment.isHidden = hidden
        return comment
    }

    // MARK: Reading

    package func comment(_ id: Identifier, in reader: any SQLReader) throws -> Comment? {
        try reader.firstRow("SELECT \(Self.columns) FROM comment WHERE id = ?", id).map(Comment.init)
    }

    /// Comments that are not hidden, newest first.
    /// - Parameter before: only those that arrived before the one with this number.
    package func newest(
        _ limit: Int, label: CommentLabel? = nil, before: Int? = nil, in reader: any SQLReader
    ) throws -> [Comment] {
        var (conditions, arguments): ([String], [SQLValue]) = (["hidden = 0"], [])
        if let label {
            conditions.append("label = ?")
            arguments.append(label.rawValue.sqlValue)
        }
        if let before {
            conditions.append("number < ?")
            arguments.append(before.sqlValue)
        }
        return try reader.rows(
            "SELECT \(Self.columns) FROM comment WHERE \(conditions.joined(separator: " AND ")) ORDER BY number DESC LIMIT ?",
            arguments + [limit.sqlValue]
        ).map(Comment.init)
    }

    /// The comments with these numbers that are not hidden, newest first.
    package func comments(numbered numbers: [Int], label: CommentLabel?, in reader: any SQLReader) throws -> [Comment] {
        guard !numbers.isEmpty else { return [] }
        let places = Array(repeating: "?", count: numbers.count).joined(separator: ", ")
        return try reader.rows(
            "SELECT \(Self.columns) FROM comment WHERE hidden = 0 AND number IN (\(places)) ORDER BY number DESC",
            numbers.map(\.sqlValue)
        ).map(Comment.init).filter { label == nil || $0.label == label }
    }

    /// Comments in the order of arrival, hidden ones left out: those after `number`, up to `last`.
    package func inOrder(after number: Int, through last: Int, limit: Int, in reader: any SQLReader) throws -> [Comment] {
        try reader.rows(
            "SELECT \(Self.columns) FROM comment WHERE hidden = 0 AND number > ? AND number <= ? ORDER BY number LIMIT ?",
            number, last, limit
        ).map(Comment.init)
    }

    /// Comments in the order of arrival, hidden ones too.
    func everything(after number: Int, limit: Int, in reader: any SQLReader) throws -> [Comment] {
        try reader.rows("SELECT \(Self.columns) FROM comment WHERE number > ? ORDER BY number LIMIT ?", number, limit).map(Comment.init)
    }

    /// The number of the comment that arrived last; 0 when there is none.
    package func lastNumber(in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COALESCE(MAX(number), 0) FROM comment")?.int(0) ?? 0
    }

    /// Comments by hour and label since an hour, as hours since 1970.
    package func hours(since hour: Int64, in reader: any SQLReader) throws -> [(hour: Int64, label: CommentLabel, count: Int)] {
        try reader.rows("SELECT hour, label, count FROM comment_hour WHERE hour >= ? ORDER BY hour", hour).map { row in
            (Int64(try row.int(0)), CommentLabel(rawValue: try row.text(1)) ?? .negative, try row.int(2))
        }
    }

    /// How many comments are shown, by label.
    package func totals(in reader: any SQLReader) throws -> [CommentLabel: Int] {
        try reader.rows("SELECT label, count FROM comment_total").reduce(into: [:]) { totals, row in
            if let label = CommentLabel(rawValue: try row.text(0)) { totals[label] = try row.int(1) }
        }
    }
}

extension Comment {
    fileprivate init(_ row: SQLRow) throws {
        func known<Value>(_ value: Value?, _ column: Int) throws -> Value {
            guard let value else {
                throw HarkError(.internal, "The database holds something unexpected.").logged("comment column \(column): \(row.values[column])")
            }
            return value
        }
        self.init(
            id: try row.identifier(1), number: try row.int(0), content: try row.text(2),
            label: try known(CommentLabel(rawValue: row.text(3)), 3),
            understanding: Understanding(
                label: try known(CommentLabel(rawValue: row.text(4)), 4), confidence: try row.double(5),
                tier: try known(Tier(rawValue: row.text(6)), 6), model: try row.text(7), language: try row.text(8),
                isSupported: try row.bool(9)),
            createdAt: try row.timestamp(10), isDecided: try row.bool(11),
            similarTo: try row.optional(12, SQLRow.identifier), isHidden: try row.bool(13))
    }
}
