import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkQueue
import Logging

/// What became of one receive of a learning job.
enum LearningEnd: Sendable {
    /// Challengers were made and judged.
    case judged([Challenge], TrainingSet, fingerprint: String, by: String)
    /// There was nothing to do, or it cannot be done.
    case ended(Training.State, GateRecord.Reason, fingerprint: String?)
    /// A night without news: no trace is kept.
    case nothing
    /// Cancelled by somebody: the row says so already.
    case cancelled
    /// The house stops: another time.
    case released
}

extension Learning {
    /// Makes and judges the challengers that a job asks for. Writes nothing but their files.
    func outcome(of job: ReceivedJob) async -> LearningEnd {
        do {
            let order: LearningOrder = try HarkJSON.decode(from: Data(job.payload))
            let time = clock.now
            try await database.write { [trainings] in try trainings.begin(job.id, order, at: time, in: $0) }
            return try await challenge(order, job.id)
        } catch is CancellationError {
            return isCancelled(job.id) ? .cancelled : .released
        } catch {
            logger.error("a training failed", metadata: ["job": "\(job.id)", "error": "\(error)"])
            let sentence = (error as? HarkError)?.detail ?? (error as? LabelledTexts.ReadError)?.description ?? "Something went wrong; the log says what."
            return .ended(.failed, .init(key: "failed", arguments: [sentence], sentence: sentence), fingerprint: nil)
        }
    }

    private func challenge(_ order: LearningOrder, _ id: Identifier) async throws -> LearningEnd {
        let set = try await set(for: order), rehearsal = try rehearsal(order.task)
        let fingerprint = set.fingerprint(rehearsal: rehearsal.sha256)
        guard !set.items(on: .train).isEmpty else {
            let sentence = "Nothing was reviewed yet that could be learned from."
            return order.isNightly ? .nothing : .ended(.refused, .init(key: "no_reviews", arguments: [], sentence: sentence), fingerprint: nil)
        }
        if order.isNightly, try await database.read({ [trainings] in try trainings.lastFingerprint(of: order.task, in: $0) }) == fingerprint {
            return .nothing
        }
        let maker = ChallengerMaker(
            set, rehearsal: rehearsal, shelf: keeper.shelf, features: features, files: keeper.files, lane: trainingLane)
        let challenges = try await maker.challenges { try self.tell($0, id) }
        return .judged(challenges, set, fingerprint: fingerprint, by: order.by)
    }

    private func set(for order: LearningOrder) async throws -> TrainingSet {
        guard order.source == LearningOrder.reviews else { return try TrainingSet.csv(path: order.source, task: order.task) }
        guard let texts = texts[order.task] else {
            throw HarkError(.unacceptable, "Nobody reviews this task here, so there is nothing to learn from.")
        }
        return try await database.read { try TrainingSet.read(texts, in: $0) }
    }

    /// Writes what came of a job, and its end, in one transaction; then lets new champions answer.
    func write(_ end: LearningEnd, of job: ReceivedJob) async {
        do {
            switch end {
            case .judged(let challenges, let set, let fingerprint, let who):
                try await keep(challenges, set, fingerprint: fingerprint, by: who, job)
            case .ended(let state, let reason, let fingerprint):
                try await finish(job) { [trainings] time, writer in
                    try trainings.finish(job.id, state, reason: reason, fingerprint: fingerprint, at: time, in: writer)
                }
            case .nothing: try await finish(job) { [trainings] _, writer in try trainings.forget(job.id, in: writer) }
            case .cancelled: break
            case .released: try await queue.release([job.receipt])
            }
        } catch {
            logger.error("the end of a training was not kept", metadata: ["job": "\(job.id)", "error": "\(error)"])
        }
    }

    private func finish(_ job: ReceivedJob, _ body: @escaping @Sendable (Timestamp, any SQLWriter) throws -> Void) async throws {
        let time = clock.now
        try await database.write { [queue] writer in
            guard try queue.complete(job.receipt, in: writer) else { return }
            try body(time, writer)
        }
    }

    private func keep(_ challenges: [Challenge], _ set: TrainingSet, fingerprint: String, by who: String, _ job: ReceivedJob) async throws {
        let promoted = challenges.filter { $0.record.verdict == .promoted }
        try await finish(job) { [self] time, writer in
            for challenge in challenges { try keep(challenge, of: job.id, by: who, at: time, in: writer) }
            try trainings.finish(
                job.id, promoted.isEmpty ? .refused : .promoted, reason: nil, records: challenges.map(\.record), fingerprint: fingerprint,
                reviewers: set.reviewers, at: time, in: writer)
        }
        for challenge in promoted { try await keeper.load(challenge.record.task, challenge.record.tier) }
        for challenge in challenges where challenge.record.verdict == .refused { try await discard(challenge.record) }
        for challenge in challenges {
            logger.info(
                "a challenger was judged",
                metadata: ["model": "\(challenge.record.challenger)", "verdict": "\(challenge.record.verdict)", "why": "\(challenge.record.reason.key)"])
        }
    }

    private func keep(_ challenge: Challenge, of training: Identifier, by who: String, at time: Timestamp, in writer: any SQLWriter) throws {
        let record = challenge.record
        guard record.champion != record.challenger else { return }
        let standing = try keeper.registry.champion(record.task, record.tier, in: writer)
        let isPromoted = record.verdict == .promoted
        // A step back while it was trained: the one it was measured against does not answer any more.
        if isPromoted, standing?.version != record.champion, keeper.shelfName(record.task, record.tier) != record.champion {
            throw HarkError(.conflict, "Another version answers since; train again.").logged(record.challenger)
        }
        let version = ModelVersion(
            version: record.challenger, task: record.task, tier: record.tier, state: isPromoted ? .challenger : .refused, origin: .learned,
            sha256: challenge.sha256, fingerprint: challenge.fingerprint, parent: record.champion, training: training, figures: challenge.figures,
            record: record, words: challenge.words, trainedBy: who, createdAt: time)
        try keeper.registry.put(version, in: writer)
        if isPromoted { try keeper.registry.promote(version, at: time, in: writer) }
        try keeper.registry.note(isPromoted ? "promoted" : "refused", version, other: record.champion, at: time, by: who, in: writer)
    }
}

extension Learning {
    /// Of a refused version only its rows, record and figures are kept: the model itself would fill the disk, night by night.
    private func discard(_ record: GateRecord) async throws {
        let isNeeded = try await database.read { reader in
            try reader.firstRow(
                "SELECT version FROM model_version WHERE parent = ? OR (version = ? AND state <> 'refused')", record.challenger, record.challenger) != nil
        }
        if !isNeeded { try keeper.files.removeModel(record.task, record.tier, record.challenger) }
    }
}

extension ModelKeeper {
    /// The model that answers this very moment.
    func shelfName(_ task: TextTask, _ tier: Tier) -> String? {
        switch tier {
        case .fast: shelf.fast(task)?.model
        case .accurate: shelf.head(task)?.model
        }
    }
}
