public import HarkCore
public import HarkDatabase
public import HarkObjects
public import HarkQueue

/// The pool's jobs for workers on other machines, who come over HTTP with a service token (004b-51): they take jobs, read their bytes
/// and bring results, and can do nothing else. A door mounts one method a route.
///
/// A job is named by its receipt, which is its taker's account's alone: for anybody else there is no such job. It goes back to the queue by
/// itself when its taker falls silent for the queue's visibility time-out; who comes late may still end it as long as nobody else has
/// received it. What is in remote hands stands in the database, so that a house that starts again goes on with it.
public struct RemoteJobs: Sendable {
    /// Who takes jobs.
    public struct Taker: Sendable, Equatable {
        /// To which its receipts belong.
        public let account: String
        /// How it stands in results and in the history.
        public let worker: String

        public init(account: String, worker: String) {
            self.account = account
            self.worker = worker
        }
    }

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

    /// Jobs that one call takes at most.
    public static let largestBatch = 100

    let queue: JobQueue
    private let objects: any ObjectStore
    private let handler: any WorkerJobs
    let clock: any WallClock
    private let book: RemoteBook
    private let arrivals: ArrivalLog?

    /// - Parameters:
    ///   - pool: whose jobs they are, by its name.
    ///   - arrivals: where jobs that are over are noted, for trying policies on them.
    public init(
        pool: String, queue: JobQueue, objects: any ObjectStore, handler: any WorkerJobs, database: any SQLDatabase, clock: any WallClock,
        arrivals: ArrivalLog? = nil
    ) {
        self.queue = queue
        self.objects = objects
        self.handler = handler
        self.clock = clock
        self.arrivals = arrivals
        book = RemoteBook(pool: pool, database: database)
    }

    /// Gives out up to `count` jobs; fewer, or none, when there are no more.
    public func take(_ count: Int, for taker: Taker) async throws -> [Order] {
        var orders: [Order] = [], taken: [(Identifier, ObjectName?)] = []
        for job in try await queue.receive(min(max(1, count), Self.largestBatch), worker: taker.worker) {
            guard let assignment = try await handler.assignment(for: job) else { continue }
            taken.append((job.receipt, assignment.object))
            orders.append(
                Order(
                    receipt: job.receipt, task: assignment.task, parameters: assignment.parameters, hasBytes: assignment.object != nil,
                    seconds: queue.settings.visibilitySeconds))
        }
        guard !orders.isEmpty else { return [] }
        let now = clock.now
        try await book.keep(taken, taker, at: now, until: now.advanced(bySeconds: queue.settings.visibilitySeconds))
        return orders
    }

    /// The bytes of a job in hand; nil where it has none, or they are gone.
    /// - Throws: `HarkError` `.notFound` where this account has no such job, `.conflict` where the job is not held any more.
    public func bytes(_ receipt: Identifier, of account: String) async throws -> ObjectBytes? {
        guard let object = try await held(receipt, account).taken.object else { return nil }
        return try await objects.read(object, nil)
    }

    /// The worker is still at it: once more the queue's time-out from now.
    /// - Throws: as `bytes`: whoever works on a job that is not held any more works in vain.
    public func extend(_ receipt: Identifier, of account: String) async throws {
        let taken = try await held(receipt, account).taken, seconds = queue.settings.visibilitySeconds, now = clock.now
        guard try await queue.extend([receipt], by: seconds).contains(receipt) else { throw Self.lost }
        try await book.extend(receipt, taken.worker, at: now, until: now.advanced(bySeconds: seconds))
    }

    /// Ends the job. Somebody else's second result changes nothing (D-29).
    /// - Throws: as `bytes`.
    public func end(_ receipt: Identifier, _ end: End, of account: String) async throws {
        let (taken, job) = try await held(receipt, account)
        let seconds = max(0, clock.now.seconds(since: taken.takenAt))
        switch end {
        case .result(let bytes): try await handler.finished(job, bytes, worker: taken.worker, seconds: seconds)
        case .failed(let reason): try await handler.failed(job, reason, killedWorker: false)
        case .refused(let reason): try await handler.refused(job, reason)
        case .killedWorker(let reason): try await handler.failed(job, reason, killedWorker: true)
        }
        if end.isLast(of: job, queue.settings) { arrivals?.note(job, seconds: seconds) }
        try await book.end(receipt, taken.worker, end.isGood ? .done : .failed, at: clock.now)
    }

    /// Hands a job back that was not tried, since its worker leaves: this receive does not count.
    /// - Throws: as `bytes`.
    public func release(_ receipt: Identifier, of account: String) async throws {
        let taken = try await held(receipt, account).taken
        try await queue.release([receipt])
        try await book.end(receipt, taken.worker, .neither, at: clock.now)
    }

    /// Jobs that are in remote hands, for a house that has just started.
    public func inHand() async throws -> [ReceivedJob] {
        var jobs: [ReceivedJob] = []
        for receipt in try await book.open() { if let job = try await queue.held(receipt) { jobs.append(job) } }
        return jobs
    }

    /// Machines that have taken jobs, those heard of last first.
    public func machines(_ limit: Int) async throws -> [RemoteMachine] { try await book.machines(limit, at: clock.now) }

    private func held(_ receipt: Identifier, _ account: String) async throws -> (taken: RemoteBook.Taken, job: ReceivedJob) {
        guard let taken = try await book.find(receipt, account) else { throw Self.unknown }
        guard !taken.isEnded, let job = try await queue.held(receipt) else { throw Self.lost }
        return (taken, job)
    }

    private static let unknown = HarkError(.notFound, "You have no job with this receipt.")
    private static let lost = HarkError(.conflict, "This job is no longer yours: it was ended, or went to somebody else.")
}

extension RemoteJobs.End {
    fileprivate var isGood: Bool { if case .result = self { true } else { false } }

    /// Whether there will be no other try.
    fileprivate func isLast(of job: ReceivedJob, _ settings: QueueSettings) -> Bool {
        switch self {
        case .result, .refused: true
        case .failed, .killedWorker: job.receiveCount >= settings.maximumReceives
        }
    }
}
