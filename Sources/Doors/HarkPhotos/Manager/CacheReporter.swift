import HarkCore
import ServiceLifecycle

/// Hears the nodes every five seconds for as long as the house runs.
struct CacheReporter: Service {
    let keeper: CacheKeeper
    let clock: any WallClock

    func run() async throws {
        // Only the sleep throws, when the house stops.
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await clock.sleep(for: CacheKeeper.reportSeconds)
                await keeper.report()
            }
        }
        await keeper.close()
    }
}
