import HarkCore
import HarkDatabase

/// What the queue itself needs to know of a job; the payload is not read for it.
struct JobRow {
    let number: Int
    let state: JobState
    let isQuarantined: Bool
    let priority: Int
    let enteredAt: Timestamp
    let dueAt: Timestamp?
    let receiveCount: Int
    let owner: String
    let reason: String?

    static let columns = "number, state, quarantined, priority, entered_at, due_at, receive_count, owner, reason"

    var lane: TurnBook.Lane { TurnBook.Lane(quarantined: isQuarantined, priority: priority) }

    init(_ row: SQLRow) throws {
        number = try row.int(0)
        state = try JobState(row.int(1))
        isQuarantined = try row.bool(2)
        priority = try row.int(3)
        enteredAt = try row.timestamp(4)
        dueAt = row.isNull(5) ? nil : try row.timestamp(5)
        receiveCount = try row.int(6)
        owner = try row.text(7)
        reason = row.isNull(8) ? nil : try row.text(8)
    }
}
