import HarkCore
import HarkModels
import HarkPipeline

/// A version as the API tells it. Fields that are not known are null, not left out.
struct VersionAnswer: Encodable {
    let version: ModelVersion
    /// Whether names of people may be told.
    let withNames: Bool

    private enum Field: CodingKey {
        case task, tier, version, state, origin, metrics, fingerprint, parent, training, verdict, reason, trainedBy, createdAt, promotedAt
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(version.task, forKey: .task)
        try fields.encode(version.tier, forKey: .tier)
        try fields.encode(version.version, forKey: .version)
        try fields.encode(version.state, forKey: .state)
        try fields.encode(version.origin, forKey: .origin)
        try fields.encode(version.figures, forKey: .metrics)
        try fields.encode(version.fingerprint, forKey: .fingerprint)
        try fields.encode(version.parent, forKey: .parent)
        try fields.encode(version.training, forKey: .training)
        try fields.encode(version.record?.verdict, forKey: .verdict)
        try fields.encode(version.record?.reason.sentence, forKey: .reason)
        try fields.encode(withNames ? version.trainedBy : nil, forKey: .trainedBy)
        try fields.encode(version.createdAt, forKey: .createdAt)
        try fields.encode(version.promotedAt, forKey: .promotedAt)
    }
}

struct VersionList: Encodable {
    let items: [VersionAnswer]
}

/// A version with the rows it was taught, page by page.
struct ProvenanceAnswer: Encodable {
    let version: VersionAnswer
    let items: [TrainingRow]
    let next: String?

    private enum Field: CodingKey { case version, items, next }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(version, forKey: .version)
        try fields.encode(items, forKey: .items)
        try fields.encode(next, forKey: .next)
    }
}

struct TrainingAnswer: Encodable {
    let training: Training
    let progress: Double?

    private enum Field: CodingKey {
        case id, task, source, state, progress, champion, challenger, pValue, reason, records, reviewers, fingerprint, requestedBy, createdAt, finishedAt
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        let record = training.telling
        try fields.encode(training.id, forKey: .id)
        try fields.encode(training.task, forKey: .task)
        try fields.encode(training.source, forKey: .source)
        try fields.encode(training.state, forKey: .state)
        try fields.encode(training.state == .running ? progress ?? 0 : 1, forKey: .progress)
        try fields.encode(record?.champion, forKey: .champion)
        try fields.encode(record?.challenger, forKey: .challenger)
        try fields.encode(record?.test.pValue, forKey: .pValue)
        try fields.encode((training.reason ?? record?.reason)?.sentence, forKey: .reason)
        try fields.encode(training.records, forKey: .records)
        try fields.encode(training.reviewers, forKey: .reviewers)
        try fields.encode(training.fingerprint, forKey: .fingerprint)
        try fields.encode(training.requestedBy, forKey: .requestedBy)
        try fields.encode(training.createdAt, forKey: .createdAt)
        try fields.encode(training.finishedAt, forKey: .finishedAt)
    }
}

struct TrainingList: Encodable {
    let items: [TrainingAnswer]
}

struct TrainingBegun: Encodable {
    let id: Identifier
}
