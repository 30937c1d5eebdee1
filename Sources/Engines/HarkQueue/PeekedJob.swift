public import HarkCore
import HarkDatabase

/// A job as an operator sees it: looked at, not received.
public struct PeekedJob: Sendable, Equatable {
    public let id: Identifier
    public let state: JobState
    public let isQuarantined: Bool
    public let owner: String
    public let priority: Int
    public let receiveCount: Int
    public let enqueuedAt: Timestamp
    /// Who has it, or had it last without a word.
    public let worker: String?
    /// Why it was handed back the last time.
    public let reason: String?
    public let payload: [UInt8]
}

/// A job that was given up on.
public struct DeadLetter: Sendable, Equatable {
    public let id: Identifier
    public let owner: String
    public let priority: Int
    public let receiveCount: Int
    public let enqueuedAt: Timestamp, diedAt: Timestamp
    public let reason: String
    public let payload: [UInt8]
}

extension PeekedJob {
    static let columns = "number, state, quarantined, owner, priority, receive_count, enqueued_at, worker, reason, payload"

    init(_ row: SQLRow) throws {
        enqueuedAt = try row.timestamp(6)
        id = try JobNumber.id(row.int(0), enqueuedAt: enqueuedAt)
        state = try JobState(row.int(1))
        isQuarantined = try row.bool(2)
        owner = try row.text(3)
        priority = try row.int(4)
        receiveCount = try row.int(5)
        worker = row.isNull(7) ? nil : try row.text(7)
        reason = row.isNull(8) ? nil : try row.text(8)
        payload = try row.bytes(9)
    }
}

extension DeadLetter {
    static let columns = "number, owner, priority, receive_count, enqueued_at, died_at, reason, payload"

    init(_ row: SQLRow) throws {
        enqueuedAt = try row.timestamp(4)
        id = try JobNumber.id(row.int(0), enqueuedAt: enqueuedAt)
        owner = try row.text(1)
        priority = try row.int(2)
        receiveCount = try row.int(3)
        diedAt = try row.timestamp(5)
        reason = try row.text(6)
        payload = try row.bytes(7)
    }
}
