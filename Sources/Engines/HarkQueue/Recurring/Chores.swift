public import HarkCore
public import HarkDatabase
public import Logging
public import ServiceLifecycle

/// Does the house's chores at their times. Each is a recurring job on a queue of its own, so that one time is one run: whoever has received
/// the job has the lease, keeps it by a heartbeat, and loses it when it falls silent; then another house, or the next start, begins anew.
/// One that goes wrong is tried again after ten minutes, three times in all, and then at its next time.
public struct Chores: Service {
    public static let queue = "house-chores"
    private static let retrySeconds = 600.0

    private let chores: [String: Chore]
    private let recurring: RecurringJobs
    private let queue: JobQueue
    private let book: ChoreBook
    private let database: any SQLDatabase
    private let clock: any WallClock
    private let logger: Logger

    public init(_ chores: [Chore], database: any SQLDatabase, clock: any WallClock, logger: Logger) {
        var settings = QueueSettings()
        settings.maximumReceives = 3
        let queue = JobQueue(Self.queue, database: database, clock: clock, settings: settings)
        self.chores = Dictionary(chores.map { ($0.name, $0) }) { first, _ in first }
        self.queue = queue
        recurring = RecurringJobs(
            chores.map { RecurringJob($0.name, $0.recurrence, on: queue, NewJob(Array($0.name.utf8))) }, database: database, clock: clock,
            logger: logger)
        book = ChoreBook(database: database)
        self.database = database
        self.clock = clock
        self.logger = logger
    }

    public func run() async throws {
        try await book.open(Array(chores.values))
        try await cancelWhenGracefulShutdown {
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask { try await recurring.run() }
                group.addTask { try await QueueKeeper([queue], logger: logger).run() }
                for await _ in queue.arrivals {
                    for job in await received() { group.addTask { await perform(job) } }
                }
            }
        }
    }

    private func received() async -> [ReceivedJob] {
        do { return try await queue.receive(JobQueue.largestBatch, worker: "house") } catch {
            if !Task.isCancelled { logger.error("no chores received", metadata: ["error": "\(error)"]) }
            return []
        }
    }

    private enum End: Sendable {
        case done(String), failed(String), stopped
    }

    private func perform(_ job: ReceivedJob) async {
        let name = String(decoding: job.payload, as: UTF8.self)
        var end = End.done("")
        if let chore = chores[name] { end = await attempt(chore, job.receipt) }
        // Not cancelled with this task: the end of a run is kept although the house stops.
        let kept = await Task { [end] in
            try await database.write { try keep(end, name, job.receipt, in: $0) }
        }.result
        switch (end, kept) {
        case (.failed(let reason), _): logger.error("a chore went wrong", metadata: ["chore": "\(name)", "reason": "\(reason)"])
        case (_, .failure(let error)): logger.error("a chore's end was not kept", metadata: ["chore": "\(name)", "error": "\(error)"])
        default: break
        }
    }

    /// Works, with a heartbeat beside it; ends early where the lease is lost.
    private func attempt(_ chore: Chore, _ receipt: Identifier) async -> End {
        do { try await book.begin(chore.name, at: clock.now) } catch { return Task.isCancelled ? .stopped : .failed("\(error)") }
        return await withTaskGroup(of: End?.self) { group in
            group.addTask {
                do { return .done(try await chore.work()) } catch { return Task.isCancelled ? .stopped : .failed("\(error)") }
            }
            group.addTask {
                await beat(receipt)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = await group.next(), let end = first else {
                // Somebody else does it now, or the house stops: the work ends, whatever it says.
                group.cancelAll()
                _ = await group.next()
                return .stopped
            }
            return end
        }
    }

    /// Returns when the lease is lost, or the task cancelled.
    private func beat(_ receipt: Identifier) async {
        let seconds = queue.settings.visibilitySeconds
        while (try? await clock.sleep(for: seconds / 3)) != nil {
            do { if try await queue.extend([receipt], by: seconds).isEmpty { return } } catch {
                logger.warning("a chore's lease was not extended", metadata: ["error": "\(error)"])
            }
        }
    }

    /// A receipt that is no longer held changes nothing: its chore is somebody else's.
    private func keep(_ end: End, _ name: String, _ receipt: Identifier, in writer: any SQLWriter) throws {
        let now = clock.now
        switch end {
        case .done(let result):
            if try queue.complete(receipt, in: writer) { try book.end(name, .done, result, at: now, in: writer) }
        case .failed(let reason):
            guard try queue.handBack(receipt, reason: reason, delay: Self.retrySeconds, in: writer) != .notHeld else { return }
            try book.end(name, .failed, reason, at: now, in: writer)
        case .stopped:
            if try QueueTransaction.run(queue, writer, { try $0.release(receipt) }) { try book.end(name, .stopped, "", at: now, in: writer) }
        }
    }
}
