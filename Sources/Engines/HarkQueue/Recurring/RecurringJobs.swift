public import HarkCore
public import HarkDatabase
public import Logging
public import ServiceLifecycle

/// Hands recurring jobs in at their times. The next time of each is kept in the database and moved on in the transaction that hands
/// the job in, so that one time is one job, however many houses run over the same database and whenever they stop.
///
/// Times that were missed are made up for once: after a week without a daily job there is one, not seven. A job whose last one is
/// still waiting or in flight is left out; the lease of who works on that one is its visibility.
public struct RecurringJobs: Service {
    /// The clock is looked at this often at least, since it may be set while nothing happens.
    private static let longestSleepSeconds = 60.0

    private let jobs: [RecurringJob]
    private let database: any SQLDatabase
    private let clock: any WallClock
    private let logger: Logger

    public init(_ jobs: [RecurringJob], database: any SQLDatabase, clock: any WallClock, logger: Logger) {
        self.jobs = jobs
        self.database = database
        self.clock = clock
        self.logger = logger
    }

    public func run() async throws {
        // Only the sleep throws, when it is cancelled: the end of the service.
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await clock.sleep(for: await secondsToNext())
            }
        }
    }

    /// Hands in what is due.
    private func secondsToNext() async -> Double {
        do {
            let next = try await handInDue()
            return min(max(0, next?.seconds(since: clock.now) ?? Self.longestSleepSeconds), Self.longestSleepSeconds)
        } catch {
            logger.error("recurring jobs not handed in", metadata: ["error": "\(error)"])
            return Self.longestSleepSeconds
        }
    }

    /// Hands in each job whose time has come.
    /// - Returns: the next time of any; nil when there are no jobs.
    @discardableResult
    public func handInDue() async throws -> Timestamp? {
        let now = clock.now
        let times = try await RecurringTimes.all(in: database)
        for job in jobs where RecurringTimes.mustBeSeen(times[job.name], job.recurrence, now) {
            try await database.write { try Self.handIn(job, at: now, in: $0) }
        }
        let kept = try await RecurringTimes.all(in: database)
        return jobs.compactMap { kept[$0.name] }.min()
    }

    /// Decides inside the write: another house may have been faster.
    private static func handIn(_ recurring: RecurringJob, at now: Timestamp, in writer: any SQLWriter) throws {
        let kept = try RecurringTimes.one(recurring.name, in: writer)
        guard RecurringTimes.mustBeSeen(kept, recurring.recurrence, now) else { return }
        let isDue = kept.map { $0 <= now } ?? false
        if isDue {
            var job = recurring.job
            job.idempotencyKey = "recurring/\(recurring.name)"
            try recurring.queue.enqueue(job, in: writer)
        }
        try RecurringTimes.keep(recurring.recurrence.next(after: now, last: isDue ? kept : nil), of: recurring.name, in: writer)
    }
}
