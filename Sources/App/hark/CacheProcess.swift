import Foundation
import HarkCache
import HarkCore
import HarkWorkers
import Logging
import Synchronization

/// A cache node in a process of its own (`hark cache-node`), started anew when it ends. Until it answers it has nothing, as a node does that
/// cannot be reached.
final class CacheProcess: PoolNode {
    private struct State {
        var remote: RemoteCacheNode?
        var process: ChildProgram?
        var settings: CacheNodeSettings
        var isClosed = false
    }

    /// From the end of one process to the start of the next.
    private static let pauseSeconds = 0.5

    /// This program, also where its file was replaced meanwhile.
    private static let program = "/proc/self/exe"

    private let logger: Logger
    private let state: Mutex<State>
    private let lane = SerialLane("cache-node")

    init(_ settings: CacheNodeSettings, logger: Logger) {
        self.logger = logger
        state = Mutex(State(settings: settings))
        // The lane is this node's alone: it waits for its process.
        Task { [lane] in try? await lane.run { self.live() } }
    }

    private func live() {
        while !state.withLock({ $0.isClosed }) {
            do { try runOnce() } catch { logger.error("a cache node did not start", metadata: ["error": "\(error)"]) }
            if !state.withLock({ $0.isClosed }) { Thread.sleep(forTimeInterval: Self.pauseSeconds) }
        }
    }

    /// Starts a process, speaks to it, and returns when it has ended.
    private func runOnce() throws {
        let settings = state.withLock { $0.settings }
        let process = try ChildProgram(
            Self.program,
            ["cache-node", "--port", "0", "--memory", "\(max(1, settings.capacityBytes >> 20))", "--policy", settings.policy.rawValue, "--until-input-ends"])
        guard let port = Self.port(of: process) else {
            process.terminate()
            _ = process.wait()
            return
        }
        let isWanted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.process = process
            state.remote = RemoteCacheNode(.memcached, at: .tcp(host: "127.0.0.1", port: port), state.settings, logger: logger)
            return true
        }
        if !isWanted { process.terminate() }
        let status = process.wait()
        let (remote, isClosed) = state.withLock { state in
            state.process = nil
            return (state.remote.take(), state.isClosed)
        }
        if !isClosed { logger.warning("a cache node ended; another one begins", metadata: ["status": "\(status)"]) }
        if let remote { Task { await remote.close() } }
    }

    /// `Cache node at 127.0.0.1:34567, …`, its only line.
    private static func port(of process: ChildProgram) -> Int? {
        var line: [UInt8] = []
        while !line.contains(0x0A), line.count < 500 {
            let piece = process.read()
            if piece.isEmpty { return nil }
            line += piece
        }
        guard let end = String(decoding: line, as: UTF8.self).split(separator: ",").first?.split(separator: ":").last else { return nil }
        return Int(end)
    }

    private var remote: RemoteCacheNode? { state.withLock { $0.remote } }

    func value(for key: CacheKey) async -> CacheValue? { await remote?.value(for: key) }
    func put(_ value: CacheValue, for key: CacheKey) { remote?.put(value, for: key) }
    func remove(_ key: CacheKey) { remote?.remove(key) }
    func removeAll() { remote?.removeAll() }
    func removeAll(where isForeign: @Sendable (CacheKey) -> Bool) { remote?.removeAll(where: isForeign) }
    func statistics() async -> CacheStatistics? { await remote?.statistics() }
    func keys(limit: Int) async -> [CachedKey]? { await remote?.keys(limit: limit) }

    func adopt(_ settings: CacheNodeSettings) {
        let remote = state.withLock { state in
            state.settings = settings
            return state.remote
        }
        remote?.adopt(settings)
    }

    func close() async {
        let (remote, process) = state.withLock { state in
            state.isClosed = true
            return (state.remote.take(), state.process)
        }
        await remote?.close()
        process?.terminate()
    }
}
