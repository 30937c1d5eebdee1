public import HarkCore
public import Logging
public import ServiceLifecycle

/// Each minute keeps what the registry has seen in the database, and each hour forgets what is too old. Keeps the begun
/// minute when it stops, so that a restart loses nothing.
public struct MonitoringService: Service {
    private let registry: MetricsRegistry
    private let store: SeriesStore
    private let clock: any WallClock
    private let logger: Logger

    public init(registry: MetricsRegistry, store: SeriesStore, clock: any WallClock, logger: Logger) {
        self.registry = registry
        self.store = store
        self.clock = clock
        self.logger = logger
    }

    public func run() async throws {
        var begun = clock.now
        while await isStillRunning(at: Timestamp(minute: begun.minute + 1)) {
            await keep(since: begun)
            let now = clock.now
            if now.hour != begun.hour { await forget(at: now) }
            begun = now
        }
        await keep(since: begun)
    }

    /// False once the server stops or the task is cancelled before `deadline`.
    private func isStillRunning(at deadline: Timestamp) async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await clock.sleep(until: deadline) }
            return true
        } catch {
            return false
        }
    }

    /// Samples that could not be kept are lost to the series (not to `/metrics`); the next minute tries anew.
    private func keep(since begun: Timestamp) async {
        let samples = registry.drain()
        do { try await store.keep(samples, at: begun) } catch {
            logger.error("series not kept", metadata: ["series": "\(samples.count)", "error": "\(error)"])
        }
    }

    private func forget(at now: Timestamp) async {
        do { try await store.forget(at: now) } catch {
            logger.error("old series not removed", metadata: ["error": "\(error)"])
        }
    }
}
