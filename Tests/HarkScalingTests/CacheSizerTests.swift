import HarkCore
import HarkScaling
import Testing

/// The documented auto-scaler of a cache pool (003-27…-29), and the one by cost.
@Suite struct CacheSizerTests {
    private static let documented = CacheSizePolicy(rule: .missRate(MissRateRule(maxMissRate: 0.5, minMissRate: 0.2, expandRatio: 1.5, shrinkRatio: 0.5)))

    /// Size before, misses in a hundred, size after.
    @Test(arguments: [(2, 60, 3), (3, 51, 5), (3, 50, 3), (4, 20, 4), (4, 19, 2), (3, 0, 1), (1, 0, 1), (8, 100, 8), (7, 90, 8)])
    func aMinuteDecides(size: Int, misses: Int, after: Int) {
        var sizer = CacheSizer(policy: Self.documented, size: size)
        let nodes = Array(repeating: CacheMeasurement.Node(hits: 100 - misses, misses: misses), count: size)
        #expect(sizer.decide(CacheMeasurement(at: Timestamp(seconds: 0), nodes: nodes)) == nil)
        #expect(sizer.decide(CacheMeasurement(at: Timestamp(seconds: 55), nodes: nodes)) == nil)
        #expect(sizer.decide(CacheMeasurement(at: Timestamp(seconds: 60), nodes: nodes))?.desired == after)
        #expect(sizer.size == after)
    }

    @Test func nodesCountAlikeHoweverMuchTheyAreAsked() {
        var sizer = CacheSizer(policy: Self.documented, size: 2)
        _ = sizer.decide(CacheMeasurement(at: Timestamp(seconds: 0), nodes: []))
        let nodes = [CacheMeasurement.Node(hits: 10_000, misses: 0), .init(hits: 0, misses: 10), .init(hits: 0, misses: 0)]
        let decision = sizer.decide(CacheMeasurement(at: Timestamp(seconds: 60), nodes: nodes))
        #expect(decision?.desired == 2 && decision?.reason == "50 % missed, from 20 % to 50 %: stays at 2")
    }

    @Test func withoutRequestsNothingChanges() {
        var sizer = CacheSizer(policy: Self.documented, size: 5)
        _ = sizer.decide(CacheMeasurement(at: Timestamp(seconds: 0), nodes: []))
        #expect(sizer.decide(CacheMeasurement(at: Timestamp(seconds: 60), nodes: [.init(hits: 0, misses: 0)]))?.desired == 5)
    }

    @Test func aSizeFixedByHandHoldsAtOnce() {
        var sizer = CacheSizer(policy: Self.documented, size: 5)
        sizer.adopt(CacheSizePolicy(rule: .manual(nodes: 2)))
        #expect(sizer.decide(CacheMeasurement(at: Timestamp(seconds: 1), nodes: []))?.change == -3)
    }

    @Test func whatCannotBeFollowedIsRefused() {
        let bad: [CacheSizePolicy] = [
            CacheSizePolicy(max: 9, rule: .manual(nodes: 1)), CacheSizePolicy(rule: .manual(nodes: 0)),
            CacheSizePolicy(rule: .missRate(MissRateRule(maxMissRate: 0.1, minMissRate: 0.2))),
            CacheSizePolicy(rule: .missRate(MissRateRule(expandRatio: 1))), CacheSizePolicy(rule: .missRate(MissRateRule(shrinkRatio: 1))),
            CacheSizePolicy(rule: .missRate(MissRateRule(maxMissRate: .nan))), CacheSizePolicy(rule: .cost(CacheCostRule(nodeHour: -1, thousandMisses: 1))),
        ]
        for policy in bad { #expect(throws: HarkError.self) { try policy.checked() } }
        #expect(throws: Never.self) { try Self.documented.checked() }
    }

    /// A day in three parts. By cost no more is paid than by any fixed size, but for what the changes themselves miss.
    @Test func byCostADayIsNoDearerThanWithAnyFixedSize() {
        let rates = (1...8).map { 0.9 / Double($0) }
        let minutes = [1000, 60_000, 4000].flatMap { Array(repeating: CacheMinute(requests: $0, missRates: rates), count: 480) }
        func cost(_ run: CacheSizeSimulation) -> Double { run.nodeHours * 2 + run.misses / 1000 * 0.01 }
        let chosen = CacheSizeSimulation.run(CacheSizePolicy(rule: .cost(CacheCostRule(nodeHour: 2, thousandMisses: 0.01))), size: 4, on: minutes)
        for nodes in 1...8 {
            let fixed = CacheSizeSimulation.run(CacheSizePolicy(rule: .manual(nodes: nodes)), size: nodes, on: minutes)
            #expect(cost(chosen) < cost(fixed) * 1.01)
        }
        #expect(Set(chosen.sizes) == [1, 4] && chosen.changes.count < 10)
    }
}
