public import HarkCore
public import HarkDatabase

/// What operators do.
extension JobQueue {
    /// Jobs in the order they came, without receiving them.
    /// - Parameter after: only those that came after the one with this identifier.
    public func peek(_ limit: Int, after: Identifier? = nil) async throws -> [PeekedJob] {
        try await page(PeekedJob.columns, of: "queue_job", limit, after).map(PeekedJob.init)
    }

    /// One job that waits or is in flight; nil when it is done, dead or unknown.
    public func peek(_ id: Identifier) async throws -> PeekedJob? {
        let row = try await database.read { reader in
            try reader.firstRow("SELECT \(PeekedJob.columns) FROM queue_job WHERE number = ?", JobNumber.of(id))
        }
        return try row.map(PeekedJob.init).flatMap { $0.id == id ? $0 : nil }
    }

    /// Dead letters in the order their jobs came.
    public func deadLetters(_ limit: Int, after: Identifier? = nil) async throws -> [DeadLetter] {
        try await page(DeadLetter.columns, of: "queue_dead", limit, after).map(DeadLetter.init)
    }

    private func page(_ columns: String, of table: String, _ limit: Int, _ after: Identifier?) async throws -> [SQLRow] {
        try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader) else { return [] }
            let first = JobNumber.make(queue: record.id, sequence: 0), end = JobNumber.make(queue: record.id + 1, sequence: 0)
            let start = after.flatMap(JobNumber.of) ?? first
            return try reader.rows(
                "SELECT \(columns) FROM \(table) WHERE number > ? AND number < ? ORDER BY number LIMIT ?", max(start, first), end, limit)
        }
    }

    /// Takes a job away wherever it stands: waiting, in someone's hands, or among the dead letters. Its holder's receipt does nothing
    /// from then on.
    /// - Returns: false when there is no such job.
    @discardableResult
    public func cancel(_ id: Identifier, in writer: any SQLWriter) throws -> Bool {
        try QueueTransaction.run(self, writer) { try $0.cancel(id) }
    }

    /// Gives a dead letter another life: it waits again, its receives uncounted and its quarantine forgiven, at the end of its
    /// owner's jobs.
    /// - Returns: false when there is no such dead letter.
    @discardableResult
    public func redrive(_ id: Identifier, in writer: any SQLWriter) throws -> Bool {
        try QueueTransaction.run(self, writer) { try $0.redrive(id) }
    }

    /// Lets nobody receive until `resume`. Jobs still come, and those in flight may be finished.
    public func pause() async throws { try await setPaused(true) }

    public func resume() async throws { try await setPaused(false) }

    /// Whether the queue is paused.
    public func isPaused() async throws -> Bool {
        try await database.read { try QueueRecord.find(name, in: $0)?.isPaused ?? false }
    }

    private func setPaused(_ paused: Bool) async throws {
        try await database.write { writer in
            try QueueTransaction.run(self, writer) { queue in
                try queue.change { $0.isPaused = paused }
                if !paused { queue.jobArrived() }
            }
        }
    }

    /// Takes back all jobs in the hands of workers that are known to be gone, without waiting for their visibility to end: for a house
    /// that starts, whose own workers ended with it. The receives count.
    /// - Parameter prefix: the beginning of those workers' names.
    /// - Returns: how many there were, dead letters included.
    @discardableResult
    public func reclaim(fromWorkersNamed prefix: String, reason: String) async throws -> Int {
        var count = 0
        while true {
            let step = try await database.write { writer in
                try QueueTransaction.run(self, writer) { try $0.reclaim(prefix, reason) }
            }
            count += step
            if step < QueueTransaction.stepLimit { return count }
        }
    }
}
