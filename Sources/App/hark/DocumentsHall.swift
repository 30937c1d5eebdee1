import Foundation
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkObjects
import HarkPipeline
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
    /// The house's objects.
    let objects: any ObjectStore
    /// What its engines do beside the door's own work.
    let services: [any Service]
    /// And what is done for them again and again.
    let chores: [Chore]

    init(
        _ settings: ServeSettings, _ folder: DataFolder, _ database: any SQLDatabase, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        let objects = try await DiskObjectStore.open("\(folder.path)/objects", clock: clock, logger: logger)
        self.objects = objects
        let deaths = DocumentsDoor.deaths(in: database)
        let jobs = JobQueue(DocumentsDoor.jobsQueue, database: database, clock: clock, whenDead: deaths.note)
        // The workers of the house before this one ended with it: nobody has to wait for their time-outs.
        try await jobs.reclaim(fromWorkersNamed: Self.pool, reason: "Hark stopped while a worker had it")
        let program = WorkerExecutable.ofThisProcess(
            environment: ProcessInfo.processInfo.environment,
            scratch: try WorkerScratch(folder: "\(folder.path)/scratch", megabytes: settings.documentsPool.scratchMegabytes))
        let results = JobQueue(DocumentsDoor.resultsQueue, database: database, clock: clock, settings: .results)
        door = DocumentsDoor(
            database: database, objects: objects, jobs: jobs, deaths: deaths, results: results, pages: pages, clock: clock, settings: settings.documents
        ) { handler in
            WorkerPool(
                Self.pool, settings: settings.documentsPool, program: program, queue: jobs, objects: objects, handler: handler, database: database,
                clock: clock, logger: logger)
        }
        services = [QueueKeeper([jobs, results], metrics: MetricsSystem.factory, logger: logger)]
        chores = [Self.scrub(objects, logger)]
        try await door.recover()
    }

    /// Bytes a second that the scrub reads; the rest of the disk is for those who wait for it.
    private static let scrubPace = 20 << 20

    /// Every stored byte against its hash, each night.
    private static func scrub(_ objects: DiskObjectStore, _ logger: Logger) -> Chore {
        Chore("objects.scrub", .daily(hour: 3, minute: 10)) {
            let report = try await objects.scrub(bytesPerSecond: scrubPace, logger: logger)
            return "\(report.objects) objects, \(report.bytes) bytes read, \(report.damagedObjects) damaged"
        }
    }
}
