public import HarkCore
public import Logging
public import NIOCore
public import NIOPosix
import Synchronization

/// A node in another process, spoken to in its language.
///
/// Everything goes over one connection, in the order of the calls. When that breaks, nobody knows what the node still took in, so each connection writes
/// its keys with a prefix of its own, drawn anew: whatever the node holds from before is not found again, and is thrown away first. So a node that was
/// killed, or that was away for a while, comes back empty. A node that does not answer is a node that has nothing.
public final class RemoteCacheNode: PoolNode {
    private struct State {
        var connection: (any RemoteConnection)?
        var isConnecting = false, isClosed = false, isAway = false
        var lastTry: Int64?
        var settings: CacheNodeSettings
    }

    private let face: RemoteFace, address: CacheAddress
    private let patience: Patience
    private let group: any EventLoopGroup
    private let clock: any WallClock
    private let logger: Logger
    private let state: Mutex<State>

    /// How long to wait.
    public struct Patience: Sendable {
        /// For an answer; after that the connection counts as broken.
        public var answer = TimeAmount.milliseconds(500)
        /// From one attempt to connect to the next, in seconds.
        public var reconnectSeconds = 0.25
        public init() {}
    }

    /// Connects when it is first asked.
    public init(
        _ face: RemoteFace, at address: CacheAddress, _ settings: CacheNodeSettings, patience: Patience = Patience(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton, clock: any WallClock = SystemClock(), logger: Logger
    ) {
        (self.face, self.address, self.patience, self.group, self.clock, self.logger) = (face, address, patience, group, clock, logger)
        state = Mutex(State(settings: settings))
    }

    public func value(for key: CacheKey) async -> CacheValue? { await connection?.value(for: key) }

    public func put(_ value: CacheValue, for key: CacheKey) { connection?.put(value, for: key) }
    public func remove(_ key: CacheKey) { connection?.remove(key) }
    public func removeAll() { connection?.removeAll() }
    /// Without effect: such a node cannot be asked which keys are whose; they grow old.
    public func removeAll(where isForeign: @Sendable (CacheKey) -> Bool) {}

    public func adopt(_ settings: CacheNodeSettings) {
        state.withLock { $0.settings = settings }
        connection?.adopt(settings)
    }

    public func statistics() async -> CacheStatistics? { await connection?.statistics() }
    public func keys(limit: Int) async -> [CachedKey]? { await connection?.keys(limit: limit) }

    public func close() async {
        let connection = state.withLock { state in
            state.isClosed = true
            return state.connection.take()
        }
        await connection?.close()
    }

    /// Waits until there is a connection.
    /// - Throws: why there is none.
    public func connect() async throws {
        if state.withLock({ $0.connection?.isActive == true }) { return }
        let settings = state.withLock { $0.settings }
        let connection = try await face.open(address, settings, patience.answer, group)
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.connection?.isActive != true else { return false }
            (state.connection, state.isAway) = (connection, false)
            return true
        }
        if !isTaken { await connection.close() }
    }

    /// Once from the loss of a node to its return; it is tried for all the while.
    private func noteAbsence(_ error: any Error) {
        let isNews = state.withLock { state in
            defer { state.isAway = true }
            return !state.isAway && !state.isClosed
        }
        if isNews { logger.warning("a cache node cannot be used", metadata: ["address": "\(address)", "error": "\(error)"]) }
    }

    /// The connection, where there is one. Where there is none one is tried for, and nobody waits for it.
    private var connection: (any RemoteConnection)? {
        let (connection, shouldTry) = state.withLock { state -> ((any RemoteConnection)?, Bool) in
            if let connection = state.connection, connection.isActive { return (connection, false) }
            state.connection = nil
            let now = clock.uptime, isSoon = state.lastTry.map { Double(now - $0) < patience.reconnectSeconds * 1e6 } ?? false
            guard !state.isClosed, !state.isConnecting, !isSoon else { return (nil, false) }
            (state.isConnecting, state.lastTry) = (true, now)
            return (nil, true)
        }
        if shouldTry {
            Task {
                do { try await connect() } catch { noteAbsence(error) }
                state.withLock { $0.isConnecting = false }
            }
        }
        return connection
    }
}
