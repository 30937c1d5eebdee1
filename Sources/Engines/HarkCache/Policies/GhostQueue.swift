/// The hashes of entries that left lately, the oldest forgotten first. Its memory is given by how many it held at most.
struct GhostQueue {
    /// `count` hashes from `oldest` on, around the end.
    private var ring: [UInt64] = []
    private var oldest = 0, count = 0
    /// How often each stands in the ring.
    private var counts: [UInt64: Int32] = [:]

    /// - Parameter most: how many to remember from now on, 16 at least.
    mutating func add(_ hash: UInt64, most: Int) {
        while count >= max(16, most) { forgetOldest() }
        if count == ring.count { grow() }
        ring[(oldest + count) & (ring.count - 1)] = hash
        count += 1
        counts[hash, default: 0] += 1
    }

    func contains(_ hash: UInt64) -> Bool { counts[hash] != nil }

    private mutating func forgetOldest() {
        let hash = ring[oldest]
        oldest = (oldest + 1) & (ring.count - 1)
        count -= 1
        guard let times = counts[hash] else { return }
        counts[hash] = times > 1 ? times - 1 : nil
    }

    /// A power of two of places.
    private mutating func grow() {
        let inOrder = (0..<count).map { ring[(oldest + $0) & (ring.count - 1)] }
        ring = inOrder + Array(repeating: 0, count: max(16, count))
        oldest = 0
    }

    /// A dictionary's bucket has a key, a value and a bit.
    var memory: Int { Allocation.size(of: 32 + ring.capacity * 8) + Allocation.size(of: 32 + counts.capacity * 4 / 3 * 12) }
}
