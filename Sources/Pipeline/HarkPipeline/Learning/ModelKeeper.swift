public import HarkCore
public import HarkDatabase
public import HarkModels
import Synchronization

/// Puts the champions of the registry on the shelf: at the start, after a promotion, after a step back. Where a learned model's
/// file is missing or damaged, the one that came with the program answers, and it is said.
public final class ModelKeeper: Sendable {
    public let registry = ModelRegistry()
    public let files: ModelFiles
    public let shelf: ModelShelf
    let database: any SQLDatabase
    let clock: any WallClock
    /// The models that came with the program.
    private let bundled: ModelShelf
    private let problems = Mutex<[String: String]>([:])

    /// - Parameters:
    ///   - shelf: holds the models that came with the program; the champions take their places.
    public init(database: any SQLDatabase, files: ModelFiles, shelf: ModelShelf, clock: any WallClock) {
        self.database = database
        self.files = files
        self.shelf = shelf
        self.clock = clock
        bundled = ModelShelf(
            fast: TextTask.allCases.reduce(into: [:]) { $0[$1] = shelf.fast($1) }, heads: TextTask.allCases.reduce(into: [:]) { $0[$1] = shelf.head($1) })
    }

    /// Makes the registry know what came with the program, and the shelf hold the champions. Never fails for a model's file.
    public func open() async throws {
        let now = clock.now
        let shipped = TextTask.allCases.flatMap { task in Tier.allCases.compactMap { bundledVersion(task, $0, now) } }
        try await database.write { [registry] writer in
            for version in shipped { try registry.adopt(bundled: version, in: writer) }
            // A training that was cut off left it; the job makes it anew.
            try writer.execute("DELETE FROM model_version WHERE state = 'challenger'")
        }
        for task in TextTask.allCases { for tier in Tier.allCases { try await load(task, tier) } }
    }

    private func bundledVersion(_ task: TextTask, _ tier: Tier, _ now: Timestamp) -> ModelVersion? {
        let name: String, sha256: String
        switch tier {
        case .fast:
            guard let model = bundled.fast(task) else { return nil }
            (name, sha256) = (model.model, model.header.sha256)
        case .accurate:
            guard let head = bundled.head(task) else { return nil }
            (name, sha256) = (head.model, head.encoderSHA256)
        }
        return ModelVersion(
            version: name, task: task, tier: tier, state: .champion, origin: .bundled, sha256: sha256, trainedBy: "Hark", createdAt: now,
            promotedAt: now)
    }

    /// Puts the champion of a tier on the shelf.
    public func load(_ task: TextTask, _ tier: Tier) async throws {
        let champion = try await database.read { [registry] in try registry.champion(task, tier, in: $0) }
        guard let champion else { return }
        do {
            try put(champion)
            setProblem(nil, task, tier)
        } catch {
            setProblem("\(champion.version): \(error)", task, tier)
            putBundled(task, tier)
        }
    }

    private func put(_ version: ModelVersion) throws {
        guard version.origin == .learned else { return putBundled(version.task, version.tier) }
        let path = files.path(version.task, version.tier, version.version)
        switch version.tier {
        case .fast:
            let model = try FastTextModel(path: path)
            guard model.model == version.version else { throw ModelTrouble(description: "\(path) is another model, \(model.model)") }
            shelf.put(model)
        case .accurate:
            let head = try AccurateHead(path: path)
            guard head.model == version.version else { throw ModelTrouble(description: "\(path) is another model, \(head.model)") }
            guard bundled.head(version.task).map({ $0.encoderSHA256 == head.encoderSHA256 }) ?? false else {
                throw ModelTrouble(description: "\(path) belongs to another encoder than the one that is installed")
            }
            shelf.put(head)
        }
    }

    private func putBundled(_ task: TextTask, _ tier: Tier) {
        switch tier {
        case .fast: if let model = bundled.fast(task) { shelf.put(model) }
        case .accurate: if let head = bundled.head(task) { shelf.put(head) }
        }
    }

    /// Whether a version could answer now: its file is whole, or it came with the program and still does.
    public func canAnswer(_ version: ModelVersion) -> Bool {
        switch (version.origin, version.tier) {
        case (.bundled, .fast): bundled.fast(version.task)?.model == version.version
        case (.bundled, .accurate): bundled.head(version.task)?.model == version.version
        case (.learned, .fast): (try? FastTextModel(path: files.path(version.task, .fast, version.version)))?.model == version.version
        case (.learned, .accurate): (try? AccurateHead(path: files.path(version.task, .accurate, version.version)))?.model == version.version
        }
    }

    /// Lets the version before answer again.
    /// - Parameters:
    ///   - tier: nil takes the one that learned last.
    ///   - alongside: runs in the same transaction.
    /// - Returns: the version that answers now.
    /// - Throws: `HarkError` `.conflict` where there is no earlier version, or its file is gone.
    public func rollBack(
        _ task: TextTask, _ tier: Tier?, by who: String, alongside: @escaping @Sendable (ModelVersion, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> ModelVersion {
        let time = clock.now
        let now = try await database.write { [self] writer in
            guard let tier = try tier ?? registry.lastLearned(task, in: writer) else {
                throw HarkError(.conflict, "There is no earlier version to go back to.", textKey: "learning.no_earlier")
            }
            let step = try registry.rollBack(task, tier, at: time, by: who, in: writer)
            guard canAnswer(step.to) else {
                throw HarkError(.conflict, "The earlier version's file is gone, so it cannot answer.", textKey: "learning.file_gone")
                    .logged(step.to.version)
            }
            try alongside(step.to, writer)
            return step.to
        }
        try await load(task, now.tier)
        return now
    }

    /// For `/readyz` and `hark doctor`: what does not answer as the registry says, by tier, with the reason.
    public var troubles: [String: String] { problems.withLock { $0 } }

    private func setProblem(_ problem: String?, _ task: TextTask, _ tier: Tier) {
        problems.withLock { $0["\(task.rawValue)-\(tier.rawValue)-learned"] = problem }
    }
}

/// Why a learned model does not answer.
struct ModelTrouble: Error, CustomStringConvertible {
    let description: String
}
