public import HarkCore
import HarkDatabase

extension JobQueue {
    /// The job that a receipt still holds, as it was received; nil where somebody else has it by now, or it is gone. For holders who
    /// remember nothing but the receipt.
    public func held(_ receipt: Identifier) async throws -> ReceivedJob? {
        guard let number = JobNumber.of(receipt) else { return nil }
        return try await database.read { reader in
            guard let record = try QueueRecord.find(name, in: reader), JobNumber.belongs(number, to: record.id) else { return nil }
            let row = try reader.firstRow(
                "SELECT enqueued_at, payload, owner, receive_count, quarantined FROM queue_job WHERE number = ? AND receipt = ?", number,
                JobNumber.drawn(in: receipt))
            return try row.map { row in
                let enqueuedAt = try row.timestamp(0)
                return ReceivedJob(
                    id: JobNumber.id(number, enqueuedAt: enqueuedAt), receipt: receipt, payload: try row.bytes(1), owner: try row.text(2),
                    receiveCount: try row.int(3), enqueuedAt: enqueuedAt, isQuarantined: try row.bool(4))
            }
        }
    }
}
