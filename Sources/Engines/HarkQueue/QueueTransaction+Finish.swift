import HarkCore
import HarkDatabase

/// What the holder of a receipt may do. A receipt holds its job until somebody else has received it, even past its visibility:
/// who comes late and finds the job untouched has not worked in vain.
extension QueueTransaction {
    mutating func complete(_ receipt: Identifier) throws -> Bool {
        guard let number = number(of: receipt) else { return false }
        let row = try writer.firstRow(
            "DELETE FROM queue_job WHERE number = ? AND receipt = ? RETURNING state, quarantined", number, JobNumber.drawn(in: receipt))
        guard let row else { return false }
        let state = try JobState(row.int(0)), isQuarantined = try row.bool(1)
        try leave(state, quarantined: isQuarantined)
        try change { $0.done += 1 }
        return true
    }

    mutating func extend(_ receipt: Identifier, by seconds: Double) throws -> Bool {
        guard let job = try held(receipt) else { return false }
        let due = now.advanced(bySeconds: seconds)
        try writer.execute("UPDATE queue_job SET state = 1, due_at = ? WHERE number = ?", due, job.number)
        try leave(job.state, quarantined: job.isQuarantined)
        try change { $0.inFlight += 1 }
        willBeDue(at: due)
        return true
    }

    mutating func handBack(_ receipt: Identifier, reason: String, killedWorker: Bool, delay: Double) throws -> JobOutcome {
        guard let job = try held(receipt) else { return .notHeld }
        return try handBack(job, reason: reason, killedWorker: killedWorker, delay: delay)
    }

    mutating func handBack(_ job: JobRow, reason: String, killedWorker: Bool, delay: Double) throws -> JobOutcome {
        try leave(job.state, quarantined: job.isQuarantined)
        try change { $0.inFlight += 1 }
        if job.receiveCount >= queue.settings.maximumReceives {
            try bury(job, reason)
            return .dead(reason)
        }
        try comeBack(job, quarantined: job.isQuarantined || killedWorker, reason: reason, delay: delay, receiveCount: job.receiveCount)
        return .visible
    }

    /// Puts a job back as if it had not been received.
    mutating func release(_ receipt: Identifier) throws -> Bool {
        guard let job = try held(receipt) else { return false }
        try leave(job.state, quarantined: job.isQuarantined)
        try change { $0.inFlight += 1 }
        try comeBack(job, quarantined: job.isQuarantined, reason: job.reason, delay: 0, receiveCount: max(0, job.receiveCount - 1))
        return true
    }

    /// From flight back into the queue, at once or after a delay.
    private mutating func comeBack(_ job: JobRow, quarantined: Bool, reason: String?, delay: Double, receiveCount: Int) throws {
        let due = delay > 0 ? now.advanced(bySeconds: min(delay, JobQueue.longestSeconds)) : nil
        let lane = TurnBook.Lane(quarantined: quarantined, priority: job.priority)
        let turn = due == nil ? try turns.nextReturned(lane, job.owner, in: writer) : 0
        try writer.execute(
            """
            UPDATE queue_job SET state = ?, quarantined = ?, turn = ?, due_at = ?, receipt = NULL, worker = NULL, reason = ?,
                receive_count = ?
            WHERE number = ?
            """, (due == nil ? JobState.visible : .delayed).rawValue, quarantined, turn, due, reason, receiveCount, job.number)
        try change { record in
            record.inFlight -= 1
            if due == nil { record.countVisible(1, quarantined: quarantined) } else { record.delayed += 1 }
        }
        if let due { willBeDue(at: due) } else { jobArrived() }
    }

    /// Uncounts a job where it stands.
    mutating func leave(_ state: JobState, quarantined: Bool) throws {
        try change { record in
            switch state {
            case .visible: record.countVisible(-1, quarantined: quarantined)
            case .inFlight: record.inFlight -= 1
            case .delayed: record.delayed -= 1
            }
        }
    }

    private func held(_ receipt: Identifier) throws -> JobRow? {
        guard let number = number(of: receipt) else { return nil }
        return try writer.firstRow(
            "SELECT \(JobRow.columns) FROM queue_job WHERE number = ? AND receipt = ?", number, JobNumber.drawn(in: receipt)
        ).map(JobRow.init)
    }

    func number(of identifier: Identifier) -> Int? {
        JobNumber.of(identifier).flatMap { JobNumber.belongs($0, to: record.id) ? $0 : nil }
    }
}
