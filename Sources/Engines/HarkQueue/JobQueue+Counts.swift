public import HarkCore
import HarkDatabase

extension JobQueue {
    /// What stands in the queue now. Costs one row, whatever the backlog; what has become due since is made visible first.
    public func counts() async throws -> QueueCounts {
        try await releaseDue()
        return try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader) else {
                return QueueCounts(visible: 0, inFlight: 0, delayed: 0, dead: 0, done: 0, oldestSeconds: nil)
            }
            let oldest = try reader.firstRow(
                "SELECT entered_at FROM queue_job WHERE queue = ? AND state = 0 ORDER BY entered_at LIMIT 1", record.id)
            let now = clock.now(notBefore: record.time)
            return QueueCounts(
                visible: record.visible, inFlight: record.inFlight, delayed: record.delayed, dead: record.dead, done: record.done,
                oldestSeconds: try oldest.map { try max(0, now.seconds(since: $0.timestamp(0))) }, quarantined: record.quarantined,
                dropped: record.dropped)
        }
    }

    /// When the jobs came that wait or are in someone's hands, the oldest first; those with a delay before them are left out.
    public func waiting(_ limit: Int) async throws -> [Timestamp] {
        try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader) else { return [] }
            let first = JobNumber.make(queue: record.id, sequence: 0), end = JobNumber.make(queue: record.id + 1, sequence: 0)
            return try reader.rows(
                "SELECT enqueued_at FROM queue_job WHERE number >= ? AND number < ? AND state <> 2 ORDER BY number LIMIT ?", first, end, limit
            ).map { try $0.timestamp(0) }
        }
    }

    /// `ApproximateNumberOfMessagesVisible` as an average over the last `seconds`, a day at most: each job counts for as long as it
    /// was visible. What is in flight or delayed does not count. Since the queue's first minute where it is younger.
    public func averageVisible(overLast seconds: Double) async throws -> Double {
        try await releaseDue()
        return try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader) else { return 0 }
            let now = clock.now(notBefore: record.time)
            return try record.averageVisible(from: now.advanced(bySeconds: -min(max(0, seconds), 86_400)), to: now, in: reader)
        }
    }

    /// Makes visible, or buries, whatever is due. Writes only where something is.
    func releaseDue() async throws {
        let isDue = try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader) else { return false }
            let due = try reader.firstRow(
                "SELECT 1 FROM queue_job WHERE queue = ? AND due_at <= ? LIMIT 1", record.id, clock.now(notBefore: record.time))
            return due != nil
        }
        guard isDue else { return }
        while try await database.write({ writer in try QueueTransaction.run(self, writer) { try $0.releaseDue() } }) {}
    }
}
