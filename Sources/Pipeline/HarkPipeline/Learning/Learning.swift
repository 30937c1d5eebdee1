import Foundation
public import HarkCore
public import HarkDatabase
public import HarkModels
public import HarkQueue
public import Logging
public import ServiceLifecycle
import Synchronization

/// The learning loop: trainings are asked for as durable jobs, done one after the other on a lane of their own while answering
/// goes on, and end in one transaction that holds the new champions, their records and the end of the job.
///
/// Whatever is killed at whatever moment, the champion answers: files are written before the registry names them, and the
/// registry is changed before the shelf is.
public final class Learning: Service {
    public static let queueName = "learning-jobs"
    static let worker = "learning"
    /// How long a job is hidden from others, renewed every third of it.
    private static let visibilitySeconds = 60.0

    public let keeper: ModelKeeper
    public let trainings = TrainingStore()
    let queue: JobQueue
    let texts: [TextTask: any JudgedTexts]
    let rehearsal: @Sendable (TextTask) throws -> Rehearsal
    let features: (any TextFeatureSource)?
    let logger: Logger
    private let lane = SerialLane("learning")
    private let work = Mutex(Work())

    private struct Work {
        var progress: [Identifier: Double] = [:]
        var cancelled: [Identifier: String] = [:]
        var isStopping = false
    }

    /// - Parameters:
    ///   - queue: of this name; in the same database as the keeper's.
    ///   - texts: the judged texts of each task that learns.
    ///   - rehearsal: the sentences to rehearse.
    ///   - features: reads texts for the accurate tier; nil, or where its encoder is not there: only the fast tier learns.
    public init(
        keeper: ModelKeeper, queue: JobQueue, texts: [any JudgedTexts], rehearsal: @escaping @Sendable (TextTask) throws -> Rehearsal,
        features: (any TextFeatureSource)?, logger: Logger
    ) {
        self.keeper = keeper
        self.queue = queue
        self.texts = Dictionary(texts.map { ($0.task, $0) }) { first, _ in first }
        self.rehearsal = rehearsal
        self.features = features
        self.logger = logger
    }

    public var database: any SQLDatabase { keeper.database }
    public var clock: any WallClock { keeper.clock }
    /// The tasks that people's words teach.
    public var tasks: [TextTask] { TextTask.allCases.filter { texts[$0] != nil } }

    // MARK: Asking

    /// Asks for a training; when this returns, it is on disk. Where one of the same task and source waits or runs, it is that one.
    /// - Parameter alongside: runs in the same transaction, with the training's id.
    public func request(
        _ order: LearningOrder, alongside: @escaping @Sendable (Identifier, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> Identifier {
        let job = NewJob(Array(try HarkJSON.encode(order)), idempotencyKey: "train \(order.task.rawValue) \(order.source)")
        let time = clock.now
        return try await database.write { [queue, trainings] writer in
            let id = try queue.enqueue(job, in: writer)
            try trainings.begin(id, order, at: time, in: writer)
            try alongside(id, writer)
            return id
        }
    }

    /// The job that `RecurringJobs` hands in each night.
    public func nightly(_ task: TextTask, _ recurrence: Recurrence) throws -> RecurringJob {
        let order = LearningOrder(task: task, by: "nightly", isNightly: true)
        return RecurringJob("learning-\(task.rawValue)", recurrence, on: queue, NewJob(Array(try HarkJSON.encode(order))))
    }

    /// The share of a running training that is done; nil while it waits.
    public func progress(of id: Identifier) -> Double? { work.withLock { $0.progress[id] } }

    /// A training as somebody may rely on it: one that is promoted on disk still runs until its champion answers, a moment later.
    public func training(_ id: Identifier) async throws -> Training? {
        var training = try await database.read { [trainings] in try trainings.training(id, in: $0) }
        if training?.state == .promoted, progress(of: id) != nil { training?.state = .running }
        return training
    }

    /// Stops a training that waits or runs. Nothing of it answers.
    /// - Throws: `.notFound` for an unknown one, `.conflict` for one that has ended.
    public func cancel(
        _ id: Identifier, of task: TextTask, by who: String, alongside: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws {
        let time = clock.now
        try await database.write { [queue, trainings] writer in
            guard let training = try trainings.training(id, in: writer), training.task == task else { throw HarkError.noTraining }
            guard training.state == .running else {
                throw HarkError(.conflict, "This training has ended already.", textKey: "learning.ended")
            }
            try queue.cancel(id, in: writer)
            try trainings.finish(
                id, .failed, reason: .init(key: "cancelled", arguments: [who], sentence: "It was cancelled by \(who)."), at: time, in: writer)
            try alongside(writer)
        }
        work.withLock { $0.cancelled[id] = who }
    }

    // MARK: Working

    /// After a start, before anything is asked: jobs of the house before this one wait again, and trainings without one have failed.
    public func recover() async throws {
        try await queue.reclaim(fromWorkersNamed: Self.worker, reason: "Hark stopped while it learned")
        let time = clock.now
        for id in try await database.read({ [trainings] in try trainings.running(in: $0) }) where try await queue.peek(id) == nil {
            try await database.write { [trainings] writer in
                try trainings.finish(
                    id, .failed, reason: .init(key: "given_up", arguments: [], sentence: "Hark stopped each time it was tried."), at: time, in: writer)
            }
        }
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in self.queue.arrivals {
                do { while !Task.isCancelled, try await self.workOnce() {} } catch {
                    // The job is still on the queue: the next arrival, or the next start, finds it.
                    self.logger.error("a training could not be begun", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Does the next training that waits, to its end.
    /// - Returns: false when none waits.
    @discardableResult
    public func workOnce() async throws -> Bool {
        guard let job = try await queue.receive(1, worker: Self.worker).first else { return false }
        await withTaskCancellationHandler {
            await withTaskGroup { group in
                group.addTask { await self.holdOn(to: job) }
                group.addTask { await self.take(job) }
                // Whoever ends first is the work; a heartbeat ends only when it is cancelled.
                await group.next()
                group.cancelAll()
            }
        } onCancel: {
            work.withLock { $0.isStopping = true }
        }
        work.withLock {
            $0.progress[job.id] = nil
            $0.cancelled[job.id] = nil
        }
        return true
    }

    private func holdOn(to job: ReceivedJob) async {
        while !Task.isCancelled {
            do {
                try await clock.sleep(for: Self.visibilitySeconds / 3)
                _ = try await queue.extend([job.receipt], by: Self.visibilitySeconds)
            } catch is CancellationError { return } catch {
                logger.warning("learning job not extended", metadata: ["job": "\(job.id)", "error": "\(error)"])
            }
        }
    }

    private func take(_ job: ReceivedJob) async {
        let end = await outcome(of: job)
        // The end is written whether or not the service stops meanwhile.
        await Task { await self.write(end, of: job) }.value
    }

    /// Told while a training is at it; throws when it shall stop.
    func tell(_ share: Double, _ id: Identifier) throws {
        try work.withLock { work in
            work.progress[id] = share
            if work.isStopping || work.cancelled[id] != nil { throw CancellationError() }
        }
    }

    func isCancelled(_ id: Identifier) -> Bool { work.withLock { $0.cancelled[id] != nil } }

    var trainingLane: SerialLane { lane }
}

extension HarkError {
    /// For whoever asks for a training that there is not.
    public static let noTraining = HarkError(.notFound, "There is no training with this id.", textKey: "learning.no_training")
}
