import HarkCore
import HarkDatabase
import HarkModels
import HarkWeb
import Hummingbird

/// What people do with batches: follow, take the result, cancel, forget. The same for programs and pages.
struct BatchActs: Sendable {
    let store: BatchStore
    let clock: any WallClock

    /// - Throws: `.notFound` for one that is not there or not the caller's: nobody learns which.
    func batch(_ id: Identifier, for caller: Caller) async throws -> EmotionBatch {
        guard let batch = try await store.database.read({ [store] in try store.batch(id, in: $0) }), caller.sees(batch) else {
            throw HarkError.noBatch
        }
        return batch
    }

    /// The caller's batches, newest first; all of them for an operator.
    func batches(_ limit: Int, before: Int?, for caller: Caller) async throws -> [EmotionBatch] {
        let owner = caller.runsThisDoor ? nil : caller.authorName ?? ""
        return try await store.database.read { [store] in try store.newest(limit, owner: owner, before: before, in: $0) }
    }

    /// Stops a batch: what is judged by now is its result. Does nothing to one that has ended. The job that waits finds nothing to do.
    func cancel(_ id: Identifier, for caller: Caller) async throws -> EmotionBatch {
        let time = clock.now
        return try await store.database.write { [store] writer in
            guard var batch = try store.batch(id, in: writer), caller.sees(batch) else { throw HarkError.noBatch }
            guard !batch.state.isOver else { return batch }
            try store.setState(.cancelled, id, at: time, in: writer)
            batch.state = .cancelled
            batch.finishedAt = time
            return batch
        }
    }

    /// Forgets a batch with its rows. Predictions that wait for review stay.
    func delete(_ id: Identifier, for caller: Caller) async throws {
        try await store.database.write { [store] writer in
            guard let batch = try store.batch(id, in: writer), caller.sees(batch) else { throw HarkError.noBatch }
            try store.delete(id, in: writer)
        }
    }

    // MARK: The result

    private static let header =
        ["line", "text", "label", "confidence"] + EmotionLabel.allCases.map(\.rawValue) + ["tier", "problem"]

    /// A CSV row for each row of the batch that was judged or could not be, in their order.
    /// - Throws: `.conflict` while it runs.
    func result(of batch: EmotionBatch, isSafe: Bool) throws -> Response {
        guard batch.state.isOver else {
            throw HarkError(.conflict, "This batch is not done yet.", textKey: "emotions.batch.not_done").retry(after: 2)
        }
        return .export(name: "emotions-\(batch.id).csv", header: Self.header) { [store] rows in
            for number in 0..<batch.partCount {
                guard let part = try await store.database.read({ try store.part(number, of: batch.id, in: $0) }), let answers = part.answers else {
                    return
                }
                try await rows.write(Self.cells(part.rows, answers, isSafe))
            }
        }
    }

    private static func cells(_ rows: [BatchRow], _ answers: [BatchAnswer], _ isSafe: Bool) -> [[String]] {
        var answers = answers[...]
        return rows.map { row in
            guard let text = row.text, let answer = answers.popFirst() else {
                return ["\(row.line)", ""] + Array(repeating: "", count: header.count - 3) + [row.problem ?? ""]
            }
            return ["\(row.line)", isSafe ? CSV.safe(text) : text, answer.label.rawValue, "\(answer.confidence.rounded4)"]
                + answer.scores.map { "\($0.rounded4)" } + [answer.tier.rawValue, ""]
        }
    }
}

extension Double {
    fileprivate var rounded4: Double { (self * 10_000).rounded() / 10_000 }
}

extension Caller {
    /// Its own batches, one that nobody can be told to own, and all for an operator.
    func sees(_ batch: EmotionBatch) -> Bool {
        batch.state != .receiving && (batch.owner == nil || batch.owner == authorName || runsThisDoor)
    }
}
