/// What is known of each entry except its bytes: found by hash, linked in lists. The policies work on it, in a node as in a simulation.
///
/// An entry is named by its slot, a small number that stays the same until the entry is removed. Finding is by open addressing with
/// linear probing; a removal closes its gap, so that nothing gets slower with time.
package struct EntryTable {
    package struct Entry {
        package let hash: UInt64
        /// What the entry costs, in the unit of the capacity.
        package fileprivate(set) var cost: Int
        /// The number of the request that used it last.
        package var usedAt: UInt64
        fileprivate(set) var previous: Int32 = -1, next: Int32 = -1
        /// The list it is in; -1: none; -2: there is no such entry, and `next` is the next free slot.
        fileprivate(set) var list: Int8 = -1
        /// How often it was used, for policies that count.
        var visits: UInt8 = 0
        /// Where a policy keeps it in an array of its own.
        var place: Int32 = -1
    }

    private var entries: [Entry] = []
    private var firstFree: Int32 = -1
    /// The low half of a hash above a slot's number; all ones: empty.
    private var buckets = [UInt64](repeating: .max, count: 16)
    private var mask = 15
    package private(set) var lists = InlineArray<3, EntryList>(repeating: EntryList())
    package private(set) var count = 0
    /// The sum of all costs.
    package private(set) var cost = 0

    package subscript(slot: Int) -> Entry {
        get { entries[slot] }
        _modify { yield &entries[slot] }
    }

    /// Bytes of the tables themselves.
    var memory: Int {
        Allocation.size(of: 32 + entries.count * MemoryLayout<Entry>.stride) + Allocation.size(of: 32 + buckets.count * 8)
    }

    /// Slots are below this.
    var slotCount: Int { entries.count }

    func isUsed(_ slot: Int) -> Bool { entries[slot].list != -2 }

    /// The slots in use, in no order.
    var slots: some Sequence<Int> { entries.indices.lazy.filter { entries[$0].list != -2 } }

    /// The first with this hash.
    func slot(of hash: UInt64) -> Int? { slot(of: hash) { entries[$0].hash == hash } }

    /// - Parameter matches: told the slots whose hash has the same low half, until one is the right one.
    @inline(__always)
    func slot(of hash: UInt64, where matches: (Int) -> Bool) -> Int? {
        let tag = hash << 32
        var at = Int(truncatingIfNeeded: hash) & mask
        while buckets[at] != .max {
            let bucket = buckets[at], slot = Int(bucket & 0xFFFF_FFFF)
            if bucket & 0xFFFF_FFFF_0000_0000 == tag, matches(slot) { return slot }
            at = (at + 1) & mask
        }
        return nil
    }

    mutating func insert(hash: UInt64, cost: Int, usedAt: UInt64) -> Int {
        if (count + 1) * 4 > buckets.count * 3 { grow() }
        let entry = Entry(hash: hash, cost: cost, usedAt: usedAt), slot: Int
        if firstFree >= 0 {
            slot = Int(firstFree)
            firstFree = entries[slot].next
            entries[slot] = entry
        } else {
            slot = entries.count
            entries.append(entry)
        }
        place(slot, hash)
        count += 1
        self.cost += cost
        return slot
    }

    /// Precondition: it is in no list.
    mutating func remove(_ slot: Int) {
        closeGap(at: bucket(of: slot))
        count -= 1
        cost -= entries[slot].cost
        entries[slot].list = -2
        entries[slot].next = firstFree
        firstFree = Int32(truncatingIfNeeded: slot)
    }

    /// Another cost for an entry that stays where it is.
    mutating func setCost(_ cost: Int, of slot: Int) {
        let change = cost - entries[slot].cost, list = Int(entries[slot].list)
        entries[slot].cost = cost
        self.cost += change
        if list >= 0 { lists[list].cost += change }
    }

    private mutating func place(_ slot: Int, _ hash: UInt64) {
        var at = Int(truncatingIfNeeded: hash) & mask
        while buckets[at] != .max { at = (at + 1) & mask }
        buckets[at] = hash << 32 | UInt64(slot)
    }

    private func bucket(of slot: Int) -> Int {
        var at = Int(truncatingIfNeeded: entries[slot].hash) & mask
        while Int(buckets[at] & 0xFFFF_FFFF) != slot { at = (at + 1) & mask }
        return at
    }

    /// Moves back what stands behind a gap only because its place was taken.
    private mutating func closeGap(at start: Int) {
        var gap = start, at = start
        while true {
            at = (at + 1) & mask
            guard buckets[at] != .max else { break }
            let home = Int(buckets[at] >> 32) & mask
            if (at - home) & mask >= (at - gap) & mask {
                buckets[gap] = buckets[at]
                gap = at
            }
        }
        buckets[gap] = .max
    }

    private mutating func grow() {
        let old = buckets
        buckets = [UInt64](repeating: .max, count: old.count * 2)
        mask = buckets.count - 1
        for bucket in old where bucket != .max {
            var at = Int(bucket >> 32) & mask
            while buckets[at] != .max { at = (at + 1) & mask }
            buckets[at] = bucket
        }
    }
}

/// A queue of entries, with what they cost together.
package struct EntryList {
    /// The newest and the oldest; -1 where there is none.
    package fileprivate(set) var first = -1, last = -1
    package fileprivate(set) var count = 0, cost = 0
}

extension EntryTable {
    /// Puts an entry that is in no list in front of a list.
    mutating func push(_ slot: Int, on list: Int) {
        let old = lists[list].first
        entries[slot].list = Int8(truncatingIfNeeded: list)
        entries[slot].previous = -1
        entries[slot].next = Int32(truncatingIfNeeded: old)
        if old >= 0 { entries[old].previous = Int32(truncatingIfNeeded: slot) } else { lists[list].last = slot }
        lists[list].first = slot
        lists[list].count += 1
        lists[list].cost += entries[slot].cost
    }

    mutating func unlink(_ slot: Int) {
        let entry = entries[slot], list = Int(entry.list), previous = Int(entry.previous), next = Int(entry.next)
        if previous >= 0 { entries[previous].next = entry.next } else { lists[list].first = next }
        if next >= 0 { entries[next].previous = entry.previous } else { lists[list].last = previous }
        entries[slot].list = -1
        lists[list].count -= 1
        lists[list].cost -= entry.cost
    }

    mutating func move(_ slot: Int, to list: Int) {
        if lists[list].first == slot { return }
        unlink(slot)
        push(slot, on: list)
    }

    /// Reads those that a move changes beside the entry, without waiting for them; what comes out means nothing.
    func fetchNeighbours(_ slot: Int) -> UInt64 {
        let entry = entries[slot]
        var read: UInt64 = 0
        if entry.previous >= 0 { read &+= UInt64(entries[Int(entry.previous)].visits) }
        if entry.next >= 0 { read &+= UInt64(entries[Int(entry.next)].visits) }
        return read
    }

    /// The neighbour that is newer by one, nil at the front.
    func newer(_ slot: Int) -> Int? { entries[slot].previous >= 0 ? Int(entries[slot].previous) : nil }
}
