/// Slots of entries that were used, in order: what a policy has not heard of yet.
///
/// What a policy keeps of its entries lies far apart in memory. Asked for a hundred at a time it comes in about the time of a few, where each use
/// by itself would wait for its own.
struct UseLog {
    private var slots = InlineArray<128, Int32>(repeating: 0)
    private(set) var count = 0

    var isFull: Bool { count == slots.count }

    /// Precondition: it is not full.
    mutating func add(_ slot: Int) {
        slots[count] = Int32(truncatingIfNeeded: slot)
        count += 1
    }

    mutating func clear() { count = 0 }

    subscript(_ number: Int) -> Int { Int(slots[number]) }
}
