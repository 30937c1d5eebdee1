import HarkCore
import HarkDatabase
import HarkEmotions
import HarkModels
import HarkQueue
import HarkWeb
import Logging
import Metrics
import ServiceLifecycle

/// The Emotions door with the queue that it stands on.
struct EmotionsHall {
    let door: EmotionsDoor
    /// What its engines do beside the door's own work.
    let services: [any Service]

    init(
        _ settings: EmotionsSettings, _ database: any SQLDatabase, _ understanding: (any TextUnderstanding)?, pages: Pages,
        clock: any WallClock, logger: Logger
    ) async throws {
        var queue = QueueSettings()
        // A part of a batch waits for a model that is busy or down for a quarter of an hour before it is given up.
        queue.maximumReceives = 20
        queue.visibilitySeconds = 300
        let jobs = JobQueue(EmotionsDoor.jobsQueue, database: database, clock: clock, settings: queue)
        // The workers of the house before this one ended with it: nobody has to wait for their time-outs.
        try await jobs.reclaim(fromWorkersNamed: EmotionsDoor.workersName, reason: "Hark stopped while a worker had it")
        door = EmotionsDoor(
            database: database, understanding: understanding, jobs: jobs, pages: pages, clock: clock, settings: settings)
        try await door.recover()
        services = [QueueKeeper([jobs], metrics: MetricsSystem.factory, logger: logger)]
    }
}
