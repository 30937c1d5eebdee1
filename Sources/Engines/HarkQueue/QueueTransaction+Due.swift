import HarkCore
import HarkDatabase

extension QueueTransaction {
    /// Jobs that one write moves at most, so that the writes behind it need not wait for a hundred thousand deadlines.
    static let stepLimit = 1000

    /// Makes visible what has waited out its delay, or whose visibility has ended; the latter goes to the dead letters from the last
    /// receive it was due.
    /// - Returns: whether there may be more.
    @discardableResult
    mutating func releaseDue() throws -> Bool {
        let due = try writer.rows(
            """
            SELECT \(JobRow.columns) FROM queue_job WHERE queue = ? AND due_at <= ? ORDER BY due_at, number LIMIT ?
            """, record.id, now, Self.stepLimit
        ).map(JobRow.init)
        for job in due { try release(job) }
        return due.count == Self.stepLimit
    }

    private mutating func release(_ job: JobRow) throws {
        if job.state == .delayed { return try endDelay(of: job) }
        if job.receiveCount >= queue.settings.maximumReceives {
            let reason = "received \(job.receiveCount) times and not finished in time (\(Int(queue.settings.visibilitySeconds)) s)"
            return try bury(job, job.reason.map { "\(reason); before: \($0)" } ?? reason)
        }
        // The receipt stays: as long as nobody else has received the job, who comes late may still finish it.
        try change { $0.inFlight -= 1 }
        try makeVisible(job, turn: turns.nextReturned(job.lane, job.owner, in: writer), since: job.enteredAt)
    }

    private mutating func endDelay(of job: JobRow) throws {
        let isNew = job.receiveCount == 0
        let turn = isNew ? try turns.next(job.lane, job.owner, in: writer) : try turns.nextReturned(job.lane, job.owner, in: writer)
        try change { $0.delayed -= 1 }
        try makeVisible(job, turn: turn, since: isNew ? job.dueAt ?? now : job.enteredAt)
    }

    private mutating func makeVisible(_ job: JobRow, turn: Int, since enteredAt: Timestamp) throws {
        try writer.execute(
            "UPDATE queue_job SET state = 0, due_at = NULL, turn = ?, entered_at = ? WHERE number = ?", turn, enteredAt, job.number)
        try change { $0.countVisible(1, quarantined: job.isQuarantined) }
        jobArrived()
    }

    /// Moves a job that is in flight to the dead letters.
    mutating func bury(_ job: JobRow, _ reason: String) throws {
        let letter = try writer.rows(
            """
            INSERT INTO queue_dead (number, queue, priority, receive_count, enqueued_at, died_at, owner, reason, payload)
            SELECT number, queue, priority, receive_count, enqueued_at, ?, owner, ?, payload FROM queue_job WHERE number = ?
            RETURNING \(DeadLetter.columns)
            """, queue.wallClock.now, reason, job.number
        ).first.map(DeadLetter.init)
        try writer.execute("DELETE FROM queue_job WHERE number = ?", job.number)
        try change { record in
            record.inFlight -= 1
            record.dead += 1
        }
        if let letter { try queue.whenDead(letter, writer) }
    }
}

extension QueueTransaction {
    /// When the next delay or visibility ends, or the oldest job outlives its queue's retention; nil while nothing of this waits.
    func nextDue() throws -> Timestamp? {
        let due = try writer.firstRow(
            "SELECT due_at FROM queue_job WHERE queue = ? AND due_at IS NOT NULL ORDER BY due_at LIMIT 1", record.id
        )?.timestamp(0)
        guard let seconds = queue.settings.retentionSeconds else { return due }
        let oldest = try writer.firstRow(
            "SELECT entered_at FROM queue_job WHERE queue = ? AND state = 0 ORDER BY entered_at LIMIT 1", record.id)
        let end = try oldest?.timestamp(0).advanced(bySeconds: seconds)
        return [due, end].compactMap(\.self).min()
    }
}
