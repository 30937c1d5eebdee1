import HarkCore
import ServiceLifecycle

/// Looks each minute whether the time of a backup has come; the clock may be set, and the plan changed, while nothing happens.
struct BackupTimer: Service {
    private static let seconds = 60.0

    let keeper: BackupKeeper
    let clock: any WallClock

    func run() async throws {
        // Only the sleep throws, when the house stops.
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await keeper.backUpIfDue()
                try await clock.sleep(for: Self.seconds)
            }
        }
    }
}
