import Foundation
public import HarkCore
public import HarkDatabase
public import HarkModels

/// One training, from when it was asked for to what came of it.
public struct Training: Sendable, Equatable {
    public enum State: String, Sendable, Codable {
        /// Waiting for its turn, or at work.
        case running
        /// At least one tier has a new champion.
        case promoted
        case refused, failed
    }

    /// That of its job.
    public let id: Identifier
    public let task: TextTask
    /// `reviews`, or the path of a file of rows.
    public let source: String
    public let requestedBy: String
    public internal(set) var state: State
    public let createdAt: Timestamp
    public let finishedAt: Timestamp?
    public let fingerprint: String?
    /// Why it failed, or why nothing was done.
    public let reason: GateRecord.Reason?
    /// One for each tier that was challenged.
    public let records: [GateRecord]
    public let reviewers: [ReviewerWeights.Standing]

    /// The record that says most: of a tier that was promoted where one was, else the first.
    public var telling: GateRecord? { records.first { $0.verdict == .promoted } ?? records.first }
}

/// Every statement of learning about trainings.
public struct TrainingStore: Sendable {
    public init() {}

    private static let columns =
        "id, task, source, requested_by, state, created_at, finished_at, fingerprint, reason, records, reviewers"

    /// Notes a training that waits. A second time for the same job changes nothing.
    public func begin(_ id: Identifier, _ order: LearningOrder, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO training (id, task, source, requested_by, state, created_at) VALUES (?, ?, ?, ?, 'running', ?) ON CONFLICT (id) DO NOTHING
            """, id, order.task.rawValue, order.source, order.by, time)
    }

    public func finish(
        _ id: Identifier, _ state: Training.State, reason: GateRecord.Reason?, records: [GateRecord] = [], fingerprint: String? = nil,
        reviewers: [ReviewerWeights.Standing] = [], at time: Timestamp, in writer: any SQLWriter
    ) throws {
        try writer.execute(
            """
            UPDATE training SET state = ?, finished_at = ?, reason = ?, records = ?, fingerprint = ?, reviewers = ? WHERE id = ? AND state = 'running'
            """, state.rawValue, time, try reason.map { try HarkJSON.string($0) }, try HarkJSON.string(records), fingerprint,
            try HarkJSON.string(reviewers), id)
    }

    /// A training that is not finished and was never begun: a nightly one with nothing to do leaves no trace.
    public func forget(_ id: Identifier, in writer: any SQLWriter) throws { try writer.execute("DELETE FROM training WHERE id = ?", id) }

    public func training(_ id: Identifier, in reader: any SQLReader) throws -> Training? {
        try reader.firstRow("SELECT \(Self.columns) FROM training WHERE id = ?", id).map(Training.init)
    }

    /// The newest first.
    public func trainings(of task: TextTask, limit: Int, in reader: any SQLReader) throws -> [Training] {
        try reader.rows(
            "SELECT \(Self.columns) FROM training WHERE task = ? ORDER BY created_at DESC, id DESC LIMIT ?", task.rawValue, limit
        ).map(Training.init)
    }

    /// The rows that the last training to its end had, for knowing whether there is anything new.
    public func lastFingerprint(of task: TextTask, in reader: any SQLReader) throws -> String? {
        try reader.firstRow(
            """
            SELECT fingerprint FROM training WHERE task = ? AND state IN ('promoted', 'refused') AND fingerprint IS NOT NULL
            ORDER BY finished_at DESC LIMIT 1
            """, task.rawValue)?.text(0)
    }

    func running(in reader: any SQLReader) throws -> [Identifier] {
        try reader.rows("SELECT id FROM training WHERE state = 'running'").map { try $0.identifier(0) }
    }
}

extension Training {
    fileprivate init(_ row: SQLRow) throws {
        guard let task = TextTask(rawValue: try row.text(1)), let state = State(rawValue: try row.text(4)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("training \(row.values)")
        }
        self.init(
            id: try row.identifier(0), task: task, source: try row.text(2), requestedBy: try row.text(3), state: state,
            createdAt: try row.timestamp(5), finishedAt: try row.optional(6, SQLRow.timestamp), fingerprint: try row.optional(7, SQLRow.text),
            reason: try row.json(8), records: try row.json(9) ?? [], reviewers: try row.json(10) ?? [])
    }
}

/// What a job of the learning queue asks for.
public struct LearningOrder: Sendable, Codable, Equatable {
    public static let reviews = "reviews"

    public let task: TextTask
    /// `reviews`, or the path of a file of rows.
    public let source: String
    public let by: String
    /// Asked for by the clock: where nothing new was said, nothing is noted.
    public let isNightly: Bool

    public init(task: TextTask, source: String = LearningOrder.reviews, by: String, isNightly: Bool = false) {
        self.task = task
        self.source = source
        self.by = by
        self.isNightly = isNightly
    }
}
