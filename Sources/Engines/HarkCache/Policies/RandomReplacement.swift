import HarkCore

/// Any entry, each as likely as the other. The entries stand in an array without gaps, so that one draw finds one.
final class RandomReplacement: Eviction {
    private var slots: [Int32] = []
    private var random = SplitMix64(seed: 0x5EED)

    override func insert(_ slot: Int, _ table: inout EntryTable) {
        table[slot].place = Int32(truncatingIfNeeded: slots.count)
        slots.append(Int32(truncatingIfNeeded: slot))
    }

    override func remove(_ slot: Int, _ table: inout EntryTable) {
        let place = Int(table[slot].place), last = slots.removeLast()
        guard place < slots.count else { return }
        slots[place] = last
        table[Int(last)].place = Int32(truncatingIfNeeded: place)
    }

    override func victim(_ table: inout EntryTable) -> Int { Int(slots[random.place(below: slots.count)]) }

    override var memory: Int { Allocation.size(of: 32 + slots.capacity * 4) }
}
