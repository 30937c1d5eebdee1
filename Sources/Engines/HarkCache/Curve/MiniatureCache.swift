/// A policy at work on hashes alone: which requests a cache of a size would have answered. Some hundred nanoseconds a request.
package struct MiniatureCache {
    private var index: CacheIndex

    /// - Parameter capacity: in the unit of the costs.
    package init(_ policy: CachePolicy, capacity: Int) { index = CacheIndex(policy, capacity: capacity) }

    /// Of W-TinyLFU with a window that stays as it is.
    init(window: Double, capacity: Int) { index = CacheIndex(window: window, capacity: capacity) }

    package var count: Int { index.table.count }

    /// Bytes of its tables.
    var memory: Int { index.memory }

    /// - Returns: whether it was there; it is now, where it fits.
    package mutating func request(_ hash: UInt64, cost: Int = 1) -> Bool {
        if let slot = index.table.slot(of: hash) {
            if index.table[slot].cost == cost { index.use(slot) } else { index.replace(slot, cost: cost) }
            makeRoom()
            return true
        }
        guard cost <= index.capacity else { return false }
        _ = index.insert(hash: hash, cost: cost)
        makeRoom()
        return false
    }

    /// Takes in what was asked for before it was there.
    mutating func learn(_ known: KnownKey) {
        for _ in 0..<min(known.uses, Self.mostLearned) { _ = request(known.hash, cost: known.cost) }
    }

    /// Who was asked for more often than that is a favourite with every policy.
    private static let mostLearned = 4

    /// Keeps of its entries those that `isKept` says, and so many of them as then fit.
    mutating func shrink(to capacity: Int, where isKept: (UInt64) -> Bool) {
        for slot in Array(index.table.slots) where !isKept(index.table[slot].hash) { index.remove(slot) }
        index.capacity = capacity
        makeRoom()
        index.shrinkMemories()
    }

    private mutating func makeRoom() {
        while index.table.cost > index.capacity, index.table.count > 0 { _ = index.evict() }
    }

    /// The share of a trace's requests that are answered, beginning with nothing.
    package static func hitRate(_ policy: CachePolicy, capacity: Int, on trace: CacheTrace) -> Double {
        var cache = MiniatureCache(policy, capacity: capacity), hits = 0
        for key in trace.keys where cache.request(key) { hits += 1 }
        return Double(hits) / Double(trace.keys.count)
    }
}
