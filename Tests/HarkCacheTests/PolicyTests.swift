import HarkCache
import Testing

@Suite struct PolicyTests {
    /// Where nothing is known but the order of requests, least recently used is a textbook: beside a plain list.
    @Test func leastRecentlyUsedIsWhatAListSays() {
        let trace = CacheTrace.zipf(0.9, keys: 300, requests: 20_000)
        var cache = MiniatureCache(.lru, capacity: 40), list: [UInt64] = []
        for key in trace.keys {
            let place = list.firstIndex(of: key)
            let isHit = cache.request(key)
            #expect(isHit == (place != nil))
            if let place { list.remove(at: place) } else if list.count == 40 { list.removeFirst() }
            list.append(key)
        }
    }

    /// The hand passes over who was used, and goes on from where it stopped.
    @Test func sieveKeepsWhoWasUsed() {
        var cache = MiniatureCache(.sieve, capacity: 3)
        let hits = [1, 2, 3, 1, 4, 1, 3, 4, 2, 3].map { cache.request($0) }
        // 4 pushes 2 out, since 1 was used; then all are, and 2 pushes out the one at the hand.
        #expect(hits.prefix(9) == [false, false, false, true, false, true, true, true, false])
        #expect(cache.count == 3)
    }

    @Test(arguments: CachePolicy.allCases)
    func aCacheThatHoldsAllMissesEachKeyOnce(policy: CachePolicy) {
        let trace = CacheTrace.zipf(0.8, keys: 500, requests: 10_000)
        var cache = MiniatureCache(policy, capacity: 500), misses = 0
        for key in trace.keys where !cache.request(key) { misses += 1 }
        #expect(misses == Set(trace.keys).count)
    }

    /// The table's bar at a fraction of its size; Documentation/caching.md has the whole one.
    @Test func theDefaultIsNeverFarBehindTheBest() {
        for trace in CacheTrace.all(keys: 4000, requests: 60_000) {
            let capacity = trace.footprint / 10
            let rates = CachePolicy.allCases.map { MiniatureCache.hitRate($0, capacity: capacity, on: trace) }
            let own = MiniatureCache.hitRate(.standard, capacity: capacity, on: trace)
            #expect(own >= rates.max()! - (trace.name == "loop" ? 0.05 : 0.02), "\(trace.name)")
        }
    }
}
