public import HarkCore
public import HarkDatabase

/// A durable queue of jobs, by name, in the database of the house. What is handed in is received at least once: it is gone only
/// when somebody says that it is done, and goes to the dead letters when it has come back too often.
///
/// Make one for each queue in a process and hand it on: who waits for arrivals hears of those that this one has seen. Whoever
/// enqueues or finishes inside a write of their own does it together with that write: both are kept, or neither.
/// Every method costs O(log n) in the jobs of the queue, each of a batch; counts cost one row.
public struct JobQueue: Sendable {
    /// Jobs that one call takes at most; more are refused when they are handed in, and cut off when they are received.
    public static let largestBatch = 1000
    /// The longest delay and the longest extension: 12 hours, as in SQS.
    public static let longestSeconds = 43_200.0

    public let name: String
    public let settings: QueueSettings
    let database: any SQLDatabase
    let wallClock: any WallClock
    let clock: QueueClock
    let bells = QueueBells()
    let whenDead: @Sendable (DeadLetter, any SQLWriter) throws -> Void

    /// - Parameters:
    ///   - clock: dates jobs by its `now` and measures delays and visibility by its `uptime`.
    ///   - whenDead: keeps what follows from a job's death, in the write that buries it: whether its last holder handed it back, fell
    ///     silent, or ended with its house. What it throws undoes that write, so it should be only what the database throws.
    public init(
        _ name: String, database: any SQLDatabase, clock: any WallClock, settings: QueueSettings = QueueSettings(),
        whenDead: @escaping @Sendable (DeadLetter, any SQLWriter) throws -> Void = { _, _ in }
    ) {
        self.name = name
        self.whenDead = whenDead
        self.settings = settings
        self.database = database
        wallClock = clock
        self.clock = QueueClock(clock)
    }

    // MARK: Handing in

    /// Hands a job in, in the caller's transaction: it is there if and only if that is committed.
    /// - Returns: its identifier; that of the first one where a job with the same idempotency key is still there.
    /// - Throws: `HarkError` `.tooLarge` for a payload above the limit, `.unacceptable` for a delay out of bounds.
    @discardableResult
    public func enqueue(_ job: NewJob, in writer: any SQLWriter) throws -> Identifier {
        try enqueue([job], in: writer)[0]
    }

    /// Hands jobs in, in the caller's transaction, in their order.
    @discardableResult
    public func enqueue(_ jobs: [NewJob], in writer: any SQLWriter) throws -> [Identifier] {
        guard jobs.count <= Self.largestBatch else {
            throw HarkError(.tooLarge, "These are too many jobs at once.").logged("\(jobs.count) for queue \(name)")
        }
        return try QueueTransaction.run(self, writer) { try $0.enqueue(jobs) }
    }

    /// Hands jobs in; when this returns, they are on disk. All of them, or none.
    @discardableResult
    public func enqueue(_ jobs: [NewJob]) async throws -> [Identifier] {
        try await database.write { try enqueue(jobs, in: $0) }
    }

    // MARK: Receiving

    /// Takes jobs out of everybody else's sight for the visibility time-out: highest priority first, owners by turns, each owner's
    /// in the order they came. Empty when there is none, or the queue is paused; to wait for some, follow `arrivals`.
    /// - Parameters:
    ///   - worker: whose hands they go into, for those who look.
    ///   - quarantined: takes those that have killed a worker, and no others; left out, takes all others.
    public func receive(_ max: Int, worker: String, quarantined: Bool = false) async throws -> [ReceivedJob] {
        try await database.write { writer in
            try QueueTransaction.run(self, writer) { try $0.receive(max, worker: worker, quarantined: quarantined) }
        }
    }

    /// Tells when it may be worth to `receive`.
    public var arrivals: Arrivals { Arrivals(bell: bells.arrivals) }

    // MARK: With a receipt in hand

    /// Hides the jobs for `seconds` from now: the heartbeat of a worker that is still at it.
    /// - Returns: those receipts that still hold their jobs. A worker should drop a job that is missing here.
    public func extend(_ receipts: [Identifier], by seconds: Double) async throws -> Set<Identifier> {
        let seconds = min(max(0, seconds), Self.longestSeconds)
        return try await database.write { writer in
            try QueueTransaction.run(self, writer) { queue in
                Set(try receipts.filter { try queue.extend($0, by: seconds) })
            }
        }
    }

    /// Says that a job is done, together with whatever else the caller's transaction keeps of it.
    /// - Returns: false when the receipt no longer holds the job (somebody else has it, or it is gone): nothing has changed, and the
    ///   caller should keep nothing either.
    public func complete(_ receipt: Identifier, in writer: any SQLWriter) throws -> Bool {
        try QueueTransaction.run(self, writer) { try $0.complete(receipt) }
    }

    /// Says that jobs are done; when this returns, that is on disk.
    /// - Returns: those receipts that held their jobs.
    @discardableResult
    public func complete(_ receipts: [Identifier]) async throws -> Set<Identifier> {
        try await database.write { writer in
            try QueueTransaction.run(self, writer) { queue in Set(try receipts.filter { try queue.complete($0) }) }
        }
    }

    /// Gives a job back that could not be done: it waits again at once, or after `delay` seconds, unless this was its last receive.
    /// - Parameters:
    ///   - reason: kept with the job; of a dead letter the last one is shown.
    ///   - killedWorker: puts the job into quarantine for good: from now on only `receive(quarantined: true)` takes it.
    public func handBack(
        _ receipt: Identifier, reason: String, killedWorker: Bool = false, delay: Double = 0, in writer: any SQLWriter
    ) throws -> JobOutcome {
        try QueueTransaction.run(self, writer) {
            try $0.handBack(receipt, reason: reason, killedWorker: killedWorker, delay: delay)
        }
    }

    /// Gives jobs back that nobody has begun, such as those of a worker that stops: this receive does not count.
    /// - Returns: those receipts that held their jobs.
    @discardableResult
    public func release(_ receipts: [Identifier]) async throws -> Set<Identifier> {
        try await database.write { writer in
            try QueueTransaction.run(self, writer) { queue in Set(try receipts.filter { try queue.release($0) }) }
        }
    }
}
