public import HarkCore
public import HarkDatabase
public import HarkModels

/// A person's word on what a model said about an item: who judged, when, and which model version had said what.
/// The learning loop reads these; an item's own row only shows the one that stands.
public struct Judgement: Sendable, Equatable {
    public enum Decision: String, Sendable, Codable {
        /// The person agrees with the model.
        case approved
        /// The person gives another label.
        case revised
    }

    public enum Weight: String, Sendable, Codable {
        /// By someone whose word changes the item.
        case decision
        /// By a visitor: kept and shown to operators, changes nothing.
        case suggestion
    }

    public let id: Identifier
    public let task: TextTask
    public let itemID: Identifier
    /// The label that the person gave, spelled as the task spells it.
    public let label: String
    public let decision: Decision
    public let weight: Weight
    /// The account or the anonymous session that judged.
    public let judge: String
    public let judgedAt: Timestamp
    /// What the model had said, and which model it was.
    public let predicted: String
    public let confidence: Double
    public let model: String

    public init(
        id: Identifier, task: TextTask, itemID: Identifier, label: String, weight: Weight, judge: String,
        judgedAt: Timestamp, predicted: String, confidence: Double, model: String
    ) {
        self.id = id
        self.task = task
        self.itemID = itemID
        self.label = label
        decision = label == predicted ? .approved : .revised
        self.weight = weight
        self.judge = judge
        self.judgedAt = judgedAt
        self.predicted = predicted
        self.confidence = confidence
        self.model = model
    }
}

/// The judgements of all doors, kept for ever, never changed; one that its judge takes back stays and is marked `withdrawn_at`.
public struct ReviewLog: Sendable {
    public init() {}

    /// Keeps a judgement, in the transaction that changes the item.
    public func append(_ judgement: Judgement, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO judgement (id, task, item_id, label, decision, weight, judge, judged_at, predicted, confidence, model)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, judgement.id, judgement.task.rawValue, judgement.itemID, judgement.label, judgement.decision.rawValue,
            judgement.weight.rawValue, judgement.judge, judgement.judgedAt, judgement.predicted, judgement.confidence, judgement.model)
    }

    /// Marks a judgement as taken back, in the transaction that undoes what it did: nobody learns from it any more.
    public func withdraw(_ id: Identifier, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE judgement SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL", time, id)
    }

    /// Marks all that was said of an item as taken back, in the transaction that forgets it.
    public func withdrawAll(on item: Identifier, of task: TextTask, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE judgement SET withdrawn_at = ? WHERE item_id = ? AND task = ? AND withdrawn_at IS NULL", time, item, task.rawValue)
    }

    /// All judgements on one item that stand, oldest first.
    public func judgements(of itemID: Identifier, in reader: any SQLReader) throws -> [Judgement] {
        try reader.rows(
            """
            SELECT id, task, item_id, label, weight, judge, judged_at, predicted, confidence, model
            FROM judgement WHERE item_id = ? AND withdrawn_at IS NULL ORDER BY id
            """, itemID
        ).map(Judgement.init)
    }

    public static let migrations = [
        Migration(
            "review.1-tables",
            [
                """
                CREATE TABLE judgement (
                    id TEXT PRIMARY KEY,
                    task TEXT NOT NULL,
                    item_id TEXT NOT NULL,
                    label TEXT NOT NULL,
                    decision TEXT NOT NULL,
                    weight TEXT NOT NULL,
                    judge TEXT NOT NULL,
                    judged_at BIGINT NOT NULL,
                    predicted TEXT NOT NULL,
                    confidence REAL NOT NULL,
                    model TEXT NOT NULL)
                """,
                "CREATE INDEX judgement_by_item ON judgement (item_id, id)",
                "CREATE INDEX judgement_by_task ON judgement (task, weight, id)",
            ]),
        Migration("review.2-withdrawn", ["ALTER TABLE judgement ADD COLUMN withdrawn_at BIGINT"]),
    ]
}

extension Judgement {
    fileprivate init(_ row: SQLRow) throws {
        guard let task = TextTask(rawValue: try row.text(1)), let weight = Weight(rawValue: try row.text(4)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("judgement \(row.values)")
        }
        self.init(
            id: try row.identifier(0), task: task, itemID: try row.identifier(2), label: try row.text(3), weight: weight,
            judge: try row.text(5), judgedAt: try row.timestamp(6), predicted: try row.text(7), confidence: try row.double(8),
            model: try row.text(9))
    }
}
