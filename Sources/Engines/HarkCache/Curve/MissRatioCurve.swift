/// What share of requests each capacity would answer: for least recently used from reuse distances (SHARDS), for any other policy from miniature
/// caches that see the sampled keys alone and have their share of the capacity (Waldspurger et al., USENIX ATC 2017).
///
/// It holds a bounded number of keys: when they become too many, half of them leave and the others stand for twice as many.
package struct MissRatioCurve {
    /// What the miniature caches stand for, ascending, in the unit of the costs.
    package let capacities: [Int]
    private let samples: Int
    private(set) var sample = KeySample()
    private var distances: ReuseDistances
    private var histogram = DistanceHistogram()
    private let policy: CachePolicy
    /// Nil as long as all that was asked for has room: then a request is a hit where its key is known, and a miniature would only cost time.
    private var miniatures: [MiniatureCache?]
    private var miniatureHits: [Double]
    /// Requests of all keys, and of the sampled ones at today's rate.
    private var requests = 0.0, sampled = 0.0

    /// - Parameter samples: how many keys to follow at most.
    package init(_ policy: CachePolicy, capacities: [Int], samples: Int = 16_384) {
        self.policy = policy
        self.capacities = capacities.sorted()
        self.samples = samples
        distances = ReuseDistances(samples: samples)
        miniatures = Array(repeating: nil, count: capacities.count)
        miniatureHits = Array(repeating: 0, count: capacities.count)
    }

    package mutating func record(_ hash: UInt64, cost: Int) {
        count(1)
        if sample.contains(hash) { recordSampled(hash, cost: cost) }
    }

    /// Requests that were made, sampled or not.
    mutating func count(_ requests: Int) { self.requests += Double(requests) }

    mutating func recordSampled(_ hash: UInt64, cost: Int) {
        sampled += 1
        let distance = distances.use(hash, cost: cost)
        if let distance { histogram.add(Double(distance) / sample.rate) }
        for number in miniatures.indices where isHit(number, hash, cost, isKnown: distance != nil) { miniatureHits[number] += 1 }
        if distances.count > samples { thinOut() }
    }

    private mutating func isHit(_ number: Int, _ hash: UInt64, _ cost: Int, isKnown: Bool) -> Bool {
        if miniatures[number] == nil {
            if distances.cost <= room(number) { return isKnown }
            var miniature = MiniatureCache(policy, capacity: room(number))
            for known in distances.leastRecentFirst where known.hash != hash || isKnown { miniature.learn(known) }
            miniatures[number] = miniature
        }
        return miniatures[number]!.request(hash, cost: cost)
    }

    /// A miniature's share of its capacity.
    private func room(_ number: Int) -> Int { Int(Double(capacities[number]) * sample.rate) }

    /// Lets the past count less: what was seen weighs `factor` of what comes.
    package mutating func fade(by factor: Double) {
        requests *= factor
        scale(by: factor)
    }

    /// The share of keys that is followed.
    package var rate: Double { sample.rate }

    /// How much was seen, faded.
    package var seen: Double { requests }

    /// The share that a least-recently-used cache of this capacity would answer; nil before the first request.
    package func leastRecentlyUsedHitRate(capacity: Int) -> Double? { rate(histogram.count(upTo: Double(capacity))) }

    /// The share that the policy would answer with this capacity, between two miniature caches as if it lay on a line; nil before the first
    /// request.
    package func hitRate(capacity: Int) -> Double? {
        guard let above = capacities.firstIndex(where: { $0 >= capacity }) else { return miniatureHits.last.flatMap(rate) }
        guard let high = rate(miniatureHits[above]) else { return nil }
        let start = above == 0 ? 0 : capacities[above - 1], low = above == 0 ? 0 : rate(miniatureHits[above - 1]) ?? 0
        return low + (high - low) * Double(capacity - start) / Double(capacities[above] - start)
    }

    /// A sample holds a few keys more or less of the most asked ones than its share; their requests would be hits (SHARDS-adj).
    private func rate(_ hits: Double) -> Double? {
        let expected = requests * sample.rate
        guard expected > 0 else { return nil }
        return min(1, max(0, (hits + expected - sampled) / expected))
    }

    /// First goes who was not asked for so long that no capacity of interest would hold it: new keys that come without end must not thin out the rest.
    private mutating func thinOut() {
        if let most = capacities.last { distances.forget(beyond: Int(Double(most) * 2 * sample.rate)) }
        if distances.count > samples * 3 / 4 { halve() }
    }

    private mutating func halve() {
        sample.halve()
        let sample = sample
        distances.keep { sample.contains($0) }
        for number in miniatures.indices {
            let room = room(number)
            miniatures[number]?.shrink(to: room) { sample.contains($0) }
        }
        scale(by: 0.5)
    }

    private mutating func scale(by factor: Double) {
        histogram.scale(by: factor)
        sampled *= factor
        for number in miniatureHits.indices { miniatureHits[number] *= factor }
    }
}
