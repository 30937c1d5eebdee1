import HarkCore
import HarkDatabase

/// One queue inside one write: its row, its turns, and what there is to tell when the write is done. `JobQueue` opens one for
/// each of its methods; the steps stand in the extensions.
struct QueueTransaction {
    let queue: JobQueue, writer: any SQLWriter
    let now: Timestamp
    var record: QueueRecord
    var turns: TurnBook
    /// Whether the row was changed, whether something has become visible, and when the first of the new deadlines ends.
    private var isChanged = false, hasArrivals = false, earliestDue: Timestamp?

    /// Runs `body` over the queue and keeps what it changed, in the caller's transaction.
    static func run<Result>(
        _ queue: JobQueue, _ writer: any SQLWriter, _ body: (inout QueueTransaction) throws -> Result
    ) throws -> Result {
        var transaction = try QueueTransaction(queue, writer)
        let result = try body(&transaction)
        try transaction.close()
        return result
    }

    private init(_ queue: JobQueue, _ writer: any SQLWriter) throws {
        let found = try QueueRecord.find(queue.name, in: writer)
        now = queue.clock.now(notBefore: found?.time ?? Timestamp(microseconds: 0))
        record = try found ?? QueueRecord.make(queue.name, at: now, in: writer)
        turns = TurnBook(queue: record.id)
        self.queue = queue
        self.writer = writer
    }

    /// Changes the row. The time before is counted first, with the counts it had.
    mutating func change(_ body: (inout QueueRecord) -> Void) throws {
        if !isChanged {
            try record.advance(to: now, in: writer)
            isChanged = true
        }
        body(&record)
    }

    /// To be called for each job that is receivable now and was not before.
    mutating func jobArrived() { hasArrivals = true }

    /// To be called for each deadline that is set.
    mutating func willBeDue(at time: Timestamp) { earliestDue = min(earliestDue ?? time, time) }

    /// The bells ring before the commit: who answers them comes with a write, and so after this one.
    private func close() throws {
        guard isChanged else { return }
        try turns.save(in: writer)
        try record.save(in: writer)
        if let earliestDue { queue.bells.willBeDue(at: earliestDue) }
        if hasArrivals { queue.bells.arrivals.ring() }
    }
}
