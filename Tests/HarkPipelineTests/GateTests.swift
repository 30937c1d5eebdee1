import HarkModels
import HarkPipeline
import Testing

@Suite struct GateTests {
    private let gate = Gate(
        task: .emotion, tier: .fast, champion: "emotion-fast-a", challenger: "emotion-fast-b", reviews: 40, rehearsed: 140, gateRows: 10, heldOutRows: 90)

    /// `mended` rows that only the challenger has right, `broken` that only the champion has, all of one label each, and `both`
    /// rows of every label that both have right.
    private func record(mended: Int, broken: Int, both: Int = 20, _ gate: Gate? = nil) -> GateRecord {
        var truth: [Int] = [], before: [GateAnswer] = [], after: [GateAnswer] = []
        func add(_ label: Int, _ old: Bool, _ new: Bool) {
            truth.append(label)
            before.append((old ? label : (label + 1) % 7, 0.8))
            after.append((new ? label : (label + 1) % 7, 0.9))
        }
        for label in 0..<7 { for _ in 0..<both { add(label, true, true) } }
        for _ in 0..<mended { add(2, false, true) }
        for _ in 0..<broken { add(3, true, false) }
        return (gate ?? self.gate).judge(truth: truth, before: before, after: after, seconds: 1)
    }

    @Test func whatIsBetterBeyondChanceIsPromoted() {
        let record = record(mended: 8, broken: 0)
        #expect(record.verdict == .promoted)
        #expect(record.reason.sentence == "It is better: it mends 8 rows and breaks 0, p = 0.0078, and no label loses more than 5 points of recall.")
        #expect((record.championRight, record.challengerRight) == (140, 148))
    }

    @Test func fiveRowsMayBeChanceAndSixAreNot() {
        #expect(record(mended: 5, broken: 0).reason.key == "chance")
        #expect(record(mended: 6, broken: 0).verdict == .promoted)
    }

    @Test func whatIsNoBetterIsRefused() {
        #expect(record(mended: 3, broken: 3).reason.key == "no_better")
        #expect(record(mended: 2, broken: 30).reason.key == "no_better")
        #expect(record(mended: 0, broken: 0).verdict == .refused)
    }

    @Test func aLabelThatPaysForItStopsIt() throws {
        // 20 + 2 rows of anger: two lost are 9.1 points.
        let record = record(mended: 20, broken: 2)
        #expect(record.verdict == .refused)
        #expect(record.reason.key == "recall" && record.reason.arguments == ["anger", "9.1"])
        let anger = try #require(record.recalls.first { $0.label == "anger" })
        #expect(abs(anger.fall - 200.0 / 22) < 1e-9)
        // One of twenty is five points and not more.
        #expect(self.record(mended: 20, broken: 1, both: 19).verdict == .promoted)
    }

    @Test func theSameModelIsNoChallenger() {
        let same = Gate(task: .emotion, tier: .fast, champion: "m", challenger: "m", reviews: 1, rehearsed: 1, gateRows: 1, heldOutRows: 1)
        #expect(record(mended: 0, broken: 0, same).reason.key == "same")
    }
}
