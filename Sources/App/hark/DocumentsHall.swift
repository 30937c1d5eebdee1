import Foundation
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkObjects
import HarkQueue
import HarkWeb
import HarkWorkers
import Logging
import Metrics
import ServiceLifecycle

/// The Documents door with the engines that it stands on: objects in the data folder, its two queues, its pool of workers.
struct DocumentsHall {
    /// The name of the pool, with which the names of its workers begin.
    private static let pool = "documents"

    let door: DocumentsDoor
    /// What its engines do beside the door's own work.
    let services: [any Service]

    init(
        _ settings: ServeSettings, _ folder: DataFolder, _ database: any SQLDatabase, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        let objects = try await DiskObjectStore.open("\(folder.path)/objects", clock: clock, logger: logger)
        let jobs = JobQueue(DocumentsDoor.jobsQueue, database: database, clock: clock)
        // The workers of the house before this one ended with it: nobody has to wait for their time-outs.
        try await jobs.reclaim(fromWorkersNamed: Self.pool, reason: "Hark stopped while a worker had it")
        let program = WorkerExecutable.ofThisProcess(
            environment: ProcessInfo.processInfo.environment,
            scratch: try WorkerScratch(folder: "\(folder.path)/scratch", megabytes: settings.documentsPool.scratchMegabytes))
        let results = JobQueue(DocumentsDoor.resultsQueue, database: database, clock: clock, settings: .results)
        door = DocumentsDoor(
            database: database, objects: objects, jobs: jobs, results: results, pages: pages, clock: clock, settings: settings.documents
        ) { handler in
            WorkerPool(
                Self.pool, settings: settings.documentsPool, program: program, queue: jobs, objects: objects, handler: handler, database: database,
                clock: clock, logger: logger)
        }
        services = [
            ObjectScrub(objects, logger: logger), QueueKeeper([jobs, results], metrics: MetricsSystem.factory, logger: logger),
        ]
        try await door.recover()
    }
}
