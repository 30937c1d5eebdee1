import Foundation
import HarkCore
package import HarkDatabase
package import HarkModels
import HarkQueue

/// The way a batch takes from a file to its first job. When `take` returns, all of it is on disk.
package struct BatchIntake: Sendable {
    /// Batches of one owner that may wait or run at once.
    private static let openLimit = 20
    /// Parts written down in one transaction: other writers get their turn between.
    private static let partsAtOnce = 20

    let store: BatchStore
    let intake: EmotionIntake
    let queue: JobQueue
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    private let lane = SerialLane("emotion-batches")

    init(store: BatchStore, intake: EmotionIntake, queue: JobQueue, identifiers: IdentifierGenerator, clock: any WallClock) {
        self.store = store
        self.intake = intake
        self.queue = queue
        self.identifiers = identifiers
        self.clock = clock
    }

    /// What is asked beside the file.
    package struct Wish: Sendable {
        package var form: BatchForm
        package var name: String
        package var tier: TierChoice
        package var isReviewed: Bool

        package init(form: BatchForm, name: String = "batch", tier: TierChoice = .auto, isReviewed: Bool = true) {
            self.form = form
            self.name = name
            self.tier = tier
            self.isReviewed = isReviewed
        }
    }

    /// Takes a file in and queues it.
    /// - Parameter alongside: more to write in the transaction that queues it.
    /// - Throws: what `BatchRows.read` throws; `.overloaded` when no model is there; `.rateLimited` while too many of the owner's wait.
    package func take(
        _ bytes: [UInt8], _ wish: Wish, owner: String?, alongside: (@Sendable (EmotionBatch, any SQLWriter) throws -> Void)? = nil
    ) async throws -> EmotionBatch {
        _ = try intake.requireUnderstanding()
        let rows = try await lane.run { try BatchRows.read(bytes, as: wish.form) }
        let id = identifiers.next(), time = clock.now
        try await store.database.write { [store] writer in
            guard try store.openCount(of: owner, in: writer) < Self.openLimit else {
                throw HarkError(
                    .rateLimited, "Too many of your batches wait. Hand in the next when one is done.", textKey: "emotions.batch.too_many_open"
                ).retry(after: 30)
            }
            try store.insert(
                id, owner: owner, name: wish.name, tier: wish.tier, isReviewed: wish.isReviewed, rowCount: rows.count, at: time, in: writer)
        }
        do { try await write(rows, of: id) } catch {
            // What stays for want of a write is an open batch without a job, which expires.
            try? await store.database.write { [store] writer in try store.delete(id, in: writer) }
            throw error
        }
        return try await store.database.write { [store, queue] writer in
            try store.setState(.queued, id, at: time, in: writer)
            try queue.enqueue(NewJob(EmotionJob.judge(batch: id, part: 0).payload, owner: owner ?? ""), in: writer)
            guard let batch = try store.batch(id, in: writer) else { throw HarkError.noBatch }
            try alongside?(batch, writer)
            return batch
        }
    }

    private func write(_ rows: [BatchRow], of id: Identifier) async throws {
        let length = EmotionBatch.partLength, parts = stride(from: 0, to: rows.count, by: length).map { rows[$0..<min($0 + length, rows.count)] }
        for first in stride(from: 0, to: parts.count, by: Self.partsAtOnce) {
            try await store.database.write { [store] writer in
                for part in first..<min(first + Self.partsAtOnce, parts.count) {
                    try store.insert(parts[part], part: part, of: id, in: writer)
                }
            }
        }
    }
}

extension HarkError {
    static let noBatch = HarkError(.notFound, "There is no batch with this id.", textKey: "emotions.batch.unknown")
}
