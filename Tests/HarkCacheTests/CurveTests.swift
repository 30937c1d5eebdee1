import HarkCache
import HarkCore
import Testing

@Suite struct CurveTests {
    static let traces = CacheTrace.all(keys: 20_000, requests: 100_000)

    /// A quarter as many keys followed as the house follows, of 20,000 and more; what is foretold beside what happens, for every policy.
    @Test(arguments: traces.indices, CachePolicy.allCases)
    func theForecastIsWithinTwoPointsOfWhatHappens(number: Int, policy: CachePolicy) throws {
        let trace = Self.traces[number], capacities = [600, 2000, 6000]
        var curve = MissRatioCurve(policy, capacities: capacities, samples: 4096), worst = 0.0
        for key in trace.keys { curve.record(key, cost: 1) }
        for capacity in capacities {
            let happened = MiniatureCache.hitRate(policy, capacity: capacity, on: trace)
            worst = max(worst, abs(try #require(curve.hitRate(capacity: capacity)) - happened))
            guard policy == .lru else { continue }
            worst = max(worst, abs(try #require(curve.leastRecentlyUsedHitRate(capacity: capacity)) - happened))
        }
        print("\(trace.name), \(policy.rawValue): the forecast is off by \((worst * 1000).rounded() / 10) points at most")
        #expect(curve.rate < 1 && worst <= 0.02)
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
