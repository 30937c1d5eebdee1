import Foundation
import HarkComments
import HarkCore
import HarkDatabase
import HarkEmotions
import HarkLearning
import HarkModels
import HarkPipeline
import HarkQueue
import HarkWeb
import Logging
import Metrics
import ServiceLifecycle

/// The learning loop with what it stands on: the models that answer, the texts of the doors, its queue, the folder of what was learned.
struct LearningHall {
    let door: LearningDoor
    let learning: Learning
    /// What its engines do beside the door's own work.
    let services: [any Service]

    /// - Parameter features: reads texts for the accurate tier.
    init(
        _ settings: LearningSettings, _ folder: DataFolder, _ database: any SQLDatabase, shelf: ModelShelf, features: any TextFeatureSource,
        access: (any Access)? = nil, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        let library = ModelLibrary.ofThisProcess()
        let queue = JobQueue(Learning.queueName, database: database, clock: clock)
        let keeper = ModelKeeper(database: database, files: ModelFiles(root: "\(folder.path)/models"), shelf: shelf, clock: clock)
        let learning = Learning(
            keeper: keeper, queue: queue, texts: [CommentTexts(), EmotionTexts()], rehearsal: { try Rehearsal(of: $0, in: library) },
            features: features, logger: logger)
        try await keeper.open()
        try await learning.recover()
        for (name, problem) in keeper.troubles {
            logger.error("a learned model cannot answer: the one that came with Hark does", metadata: ["model": "\(name)", "error": "\(problem)"])
        }
        self.learning = learning
        door = LearningDoor(learning: learning, library: library, access: access, pages: pages)
        let nightly = try settings.nightly.map { recurrence in try learning.tasks.map { try learning.nightly($0, recurrence) } } ?? []
        services = [
            QueueKeeper([queue], metrics: MetricsSystem.factory, logger: logger),
            RecurringJobs(nightly, database: database, clock: clock, logger: logger),
        ]
    }

    /// The names of learned models that do not answer, for `/readyz`.
    var checks: [@Sendable () async -> String?] {
        TextTask.allCases.flatMap { task in
            Tier.allCases.map { tier in
                let name = "\(task.rawValue)-\(tier.rawValue)-learned"
                return { [keeper = learning.keeper] in keeper.troubles[name] == nil ? nil : name }
            }
        }
    }
}
