import HarkCore

/// How identifiers carry a job's number, so that a job is found by its key, without an index of names.
///
/// A number is the queue's in its upper 15 bits and counted up in the lower 48; it is never given twice.
enum JobNumber {
    static func make(queue: Int, sequence: Int) -> Int { queue << 48 | sequence }

    static func of(_ identifier: Identifier) -> Int? { Int(exactly: identifier.low) }

    static func belongs(_ number: Int, to queue: Int) -> Bool { number >> 48 == queue }

    /// A job's identifier: when it was handed in, and its number. It sorts as the jobs came.
    static func id(_ number: Int, enqueuedAt: Timestamp) -> Identifier {
        Identifier(high: UInt64(max(0, enqueuedAt.microseconds / 1000)) << 16, low: UInt64(number))
    }

    /// A receipt: what was drawn for the whole batch that was received, and the job's number.
    static func receipt(_ drawn: Int64, _ number: Int) -> Identifier {
        Identifier(high: UInt64(bitPattern: drawn), low: UInt64(number))
    }

    static func drawn(in receipt: Identifier) -> Int64 { Int64(bitPattern: receipt.high) }
}
