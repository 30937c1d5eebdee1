import Foundation
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkObjects
import HarkQueue
import HarkWeb
import HarkWorkers
import Logging
import ServiceLifecycle

/// The Documents door with the engines that it stands on: objects in the data folder, its two queues, its pool of workers.
struct DocumentsHall {
    let door: DocumentsDoor
    /// What its engines do beside the door's own work.
    let services: [any Service]

    init(
        _ settings: ServeSettings, _ folder: DataFolder, _ database: any SQLDatabase, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        let objects = try await DiskObjectStore.open("\(folder.path)/objects", clock: clock, logger: logger)
        let jobs = JobQueue(DocumentsDoor.jobsQueue, database: database, clock: clock)
        let results = JobQueue(DocumentsDoor.resultsQueue, database: database, clock: clock, settings: .results)
        door = DocumentsDoor(
            database: database, objects: objects, jobs: jobs, results: results, pages: pages, clock: clock, settings: settings.documents
        ) { handler in
            WorkerPool(
                "documents", settings: settings.documentsPool,
                program: .ofThisProcess(environment: ProcessInfo.processInfo.environment), queue: jobs, objects: objects, handler: handler,
                database: database, clock: clock, logger: logger)
        }
        services = [ObjectScrub(objects, logger: logger)]
    }
}
