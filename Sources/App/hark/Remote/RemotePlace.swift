import HarkCore
import HarkWorkers
import Logging
import NIOCore
import ServiceLifecycle

/// One worker's place on another machine: one job after the other.
struct RemotePlace: Sendable {
    /// Seconds in which a job may be finished after the word to stop; then it is handed back.
    private static let drainSeconds = 6.0
    /// How often the house is told the end of a job after the word to stop; without it, the job comes back by itself.
    private static let lastTries = 3
    /// What fetching a job's bytes may take beside the job itself, which reads them as they come.
    private static let bytesSeconds = 60.0

    let house: HouseClient
    let name: String
    let place: WorkerPlace
    let jobSeconds: Double
    let clock: any WallClock
    let logger: Logger

    func run() async throws {
        do { try await takeJobs() } catch {
            await place.close()
            throw error
        }
        await place.close()
    }

    private func takeJobs() async throws {
        var wait = BackOff()
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                try await place.prepare()
                if let order = try await nextOrder() { try await keep(order) }
                wait = BackOff()
            } catch let trouble as HouseClient.Trouble {
                switch trouble {
                case .away(_, let seconds): await pause(wait.next(atLeast: seconds), because: trouble)
                case .refused(let reason), .over(let reason): throw HarkError(.forbidden, reason)
                }
            } catch is CancellationError {
                return
            } catch {
                await pause(wait.next(), because: error)
            }
        }
    }

    private func nextOrder() async throws -> RemoteOrder? {
        try await cancelWhenGracefulShutdown { [house] in try await house.receive() }
    }

    private func pause(_ seconds: Double, because reason: any Error) async {
        guard !Task.isShuttingDownGracefully else { return }
        logger.warning("waiting", metadata: ["worker": "\(name)", "seconds": "\(seconds)", "reason": "\(reason)"])
        // Cut short by a shutdown, after which nothing is tried again.
        await cancelWhenGracefulShutdown { [clock] in try? await clock.sleep(for: seconds) }
    }

    // MARK: One job

    private enum Ending: Sendable {
        case done([UInt8])
        case not(HouseClient.Failure)
    }

    /// Does a job, keeping it hidden from others meanwhile.
    private func keep(_ order: RemoteOrder) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask { try await beat(order) }
            group.addTask { await endInTime() }
            group.addTask {
                try await work(on: order)
                return true
            }
            for try await isDone in group where isDone { group.cancelAll() }
        }
    }

    private func work(on order: RemoteOrder) async throws {
        switch try await attempt(order) {
        case .done(let result): try await tell { try await house.finish(order.receipt, result) }
        case .not(let failure):
            logger.info("not done", metadata: ["worker": "\(name)", "job": "\(order.receipt)", "kind": "\(failure.kind)", "reason": "\(failure.reason)"])
            try await tell { try await house.fail(order.receipt, failure) }
        }
    }

    private func attempt(_ order: RemoteOrder) async throws -> Ending {
        let ending: WorkerPlace.Ending
        do {
            // From the beginning again where the connection has broken: the process that had half a text is gone.
            ending = try await persistently {
                try await place.prepare()
                let bytes = try await house.bytes(of: order, within: jobSeconds + Self.bytesSeconds)
                return try await place.perform(order, byteCount: bytes?.count ?? 0, bytes, seconds: jobSeconds)
            }
        } catch HouseClient.Trouble.over(let reason) {
            return .not(HouseClient.Failure(.failed, "Its bytes could not be fetched: \(reason)"))
        } catch let error where !(error is CancellationError) {
            return .not(HouseClient.Failure(.released, "\(error)"))
        }
        switch ending {
        case .result(let result): return .done(result)
        case .failed(let reason): return .not(HouseClient.Failure(.failed, reason))
        case .refused(let reason): return .not(HouseClient.Failure(.refused, reason))
        // Ended from here: nothing is to be said against the job.
        case .killed where Task.isShuttingDownGracefully: return .not(HouseClient.Failure(.released, "The worker stops."))
        case .killed(let reason): return .not(HouseClient.Failure(.killed, reason))
        }
    }

    private func tell(_ body: () async throws -> Void) async throws {
        do { try await persistently(body) } catch HouseClient.Trouble.over(let reason) {
            logger.info("a job went to somebody else", metadata: ["worker": "\(name)", "reason": "\(reason)"])
        }
    }

    /// As often as it takes while the house is away.
    private func persistently<Value>(_ body: () async throws -> Value) async throws -> Value {
        var wait = BackOff(), lastTries = Self.lastTries
        while true {
            do { return try await body() } catch let trouble as HouseClient.Trouble {
                guard case .away(_, let seconds) = trouble else { throw trouble }
                if Task.isShuttingDownGracefully {
                    lastTries -= 1
                    if lastTries <= 0 { throw trouble }
                    try await clock.sleep(for: 0.5)
                } else {
                    await pause(wait.next(atLeast: seconds), because: trouble)
                }
            }
        }
    }

    /// Extends the job three times within its visibility. Once it is not ours any more, the work is in vain.
    private func beat(_ order: RemoteOrder) async throws -> Bool {
        // A sleep that is cut short ends the beat: the job is over.
        while (try? await clock.sleep(for: order.seconds / 3)) != nil {
            do { try await house.extend(order.receipt) } catch HouseClient.Trouble.over {
                await place.kill()
                return false
            } catch HouseClient.Trouble.away(let reason, _) {
                logger.warning("a job is not extended", metadata: ["worker": "\(name)", "job": "\(order.receipt)", "reason": "\(reason)"])
            } catch is CancellationError {
                return false
            }
        }
        return false
    }

    /// After the word to stop, a job has some time left and no more.
    private func endInTime() async -> Bool {
        do {
            try await gracefulShutdown()
            try await clock.sleep(for: Self.drainSeconds)
            await place.kill()
        } catch {}
        return false
    }
}

/// Pauses that grow from a second to a minute.
private struct BackOff {
    private var seconds = 1.0

    mutating func next(atLeast least: Double? = nil) -> Double {
        defer { seconds = min(60, seconds * 2) }
        return max(seconds, least ?? 0)
    }
}
