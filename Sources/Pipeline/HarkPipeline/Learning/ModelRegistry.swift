public import HarkCore
public import HarkDatabase
public import HarkModels

/// Which versions of the models there are, which one answers for each tier of each task, and what became of the others.
/// Every statement of learning about versions.
public struct ModelRegistry: Sendable {
    public init() {}

    /// The version that answers; nil before the first start.
    public func champion(_ task: TextTask, _ tier: Tier, in reader: any SQLReader) throws -> ModelVersion? {
        try reader.firstRow(
            "SELECT \(ModelVersion.columns) FROM model_version WHERE task = ? AND tier = ? AND state = 'champion'", task.rawValue, tier.rawValue
        ).map(ModelVersion.init)
    }

    public func version(_ name: String, in reader: any SQLReader) throws -> ModelVersion? {
        try reader.firstRow("SELECT \(ModelVersion.columns) FROM model_version WHERE version = ?", name).map(ModelVersion.init)
    }

    /// The newest first.
    public func versions(_ task: TextTask? = nil, limit: Int = 1000, in reader: any SQLReader) throws -> [ModelVersion] {
        let rows =
            if let task {
                try reader.rows(
                    "SELECT \(ModelVersion.columns) FROM model_version WHERE task = ? ORDER BY created_at DESC, version LIMIT ?", task.rawValue, limit)
            } else {
                try reader.rows("SELECT \(ModelVersion.columns) FROM model_version ORDER BY created_at DESC, version LIMIT ?", limit)
            }
        return try rows.map(ModelVersion.init)
    }

    /// Takes a version in, or in the place of an earlier one of its name: equal bytes are the same model.
    public func put(_ version: ModelVersion, in writer: any SQLWriter) throws {
        func json(_ value: (some Encodable)?) throws -> String? { try value.map { try HarkJSON.string($0) } }
        try writer.execute(
            """
            INSERT INTO model_version (\(ModelVersion.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (version) DO UPDATE SET state = excluded.state, origin = excluded.origin, sha256 = excluded.sha256,
                fingerprint = excluded.fingerprint, parent = excluded.parent, training = excluded.training, metrics = excluded.metrics,
                record = excluded.record, words = excluded.words, trained_by = excluded.trained_by, promoted_at = excluded.promoted_at
            """, version.version, version.task.rawValue, version.tier.rawValue, version.state.rawValue, version.origin.rawValue, version.sha256,
            version.fingerprint, version.parent, version.training, try json(version.figures), try json(version.record), try json(version.words),
            version.trainedBy, version.createdAt, version.promotedAt)
    }

    /// Makes a version the one that answers, and retires the one that did.
    public func promote(_ version: ModelVersion, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE model_version SET state = 'retired' WHERE task = ? AND tier = ? AND state = 'champion'", version.task.rawValue,
            version.tier.rawValue)
        try writer.execute("UPDATE model_version SET state = 'champion', promoted_at = ? WHERE version = ?", time, version.version)
    }

    /// What came with the program is the champion where nothing was learned; where it was replaced by a newer one of the
    /// program, the newer answers.
    public func adopt(bundled: ModelVersion, in writer: any SQLWriter) throws {
        let champion = try champion(bundled.task, bundled.tier, in: writer)
        guard champion?.version != bundled.version else { return }
        let isKnown = try version(bundled.version, in: writer) != nil
        if champion?.origin == .learned {
            if !isKnown { try put(bundled.with(.retired), in: writer) }
            return
        }
        if let champion { try retire(champion, in: writer) }
        try put(bundled.with(.champion), in: writer)
    }

    private func retire(_ version: ModelVersion, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE model_version SET state = 'retired' WHERE version = ?", version.version)
    }

    /// Lets the version answer that the champion went on from.
    /// - Returns: the champion before, and the one after.
    /// - Throws: `HarkError` `.conflict` where there is nothing to go back to.
    public func rollBack(
        _ task: TextTask, _ tier: Tier, at time: Timestamp, by who: String, in writer: any SQLWriter
    ) throws -> (from: ModelVersion, to: ModelVersion) {
        guard let champion = try champion(task, tier, in: writer), let name = champion.parent, let parent = try version(name, in: writer) else {
            throw HarkError(.conflict, "There is no earlier version to go back to.", textKey: "learning.no_earlier")
        }
        try promote(parent, at: time, in: writer)
        try note("rolled_back", champion, other: parent.version, at: time, by: who, in: writer)
        return (champion, parent)
    }

    /// The tier of a task whose champion was learned last, for a step back that names none; nil where none was learned.
    public func lastLearned(_ task: TextTask, in reader: any SQLReader) throws -> Tier? {
        try reader.firstRow(
            """
            SELECT tier FROM model_version WHERE task = ? AND state = 'champion' AND parent IS NOT NULL ORDER BY promoted_at DESC LIMIT 1
            """, task.rawValue
        ).flatMap { Tier(rawValue: try $0.text(0)) }
    }

    /// What became of a version, kept for good.
    /// - Parameter other: the version that it met, or that answers in its place.
    public func note(
        _ kind: String, _ version: ModelVersion, other: String, at time: Timestamp, by who: String, in writer: any SQLWriter
    ) throws {
        try writer.execute(
            "INSERT INTO model_event (at, task, tier, kind, version, other, who) VALUES (?, ?, ?, ?, ?, ?, ?)", time, version.task.rawValue,
            version.tier.rawValue, kind, version.version, other, who)
    }

    /// What happened since a moment, the newest first.
    public func events(since time: Timestamp, _ task: TextTask, in reader: any SQLReader) throws -> [ModelEvent] {
        try reader.rows(
            "SELECT at, tier, kind, version, other, who FROM model_event WHERE task = ? AND at >= ? ORDER BY number DESC LIMIT 100", task.rawValue,
            time
        ).map { row in
            ModelEvent(
                at: try row.timestamp(0), tier: try row.text(1), kind: try row.text(2), version: try row.text(3), other: try row.text(4),
                who: try row.text(5))
        }
    }
}

/// Something that happened to a version.
public struct ModelEvent: Sendable, Codable, Equatable {
    public let at: Timestamp
    public let tier: String
    /// `promoted`, `refused` or `rolled_back`.
    public let kind: String
    public let version: String, other: String, who: String
}

extension ModelVersion {
    func with(_ state: State) -> ModelVersion {
        ModelVersion(
            version: version, task: task, tier: tier, state: state, origin: origin, sha256: sha256, fingerprint: fingerprint, parent: parent,
            training: training, figures: figures, record: record, words: words, trainedBy: trainedBy, createdAt: createdAt, promotedAt: promotedAt)
    }
}
