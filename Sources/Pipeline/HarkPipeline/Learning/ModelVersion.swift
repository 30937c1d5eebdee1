import Foundation
public import HarkCore
import HarkDatabase
public import HarkModels

/// A version of a model, as the registry knows it.
public struct ModelVersion: Sendable, Equatable {
    public enum State: String, Sendable, Codable {
        /// It answers.
        case champion
        /// It is being trained or judged.
        case challenger
        /// It did not pass the gate.
        case refused
        /// It answered once.
        case retired
    }

    public enum Origin: String, Sendable, Codable {
        /// It came with the program.
        case bundled
        /// It was learned here; its files lie in the data folder.
        case learned
    }

    /// Name and version, as every prediction keeps it.
    public let version: String
    public let task: TextTask
    public let tier: Tier
    public let state: State
    public let origin: Origin
    /// SHA-256 of its file, in hexadecimal.
    public let sha256: String
    /// SHA-256 of the rows that it was taught; nil for one that came with the program.
    public let fingerprint: String?
    /// The version that it went on from, and answers again after a step back.
    public let parent: String?
    public let training: Identifier?
    public let figures: ModelFigures?
    public let record: GateRecord?
    public let words: [WordShift]
    public let trainedBy: String
    public let createdAt: Timestamp
    public let promotedAt: Timestamp?

    public init(
        version: String, task: TextTask, tier: Tier, state: State, origin: Origin, sha256: String, fingerprint: String? = nil, parent: String? = nil,
        training: Identifier? = nil, figures: ModelFigures? = nil, record: GateRecord? = nil, words: [WordShift] = [], trainedBy: String,
        createdAt: Timestamp, promotedAt: Timestamp? = nil
    ) {
        (self.version, self.task, self.tier, self.state, self.origin) = (version, task, tier, state, origin)
        (self.sha256, self.fingerprint, self.parent, self.training) = (sha256, fingerprint, parent, training)
        (self.figures, self.record, self.words, self.trainedBy) = (figures, record, words, trainedBy)
        (self.createdAt, self.promotedAt) = (createdAt, promotedAt)
    }
}

/// A word whose own answer moved while a model learned.
public struct WordShift: Sendable, Codable, Equatable {
    public let word: String
    /// The label that gained most, and its probability for the word alone before and after.
    public let label: String, before: Double, after: Double

    public init(word: String, label: String, before: Double, after: Double) {
        self.word = word
        self.label = label
        self.before = before
        self.after = after
    }
}

extension ModelVersion {
    static let columns =
        "version, task, tier, state, origin, sha256, fingerprint, parent, training, metrics, record, words, trained_by, created_at, promoted_at"

    init(_ row: SQLRow) throws {
        guard let task = TextTask(rawValue: try row.text(1)), let tier = Tier(rawValue: try row.text(2)), let state = State(rawValue: try row.text(3)),
            let origin = Origin(rawValue: try row.text(4))
        else { throw HarkError(.internal, "The database holds something unexpected.").logged("model version \(row.values)") }
        self.init(
            version: try row.text(0), task: task, tier: tier, state: state, origin: origin, sha256: try row.text(5),
            fingerprint: try row.optional(6, SQLRow.text), parent: try row.optional(7, SQLRow.text), training: try row.optional(8, SQLRow.identifier),
            figures: try row.json(9), record: try row.json(10), words: try row.json(11) ?? [], trainedBy: try row.text(12),
            createdAt: try row.timestamp(13), promotedAt: try row.optional(14, SQLRow.timestamp))
    }
}

extension SQLRow {
    /// A value that is kept as JSON; nil where the column is null.
    func json<Value: Decodable>(_ column: Int) throws -> Value? {
        isNull(column) ? nil : try HarkJSON.decode(from: Data(try text(column).utf8))
    }
}
