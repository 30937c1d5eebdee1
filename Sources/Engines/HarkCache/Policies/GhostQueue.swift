/// The hashes of entries that left lately, the oldest forgotten first. Its memory is given by how many it holds at most.
struct GhostQueue {
    private var ring: [UInt64] = []
    private var next = 0
    /// How often each stands in the ring.
    private var counts: [UInt64: Int32] = [:]

    /// - Parameter most: how many to remember from now on.
    mutating func add(_ hash: UInt64, most: Int) {
        if ring.count < max(16, most) {
            ring.append(hash)
        } else {
            forget(ring[next])
            ring[next] = hash
            next = (next + 1) % ring.count
        }
        counts[hash, default: 0] += 1
    }

    func contains(_ hash: UInt64) -> Bool { counts[hash] != nil }

    private mutating func forget(_ hash: UInt64) {
        guard let count = counts[hash] else { return }
        counts[hash] = count > 1 ? count - 1 : nil
    }

    /// A dictionary's bucket has a key, a value and a bit.
    var memory: Int { Allocation.size(of: 32 + ring.capacity * 8) + Allocation.size(of: 32 + counts.capacity * 4 / 3 * 12) }
}
