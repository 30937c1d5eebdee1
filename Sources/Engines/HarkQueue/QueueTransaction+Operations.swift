import HarkCore
import HarkDatabase

extension QueueTransaction {
    mutating func cancel(_ id: Identifier) throws -> Bool {
        guard let number = number(of: id) else { return false }
        let row = try writer.firstRow(
            "DELETE FROM queue_job WHERE number = ? RETURNING state, quarantined, priority, owner", number)
        guard let row else { return try discard(number) }
        let state = try JobState(row.int(0)), lane = try TurnBook.Lane(quarantined: row.bool(1), priority: row.int(2))
        if state == .visible { try turns.giveBack(lane, row.text(3), in: writer) }
        try leave(state, quarantined: lane.quarantined)
        try change { $0.dropped += 1 }
        return true
    }

    private mutating func discard(_ number: Int) throws -> Bool {
        guard try writer.execute("DELETE FROM queue_dead WHERE number = ?", number) == 1 else { return false }
        try change { record in
            record.dead -= 1
            record.dropped += 1
        }
        return true
    }

    mutating func redrive(_ id: Identifier) throws -> Bool {
        guard let number = number(of: id),
            let row = try writer.firstRow("SELECT priority, owner FROM queue_dead WHERE number = ?", number)
        else { return false }
        let turn = try turns.next(TurnBook.Lane(quarantined: false, priority: row.int(0)), row.text(1), in: writer)
        try writer.execute(
            """
            INSERT INTO queue_job (number, queue, state, quarantined, priority, turn, entered_at, receive_count, enqueued_at, owner, reason,
                payload)
            SELECT number, queue, 0, 0, priority, ?, ?, 0, enqueued_at, owner, reason, payload FROM queue_dead WHERE number = ?
            """, turn, now, number)
        try writer.execute("DELETE FROM queue_dead WHERE number = ?", number)
        try change { record in
            record.dead -= 1
            record.countVisible(1, quarantined: false)
        }
        jobArrived()
        return true
    }

    mutating func reclaim(_ prefix: String, _ reason: String) throws -> Int {
        let jobs = try writer.rows(
            """
            SELECT \(JobRow.columns) FROM queue_job
            WHERE queue = ? AND due_at IS NOT NULL AND state = 1 AND substr(worker, 1, ?) = ? ORDER BY due_at, number LIMIT ?
            """, record.id, prefix.unicodeScalars.count, prefix, Self.stepLimit
        ).map(JobRow.init)
        for job in jobs { _ = try handBack(job, reason: reason, killedWorker: false, delay: 0) }
        return jobs.count
    }
}
