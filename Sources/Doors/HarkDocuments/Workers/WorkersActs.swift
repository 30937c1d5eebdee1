import Foundation
import HarkCore
import HarkDatabase
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers

/// What operators do with the queue and its workers. The same for programs and pages.
struct WorkersActs: Sendable {
    let store: DocumentStore
    let intake: DocumentIntake
    let pool: WorkerPool
    let remote: RemoteJobs
    let chores: ChoreBook
    let clock: any WallClock

    private var queue: JobQueue { intake.jobs }

    // MARK: The queue

    func pause(_ isPaused: Bool, _ act: Act) async throws {
        if isPaused { try await queue.pause() } else { try await queue.resume() }
        try await note(act)
    }

    /// Of acts whose own write lies in an engine, the note follows it.
    private func note(_ act: Act) async throws {
        try await store.database.write { try AuditLog.record(act, in: $0) }
    }

    /// Takes a job off the queue; its document has failed, for the reason that somebody did so.
    func cancel(_ job: Identifier, _ act: Act) async throws {
        let time = clock.now
        guard let peeked = try await queue.peek(job) else { throw HarkError.noJob }
        let document = try await store.database.write { [store, queue] writer -> Document? in
            guard try queue.cancel(job, in: writer) else { throw HarkError.noJob }
            try AuditLog.record(act, in: writer)
            guard let order = try? DocumentJob(payload: peeked.payload) else { return nil }
            return try store.finish(
                order.document, .failed(DocumentFault("documents.cancelled").text), worker: nil, seconds: nil, at: time, in: writer)
        }
        if let document { intake.announce(document) }
    }

    /// Gives dead letters another life, all of them or one; returns how many.
    func redrive(_ only: Identifier?, _ act: Act) async throws -> Int {
        var count = 0
        while true {
            let letters = try await queue.deadLetters(500).filter { only == nil || $0.id == only }
            guard !letters.isEmpty else { break }
            for letter in letters where try await redrive(letter) { count += 1 }
        }
        if let only, count == 0 { throw HarkError.noJob.logged("dead letter \(only)") }
        try await note(act)
        return count
    }

    private func redrive(_ letter: DeadLetter) async throws -> Bool {
        let time = clock.now
        let document = try await store.database.write { [store, queue] writer -> Document? in
            guard let order = try? DocumentJob(payload: letter.payload), let document = try store.reset(order.document, at: time, in: writer) else {
                // Its document is gone: nothing is left to do.
                try queue.cancel(letter.id, in: writer)
                return nil
            }
            guard try queue.redrive(letter.id, in: writer) else { return nil }
            try store.setJob(letter.id, of: document.id, in: writer)
            return document
        }
        if let document { intake.announce(document) }
        return document != nil
    }

    // MARK: The pool

    /// Fixes the number of workers, or lets the policy decide.
    /// - Throws: `.conflict` for a number beyond what the policy in force allows.
    func fix(_ size: Int?, _ act: Act) async throws {
        do {
            try await pool.fix(at: size, by: act.who) { try AuditLog.record(act, in: $0) }
        } catch let error as HarkError where error.code == .unacceptable {
            var conflict = error
            conflict.code = .conflict
            conflict.detail = error.problems.first?.detail ?? error.detail
            throw conflict
        }
    }

    func adopt(_ policy: ScalingPolicy, _ act: Act) async throws {
        try await pool.adopt(policy, by: act.who) { try AuditLog.record(act, in: $0) }
    }

    /// Makes new workers from another template (004b-26).
    func use(_ template: WorkerTemplate, _ act: Act) async throws {
        try await pool.use(template, by: act.who) { try AuditLog.record(act, in: $0) }
    }
}

extension HarkError {
    static let noJob = HarkError(.notFound, "There is no job with this id.", textKey: "documents.workers.no_job")
}
