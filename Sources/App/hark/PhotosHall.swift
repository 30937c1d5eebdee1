import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkPipeline
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers
import Logging
import Metrics
import ServiceLifecycle

/// The Photos door with the engines that it stands on: the house's objects, its queue, its pool of workers that read pictures.
struct PhotosHall {
    /// The name of the pool, with which the names of its workers begin.
    private static let pool = "photos"
    /// No worker stands by with its models in memory: the first photo starts one, which stays for five minutes.
    private static let policy = ScalingPolicy(
        min: 0, start: 0, max: 3, cooldownSeconds: 15, idleSeconds: 300,
        rule: .target(TargetRule(backlogPerWorker: 20, periodSeconds: 10, downPeriodSeconds: 120)))

    let door: PhotosDoor
    /// What its engines do beside the door's own work.
    let services: [any Service]

    init(
        _ settings: ServeSettings, _ objects: any ObjectStore, _ database: any SQLDatabase, cache: PhotoCache, pages: Pages, clock: any WallClock,
        logger: Logger
    ) async throws {
        let deaths = PhotosDoor.deaths(in: database)
        let jobs = JobQueue(PhotosDoor.jobsQueue, database: database, clock: clock, whenDead: deaths.note)
        // The workers of the house before this one ended with it: nobody has to wait for their time-outs.
        try await jobs.reclaim(fromWorkersNamed: Self.pool, reason: "Hark stopped while a worker had it")
        let tools = PictureTools.ofThisProcess()
        let program = try WorkerExecutable.ofThisProcess(environment: ProcessInfo.processInfo.environment).reading(tools)
        door = PhotosDoor(
            database: database, objects: objects, jobs: jobs, deaths: deaths, cache: cache, pages: pages, clock: clock, settings: settings.photos,
            versions: tools.versions, offersSamples: settings.sampleData
        ) { handler in
            WorkerPool(
                Self.pool, settings: settings.photosPool, policy: Self.policy, template: WorkerTemplate(memoryMegabytes: 1024), program: program, queue: jobs,
                objects: objects, handler: handler, database: database, clock: clock, logger: logger)
        }
        services = [QueueKeeper([jobs], metrics: MetricsSystem.factory, logger: logger)]
    }
}
