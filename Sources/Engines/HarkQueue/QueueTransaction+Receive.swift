import HarkCore
import HarkDatabase

extension QueueTransaction {
    mutating func receive(_ limit: Int, worker: String, quarantined: Bool) throws -> [ReceivedJob] {
        try releaseDue()
        let available = quarantined ? record.quarantined : record.visible - record.quarantined
        guard !record.isPaused, available > 0, limit > 0 else { return [] }
        let drawn = Int64.random(in: .min ... .max)
        let due = now.advanced(bySeconds: queue.settings.visibilitySeconds)
        // Written in one statement, and so in no order; the turns put them back into theirs.
        let taken = try writer.rows(
            """
            UPDATE queue_job SET state = 1, receipt = ?, due_at = ?, worker = ?, receive_count = receive_count + 1
            WHERE number IN (
                SELECT number FROM queue_job WHERE queue = ? AND quarantined = ? AND state = 0 ORDER BY priority DESC, turn, number LIMIT ?)
            RETURNING number, priority, turn, owner, receive_count, enqueued_at, payload
            """, drawn, due, worker, record.id, quarantined, min(limit, JobQueue.largestBatch)
        ).map(TakenJob.init).sorted()
        for job in taken { try turns.serve(job.turn, TurnBook.Lane(quarantined: quarantined, priority: job.priority), in: writer) }
        try change { record in
            record.visible -= taken.count
            if quarantined { record.quarantined -= taken.count }
            record.inFlight += taken.count
        }
        willBeDue(at: due)
        return taken.map { $0.received(drawn, quarantined: quarantined) }
    }
}

/// A job's row at the moment it was received.
private struct TakenJob: Comparable {
    let number: Int, priority: Int, turn: Int
    let owner: String, receiveCount: Int, enqueuedAt: Timestamp, payload: [UInt8]

    init(_ row: SQLRow) throws {
        number = try row.int(0)
        priority = try row.int(1)
        turn = try row.int(2)
        owner = try row.text(3)
        receiveCount = try row.int(4)
        enqueuedAt = try row.timestamp(5)
        payload = try row.bytes(6)
    }

    private var place: (Int, Int, Int) { (-priority, turn, number) }
    static func == (left: TakenJob, right: TakenJob) -> Bool { left.place == right.place }
    static func < (left: TakenJob, right: TakenJob) -> Bool { left.place < right.place }

    func received(_ drawn: Int64, quarantined: Bool) -> ReceivedJob {
        ReceivedJob(
            id: JobNumber.id(number, enqueuedAt: enqueuedAt), receipt: JobNumber.receipt(drawn, number), payload: payload, owner: owner,
            receiveCount: receiveCount, enqueuedAt: enqueuedAt, isQuarantined: quarantined)
    }
}
