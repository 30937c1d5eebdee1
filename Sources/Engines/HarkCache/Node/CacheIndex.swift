/// Which entries there are and which leaves next: a table and a policy. A node keeps the bytes beside it, a simulation none.
package struct CacheIndex {
    package private(set) var table = EntryTable()
    package private(set) var policy: CachePolicy
    private var eviction: Eviction
    /// Requests so far: what "recently" is measured in.
    private var tick: UInt64 = 0
    /// Nothing: the sum of what was read only so that it would be in the processor's cache.
    private var fetched: UInt64 = 0

    /// - Parameter capacity: what all entries may cost together.
    package init(_ policy: CachePolicy, capacity: Int) {
        self.policy = policy
        eviction = policy.eviction(capacity: capacity)
    }

    /// Of W-TinyLFU with a window that stays as it is.
    init(window: Double, capacity: Int) {
        policy = .tinyLFU
        eviction = WindowTinyLFU(capacity: capacity, window: window)
    }

    package var capacity: Int {
        get { eviction.capacity }
        nonmutating set { eviction.capacity = newValue }
    }

    /// To be called when far fewer entries are left than there were.
    func shrinkMemories() { eviction.shrink(entries: table.count) }

    /// Bytes of the tables.
    var memory: Int { table.memory + eviction.memory }

    package mutating func use(_ slot: Int) {
        tick += 1
        table[slot].usedAt = tick
        eviction.use(slot, &table)
    }

    /// Several, in order.
    mutating func use(_ log: UseLog) {
        for number in 0..<log.count { fetched &+= UInt64(truncatingIfNeeded: table[log[number]].cost) }
        for number in 0..<log.count { fetched &+= eviction.fetch(log[number], &table) }
        for number in 0..<log.count { use(log[number]) }
    }

    package mutating func insert(hash: UInt64, cost: Int) -> Int {
        tick += 1
        let slot = table.insert(hash: hash, cost: cost, usedAt: tick)
        eviction.insert(slot, &table)
        return slot
    }

    /// Another value of another size for an entry; it counts as a use.
    mutating func replace(_ slot: Int, cost: Int) {
        table.setCost(cost, of: slot)
        use(slot)
    }

    package mutating func remove(_ slot: Int) {
        eviction.remove(slot, &table)
        table.remove(slot)
    }

    /// Takes out the entry that has to leave next. Precondition: there is one.
    package mutating func evict() -> Int {
        let slot = eviction.victim(&table)
        remove(slot)
        return slot
    }

    /// Goes on under another policy, which sees the entries as if they came now, the least recently used first.
    mutating func adopt(_ policy: CachePolicy) {
        guard policy != self.policy else { return }
        let slots = leastRecentFirst
        for slot in slots { eviction.remove(slot, &table) }
        self.policy = policy
        eviction = policy.eviction(capacity: capacity)
        for slot in slots {
            table[slot].visits = 0
            eviction.insert(slot, &table)
        }
    }

    /// Cost: a sort of all entries.
    var leastRecentFirst: [Int] { table.slots.sorted { table[$0].usedAt < table[$1].usedAt } }
}
