import HarkCore
import HarkDatabase

extension QueueTransaction {
    mutating func enqueue(_ jobs: [NewJob]) throws -> [Identifier] {
        for job in jobs { try check(job) }
        let enqueuedAt = queue.wallClock.now
        let ids = try jobs.map { try find(key: $0.idempotencyKey) ?? insert($0, enqueuedAt) }
        try dropSurplus()
        return ids
    }

    private func check(_ job: NewJob) throws {
        guard job.payload.count <= queue.settings.payloadLimit else {
            throw HarkError(.tooLarge, "This is too large for the queue.").logged("\(job.payload.count) bytes for queue \(queue.name)")
        }
        guard job.delay >= 0, job.delay <= JobQueue.longestSeconds else {
            throw HarkError(.unacceptable, "A job cannot be put off for this long.").logged("delay \(job.delay) in queue \(queue.name)")
        }
    }

    private func find(key: String?) throws -> Identifier? {
        guard let key else { return nil }
        return try writer.firstRow(
            "SELECT number, enqueued_at FROM queue_job WHERE queue = ? AND idempotency_key = ?", record.id, key
        ).map { try JobNumber.id($0.int(0), enqueuedAt: $0.timestamp(1)) }
    }

    private mutating func insert(_ job: NewJob, _ enqueuedAt: Timestamp) throws -> Identifier {
        let isDelayed = job.delay > 0, lane = TurnBook.Lane(quarantined: false, priority: job.priority)
        let due = isDelayed ? now.advanced(bySeconds: job.delay) : nil
        // A delayed job takes its turn when its delay ends: until then it holds no place.
        let turn = isDelayed ? 0 : try turns.next(lane, job.owner, in: writer)
        try change { record in
            record.sequence += 1
            if isDelayed { record.delayed += 1 } else { record.countVisible(1, quarantined: false) }
        }
        let number = JobNumber.make(queue: record.id, sequence: record.sequence)
        try writer.execute(
            """
            INSERT INTO queue_job (number, queue, state, quarantined, priority, turn, entered_at, due_at, receive_count, enqueued_at,
                owner, idempotency_key, payload)
            VALUES (?, ?, ?, 0, ?, ?, ?, ?, 0, ?, ?, ?, ?)
            """, number, record.id, (isDelayed ? JobState.delayed : .visible).rawValue, job.priority, turn, due ?? now, due, enqueuedAt,
            job.owner, job.idempotencyKey, job.payload)
        if let due { willBeDue(at: due) } else { jobArrived() }
        return JobNumber.id(number, enqueuedAt: enqueuedAt)
    }

    /// Drops the oldest of those that wait, where the queue has a cap or a retention. What is in someone's hands stays.
    mutating func dropSurplus() throws {
        if let cap = queue.settings.cap, record.visible > cap {
            try drop(
                "SELECT number FROM queue_job WHERE queue = ? AND state = 0 ORDER BY entered_at, number LIMIT ?", record.id,
                record.visible - cap)
        }
        if let seconds = queue.settings.retentionSeconds {
            try drop(
                "SELECT number FROM queue_job WHERE queue = ? AND state = 0 AND entered_at <= ? ORDER BY entered_at, number LIMIT ?",
                record.id, now.advanced(bySeconds: -seconds), Self.stepLimit)
        }
    }

    private mutating func drop(_ selection: String, _ arguments: (any SQLConvertible)?...) throws {
        let dropped = try writer.rows(
            "DELETE FROM queue_job WHERE number IN (\(selection)) RETURNING quarantined", arguments.map { $0?.sqlValue ?? .null })
        guard !dropped.isEmpty else { return }
        let quarantined = try dropped.filter { try $0.bool(0) }.count
        try change { record in
            record.visible -= dropped.count
            record.quarantined -= quarantined
            record.dropped += dropped.count
        }
    }
}
