import HarkCore
import HarkWorkers
import Logging
import ServiceLifecycle

/// The keeper of workers on a machine that is not the house's: each place asks the house for a job, has a jailed process do it, and
/// tells the house. It keeps nothing: whatever ends it, the house gives its jobs to others.
struct RemoteWorker: Service {
    let house: HouseClient
    let workers: Int
    let template: WorkerTemplate
    let program: WorkerExecutable
    let jobSeconds: Double
    let clock: any WallClock
    let logger: Logger

    /// Returns when it was told to stop and each job in hand is over.
    /// - Throws: where the house will not have it.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...workers {
                let place = RemotePlace(
                    house: house, name: "\(number)", place: WorkerPlace(program, template, clock: clock), jobSeconds: jobSeconds, clock: clock,
                    logger: logger)
                group.addTask { try await place.run() }
            }
            // The first that is refused ends all.
            try await group.waitForAll()
        }
    }
}
