import HarkCache
import HarkCore
import Testing

@Suite struct CurveTests {
    static let traces = [
        CacheTrace.zipf(0.7, keys: 30_000, requests: 200_000), .zipf(1.2, keys: 30_000, requests: 200_000),
        .scans(keys: 30_000, requests: 200_000), .mixed(keys: 30_000, requests: 200_000),
    ]

    /// 16,384 keys followed of 30,000 and more; what is foretold of least recently used beside what happens.
    @Test(arguments: traces.indices)
    func theForecastIsWithinTwoPointsOfLeastRecentlyUsed(number: Int) throws {
        let trace = Self.traces[number]
        var curve = MissRatioCurve(.lru, capacities: [])
        for key in trace.keys { curve.record(key, cost: 1) }
        for capacity in [300, 1000, 3000, 10_000] {
            let foretold = try #require(curve.leastRecentlyUsedHitRate(capacity: capacity))
            let happened = MiniatureCache.hitRate(.lru, capacity: capacity, on: trace)
            #expect(abs(foretold - happened) < 0.02, "\(trace.name), \(capacity): \(foretold), \(happened)")
        }
    }

    /// The same for the default, by miniature caches.
    @Test(arguments: traces.indices)
    func theForecastOfTheDefaultIsClose(number: Int) throws {
        let trace = Self.traces[number], capacities = [1000, 3000, 10_000]
        var curve = MissRatioCurve(.standard, capacities: capacities), worst = 0.0
        for key in trace.keys { curve.record(key, cost: 1) }
        for capacity in capacities {
            let foretold = try #require(curve.hitRate(capacity: capacity))
            worst = max(worst, abs(foretold - MiniatureCache.hitRate(.standard, capacity: capacity, on: trace)))
        }
        print("\(trace.name): the default's forecast is off by \((worst * 1000).rounded() / 10) points at most")
        #expect(worst < 0.03)
    }

    @Test func beforeTheFirstRequestNothingIsForetold() {
        let curve = MissRatioCurve(.standard, capacities: [10])
        #expect(curve.hitRate(capacity: 10) == nil && curve.leastRecentlyUsedHitRate(capacity: 10) == nil)
    }

    /// Where new keys come without end, those that are asked again stay followed closely.
    @Test func newKeysWithoutEndDoNotThinOutTheRest() throws {
        var curve = MissRatioCurve(.lru, capacities: [500], samples: 2000)
        var random = SplitMix64(seed: 8), happened = MiniatureCache(.lru, capacity: 500), hits = 0
        for request in 0..<200_000 as Range<UInt64> {
            let key = random.place(below: 2) == 0 ? (1 << 40) + request : UInt64(random.place(below: 200))
            let hash = key &* 0x9E37_79B9_7F4A_7C15
            curve.record(hash, cost: 1)
            if happened.request(hash) { hits += 1 }
        }
        #expect(abs(try #require(curve.leastRecentlyUsedHitRate(capacity: 500)) - Double(hits) / 200_000) < 0.01)
        #expect(curve.rate == 1)
    }

    @Test func thePastFades() throws {
        var curve = MissRatioCurve(.lru, capacities: [], samples: 1000)
        for _ in 0..<20 { for key in 0..<100 as Range<UInt64> { curve.record(key &* 0x9E37_79B9_7F4A_7C15, cost: 1) } }
        let before = try #require(curve.leastRecentlyUsedHitRate(capacity: 200))
        for minute in 0..<40 as Range<UInt64> {
            curve.fade(by: 0.8)
            for key in 0..<50 as Range<UInt64> { curve.record((1000 + minute * 50 + key) &* 0x9E37_79B9_7F4A_7C15, cost: 1) }
        }
        #expect(before > 0.9)
        #expect(try #require(curve.leastRecentlyUsedHitRate(capacity: 200)) < 0.05)
    }
}
