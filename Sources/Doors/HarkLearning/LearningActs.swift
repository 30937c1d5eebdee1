import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import HarkWeb

/// What people do with the models. The same for programs and pages.
struct LearningActs: Sendable {
    let learning: Learning

    private var registry: ModelRegistry { learning.keeper.registry }

    /// The task that a path or form names.
    /// - Throws: `.notFound` for one that nobody teaches here.
    func task(_ name: String) throws -> TextTask {
        guard let task = TextTask(rawValue: name), learning.tasks.contains(task) else {
            throw HarkError(.notFound, "There is no such task.", textKey: "learning.no_task")
        }
        return task
    }

    func train(
        _ task: TextTask, _ act: Act, alongside: @escaping @Sendable (Identifier, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> Identifier {
        try await learning.request(LearningOrder(task: task, by: act.who)) { id, writer in
            try AuditLog.record(act, in: writer)
            try alongside(id, writer)
        }
    }

    func cancel(_ id: Identifier, of task: TextTask, _ act: Act) async throws {
        try await learning.cancel(id, of: task, by: act.who) { try AuditLog.record(act, in: $0) }
    }

    /// - Parameter tier: nil takes the one that learned last.
    /// - Returns: the version that answers now.
    func rollBack(_ task: TextTask, _ tier: Tier?, _ act: Act) async throws -> ModelVersion {
        try await learning.keeper.rollBack(task, tier, by: act.who) { _, writer in try AuditLog.record(act, in: writer) }
    }

    func versions(_ task: TextTask?) async throws -> [ModelVersion] {
        try await learning.database.read { [registry] in try registry.versions(task, in: $0) }
    }

    /// - Parameter name: as predictions name it: what an encoder's quick step answered is of the version that the step belongs to.
    func version(_ name: String, of task: TextTask) async throws -> ModelVersion {
        let suffix = AccurateHead.quickSuffix, version = name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
        let found = try await learning.database.read { [registry] in try registry.version(version, in: $0) }
        guard let found, found.task == task else {
            throw HarkError(.notFound, "There is no such version.", textKey: "learning.no_version")
        }
        return found
    }

    func training(_ id: Identifier, of task: TextTask) async throws -> Training {
        guard let found = try await learning.training(id), found.task == task else { throw HarkError.noTraining }
        return found
    }

    func trainings(_ task: TextTask, limit: Int) async throws -> [Training] {
        try await learning.database.read { [learning] in try learning.trainings.trainings(of: task, limit: limit, in: $0) }
    }

    /// What was said and what came of it in the seven days before now.
    func week(_ task: TextTask) async throws -> (said: LearningWeek, events: [ModelEvent]) {
        let since = learning.clock.now.advanced(bySeconds: -7 * 86_400)
        return try await learning.database.read { [registry] reader in
            (try LearningWeek(of: task, since: since, in: reader), try registry.events(since: since, task, in: reader))
        }
    }
}
