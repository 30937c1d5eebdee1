public import HarkCore
public import HarkObjects
public import HarkQueue

/// The pool's jobs for workers on other machines, who come over HTTP with a service token (004b-51): they take jobs, read their bytes
/// and bring results, and can do nothing else. A door mounts one method a route.
///
/// A job is named by its receipt, which only its taker knows; it goes back to the queue by itself when its taker falls silent for the
/// queue's visibility time-out. What is in remote hands is known in memory: after a restart of the house a taker hears that it no longer
/// holds its job.
public actor RemoteJobs {
    /// What a remote worker is told of a job.
    public struct Order: Sendable, Equatable {
        public let receipt: Identifier
        public let task: String
        public let parameters: [UInt8]
        /// Whether there are bytes to be read.
        public let hasBytes: Bool
        /// Within so many seconds it has to be extended or ended.
        public let seconds: Double
    }

    /// How a remote worker ends a job.
    public enum End: Sendable, Equatable {
        case result([UInt8])
        case failed(String)
        case refused(String)
        /// The process that had it has ended over it: it runs alone next.
        case killedWorker(String)
    }

    private struct Taken {
        let job: ReceivedJob, assignment: Assignment
        let worker: String, takenAt: Int64
        var heldUntil: Int64
    }

    /// Jobs that one call takes at most.
    public static let largestBatch = 100

    let queue: JobQueue
    private let objects: any ObjectStore
    private let handler: any WorkerJobs
    let clock: any WallClock
    private var taken: [Identifier: Taken] = [:]

    public init(queue: JobQueue, objects: any ObjectStore, handler: any WorkerJobs, clock: any WallClock) {
        self.queue = queue
        self.objects = objects
        self.handler = handler
        self.clock = clock
    }

    /// Gives out up to `count` jobs; fewer, or none, when there are no more.
    /// - Parameter worker: whose hands they go into, for those who look.
    public func take(_ count: Int, worker: String) async throws -> [Order] {
        forgetSilent()
        var orders: [Order] = []
        for job in try await queue.receive(min(max(1, count), Self.largestBatch), worker: worker) {
            guard let assignment = try await handler.assignment(for: job) else { continue }
            let now = clock.uptime
            taken[job.receipt] = Taken(job: job, assignment: assignment, worker: worker, takenAt: now, heldUntil: now + visibility)
            orders.append(
                Order(
                    receipt: job.receipt, task: assignment.task, parameters: assignment.parameters, hasBytes: assignment.object != nil,
                    seconds: queue.settings.visibilitySeconds))
        }
        return orders
    }

    /// The bytes of a job in hand; nil where it has none, or they are gone.
    /// - Throws: `HarkError` `.conflict` where the job is not held by this receipt.
    public func bytes(_ receipt: Identifier) async throws -> ObjectBytes? {
        guard let object = try held(receipt).assignment.object else { return nil }
        return try await objects.read(object, nil)
    }

    /// The worker is still at it: once more the queue's time-out from now.
    /// - Throws: `HarkError` `.conflict` where the job is not held any more: whoever works on it works in vain.
    public func extend(_ receipt: Identifier) async throws {
        _ = try held(receipt)
        guard try await queue.extend([receipt], by: queue.settings.visibilitySeconds).contains(receipt) else {
            taken[receipt] = nil
            throw Self.lost
        }
        taken[receipt]?.heldUntil = clock.uptime + visibility
    }

    /// Ends the job. Somebody else's second result changes nothing (D-29).
    /// - Throws: `HarkError` `.conflict` where the job is not held any more.
    public func end(_ receipt: Identifier, _ end: End) async throws {
        let taken = try held(receipt)
        switch end {
        case .result(let bytes):
            let seconds = Double(clock.uptime - taken.takenAt) / 1_000_000
            try await handler.finished(taken.job, bytes, worker: taken.worker, seconds: seconds)
        case .failed(let reason): try await handler.failed(taken.job, reason, killedWorker: false)
        case .refused(let reason): try await handler.refused(taken.job, reason)
        case .killedWorker(let reason): try await handler.failed(taken.job, reason, killedWorker: true)
        }
        self.taken[receipt] = nil
    }

    /// The job is no longer in remote hands.
    func forget(_ receipt: Identifier) throws {
        _ = try held(receipt)
        taken[receipt] = nil
    }

    private var visibility: Int64 { Int64(queue.settings.visibilitySeconds * 1_000_000) }

    private func held(_ receipt: Identifier) throws -> Taken {
        forgetSilent()
        guard let known = taken[receipt] else { throw Self.lost }
        return known
    }

    /// Those whose time-out has passed are the queue's again.
    private func forgetSilent() {
        let now = clock.uptime
        taken = taken.filter { $0.value.heldUntil > now }
    }

    private static let lost = HarkError(.conflict, "This job is no longer yours: it was ended, or went back to the queue.")
}
