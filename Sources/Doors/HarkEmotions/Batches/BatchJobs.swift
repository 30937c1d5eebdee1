import HarkCore
import HarkDatabase
import HarkModels
import HarkQueue
import Logging
import ServiceLifecycle

/// Does what the door's queue asks for. A part of a batch is judged and kept, and the next part queued, in the transaction that ends its
/// job: whenever the program is killed, a batch goes on with the part that it was at, and no row is judged twice in its result.
package struct BatchJobs: Service {
    /// With this its receipts are known after a restart.
    static let worker = "emotions"
    /// Jobs at once: while a part waits for the accurate tier, another owner's goes on.
    private static let handsCount = 2
    /// Rows forgotten in one transaction.
    private static let expireStep = 500

    let store: BatchStore
    let intake: EmotionIntake
    let queue: JobQueue
    let clock: any WallClock
    let keepDays: Int
    let logger: Logger

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                for _ in 0..<Self.handsCount { group.addTask { await work() } }
            }
        }
    }

    private func work() async {
        for await _ in queue.arrivals {
            do { while !Task.isCancelled, try await doNext() {} } catch is CancellationError { return } catch {
                logger.error("an emotions job could not be done", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Does one job, if there is one.
    /// - Returns: false when there was none.
    package func doNext() async throws -> Bool {
        guard let job = try await queue.receive(1, worker: Self.worker).first else { return false }
        switch try? EmotionJob(payload: job.payload) {
        case .judge(let batch, let part): try await judge(batch, part, job)
        // A payload that nobody can read will not get better by being tried again.
        case nil: try await queue.complete([job.receipt])
        }
        return true
    }

    // MARK: Judging

    private func judge(_ id: Identifier, _ part: Int, _ job: ReceivedJob) async throws {
        let found = try await store.database.read { [store] reader -> (EmotionBatch, [BatchRow])? in
            guard let batch = try store.batch(id, in: reader), !batch.state.isOver,
                let part = try store.part(part, of: id, in: reader), part.answers == nil
            else { return nil }
            return (batch, part.rows)
        }
        guard let (batch, rows) = found else {
            try await queue.complete([job.receipt])
            return
        }
        do {
            let predictions = try await intake.requireUnderstanding().emotions(in: rows.compactMap(\.text), tier: batch.tier)
            try await keep(predictions, rows, part, batch, job)
        } catch let error as HarkError {
            try await postpone(batch, error, job)
        }
    }

    private func keep(
        _ predictions: [EmotionPrediction], _ rows: [BatchRow], _ part: Int, _ batch: EmotionBatch, _ job: ReceivedJob
    ) async throws {
        let texts = rows.compactMap(\.text), time = clock.now
        guard texts.count == predictions.count else {
            throw HarkError(.internal, "The model left rows unanswered.").logged("\(texts.count) rows, \(predictions.count) answers")
        }
        try await store.database.write { [store, queue, emotions = intake.store] writer in
            guard try queue.complete(job.receipt, in: writer), try store.batch(batch.id, in: writer)?.state.isOver == false else { return }
            try store.keep(predictions.map(BatchAnswer.init), bad: rows.count - texts.count, part: part, of: batch.id, in: writer)
            if batch.isReviewed {
                for (text, prediction) in zip(texts, predictions) {
                    try emotions.refresh(text, prediction, author: batch.owner, at: time, in: writer)
                }
            }
            guard part + 1 < batch.partCount else { return try store.setState(.done, batch.id, at: time, in: writer) }
            try queue.enqueue(NewJob(EmotionJob.judge(batch: batch.id, part: part + 1).payload, owner: batch.owner ?? ""), in: writer)
        }
    }

    /// Tries again later, longer and longer; gives up when the queue does.
    private func postpone(_ batch: EmotionBatch, _ error: HarkError, _ job: ReceivedJob) async throws {
        let seconds = min(60, Double(1 << min(job.receiveCount, 10))), time = clock.now
        let outcome = try await store.database.write { [store, queue] writer in
            let outcome = try queue.handBack(job.receipt, reason: error.description, delay: seconds, in: writer)
            if case .dead = outcome { try store.setState(.failed, batch.id, error: error.detail, at: time, in: writer) }
            return outcome
        }
        if case .dead = outcome { logger.error("a batch failed", metadata: ["batch": "\(batch.id)", "error": "\(error)"]) }
    }

    // MARK: Forgetting

    /// Forgets undecided predictions and ended batches that have outlived their days.
    /// - Returns: how many of each, in words for operators.
    package func expire() async throws -> String {
        let now = clock.now, limit = now.advanced(bySeconds: -Double(keepDays) * 86_400)
        var predictions = 0, step = 0
        repeat {
            step = try await intake.store.database.write { [store = intake.store] in
                try store.expire(before: limit, limit: Self.expireStep, at: now, in: $0)
            }
            predictions += step
        } while step == Self.expireStep
        let old = try await store.database.read { [store] in try store.old(before: limit, limit: 1000, in: $0) }
        for id in old { try await store.database.write { [store] in try store.delete(id, in: $0) } }
        return "\(predictions) predictions and \(old.count) batches forgotten"
    }
}
