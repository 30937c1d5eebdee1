/// For each request, how much else was asked for since the same key was last asked for: what a least-recently-used cache has to hold to
/// answer it. A Fenwick tree over the order of last uses makes it a walk of some twenty steps.
struct ReuseDistances {
    private struct Use {
        var place: Int, cost: Int, count: Int
    }

    private var uses: [UInt64: Use] = [:]
    /// Sums of costs by place; a key stands at the place of its last use.
    private var tree: [Int]
    private var next = 1

    /// - Parameter samples: about how many keys it is to know at once.
    init(samples: Int) { tree = Array(repeating: 0, count: 4 * samples + 1) }

    var count: Int { uses.count }
    /// Of all keys together.
    private(set) var cost = 0

    /// Cost: a sort of all keys.
    var leastRecentFirst: [KnownKey] {
        uses.sorted { $0.value.place < $1.value.place }.map { KnownKey(hash: $0.key, cost: $0.value.cost, uses: $0.value.count) }
    }

    /// - Returns: the costs of all keys used since, with this one's; nil where it was not used before.
    mutating func use(_ hash: UInt64, cost: Int) -> Int? {
        if next == tree.count { renumber() }
        let last = uses[hash]
        var distance: Int?
        if let last {
            distance = self.cost - sum(through: last.place) + cost
            add(-last.cost, at: last.place)
        }
        uses[hash] = Use(place: next, cost: cost, count: (last?.count ?? 0) + 1)
        add(cost, at: next)
        next += 1
        return distance
    }

    mutating func keep(where isKept: (UInt64) -> Bool) {
        for (hash, use) in uses where !isKept(hash) {
            add(-use.cost, at: use.place)
            uses[hash] = nil
        }
    }

    /// Forgets keys since whose last use more than `distance` was asked for. Cost: a sort of all keys.
    mutating func forget(beyond distance: Int) {
        var sum = 0
        for (hash, use) in uses.sorted(by: { $0.value.place > $1.value.place }) {
            sum += use.cost
            guard sum > distance else { continue }
            add(-use.cost, at: use.place)
            uses[hash] = nil
        }
    }

    /// Takes out the places that nobody stands at, and makes the tree larger where it is nearly full without them.
    private mutating func renumber() {
        let inOrder = uses.sorted { $0.value.place < $1.value.place }
        tree = Array(repeating: 0, count: max(tree.count, 2 * inOrder.count + 1))
        (next, cost) = (1, 0)
        for (hash, use) in inOrder {
            uses[hash]?.place = next
            add(use.cost, at: next)
            next += 1
        }
    }

    private mutating func add(_ cost: Int, at start: Int) {
        self.cost += cost
        var place = start
        while place < tree.count {
            tree[place] += cost
            place += place & -place
        }
    }

    private func sum(through start: Int) -> Int {
        var place = start, sum = 0
        while place > 0 {
            sum += tree[place]
            place -= place & -place
        }
        return sum
    }
}

/// A key, with what it costs and how often it was asked for.
struct KnownKey {
    let hash: UInt64, cost: Int, uses: Int
}
