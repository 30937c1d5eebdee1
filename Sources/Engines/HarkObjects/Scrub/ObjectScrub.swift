import HarkCore
public import Logging
public import ServiceLifecycle

/// Reads every stored byte against its hash now and then, slowly, so that a disk that forgets is noticed while there is still a
/// backup. Begins a pass when the last full one began longer ago than the interval; a stop ends it, and the next start begins anew.
public struct ObjectScrub: Service {
    public struct Settings: Sendable {
        /// Seconds from one pass's beginning to the next one's.
        public var intervalSeconds = 7.0 * 86_400
        /// The pace, which leaves the disk to those who wait for it.
        public var bytesPerSecond = 20 << 20

        public init() {}
    }

    private let store: DiskObjectStore
    private let settings: Settings
    private let logger: Logger

    public init(_ store: DiskObjectStore, settings: Settings = .init(), logger: Logger) {
        self.store = store
        self.settings = settings
        self.logger = logger
    }

    public func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { while true { try await scrubWhenDue() } }
        } catch is CancellationError {}
    }

    private func scrubWhenDue() async throws {
        if let last = store.lastScrub {
            // A clock that was ahead once must not put the next pass off for ever.
            let begun = min(last.startedAt, store.clock.now)
            try await store.clock.sleep(until: begun.advanced(bySeconds: settings.intervalSeconds))
        }
        do {
            let report = try await store.scrub(bytesPerSecond: settings.bytesPerSecond, logger: logger)
            logger.info("objects scrubbed", metadata: ["objects": "\(report.objects)", "damaged": "\(report.damagedObjects)"])
        } catch let error as CancellationError {
            throw error
        } catch {
            logger.error("objects not scrubbed, again in an hour", metadata: ["error": "\(error)"])
            try await store.clock.sleep(for: 3600)
        }
    }
}
