import HarkCore
import HarkScaling
import Testing

/// The documents' alarms (004b-21…-25, -28, D-01, D-30, D-40).
@Suite struct StepPolicyTests {
    @Test func fifteenWaitingAddsAWorkerEachCooldownUpToThree() {
        var pool = Pool(.standard)
        pool.pass(1500, visible: 15)
        #expect(pool.changes == ["305: 2", "605: 3"])
        #expect(pool.decisions.last { $0.outcome == .atMaximum }?.reason == "15 waiting on average over 300 s, at or above 15: already at the maximum of 3")
    }

    @Test func twoWaitingTakesAWorkerAwayDownToOne() {
        var pool = Pool(.standard)
        pool.pass(700, visible: 40)
        pool.pass(1500, visible: 2)
        #expect(pool.size == 1)
        let downs = pool.decisions.filter { $0.change < 0 }
        #expect(downs.map(\.change) == [-1, -1])
        #expect(downs[1].at.seconds(since: downs[0].at) >= 300)
        #expect(downs[0].reason.hasSuffix("waiting on average over 300 s, at or below 2: −1"))
    }

    @Test func betweenTheThresholdsNothingHappens() {
        for visible in 3...14 {
            var pool = Pool(.standard)
            pool.pass(3600, visible: visible)
            #expect(pool.changes.isEmpty)
        }
    }

    @Test func theFigureIsTheAverageOverThePeriod() {
        var pool = Pool(.standard)
        pool.pass(600, visible: 0)
        // 60 s of 74 waiting are 14.8 over five minutes, 60 s of 76 are 15.2.
        pool.pass(60, visible: 74)
        pool.pass(600, visible: 0)
        #expect(pool.changes.isEmpty)
        pool.pass(60, visible: 76)
        pool.pass(120, visible: 0)
        #expect(pool.size == 2)
    }

    @Test func nothingIsDecidedBeforeAPeriodWasMeasured() {
        var pool = Pool(.standard)
        pool.pass(295, visible: 1000)
        #expect(pool.changes.isEmpty)
        #expect(pool.controller.state.up.state == .insufficientData)
        #expect(pool.decisions.last?.reason == "measured for less than 300 s: stays at 1")
    }

    @Test func fastLooksAtThreeMinutesOnTheWayUp() {
        var pool = Pool(.fast)
        pool.pass(300, visible: 10)
        #expect(pool.changes == ["185: 2"])
        pool.pass(300, visible: 9)
        #expect(pool.size == 2)
    }

    @Test func anAlarmThatStaysTriesAgainEachPeriod() {
        var pool = Pool(.web)
        pool.pass(400, cpu: 80)
        #expect(pool.changes == ["65: 4", "365: 5"])
        let held = pool.decisions.filter { $0.outcome == .heldBack }
        #expect(held.count == 4)  // at 125, 185, 245 and 305 s
        #expect(held[0].reason == "processors busy 80 % on average over 60 s, at or above 80 %: held back by the cool-down for 240 s")
    }

    @Test func topicsGoDownAtThirtyPercentForFiveMinutes() {
        var pool = Pool(.web)
        pool.pass(400, cpu: 90)
        pool.pass(3600, cpu: 30)
        #expect(pool.size == 3)
        #expect(pool.decisions.last { $0.outcome == .atMinimum } != nil)
    }

    @Test func aFigureThatIsMissingChangesNothing() {
        var pool = Pool(.web)
        pool.pass(3600, cpu: nil)
        #expect(pool.changes.isEmpty)
        #expect(pool.controller.state.up.state == .insufficientData)
    }

    @Test func emotionsFollowTheOldestWait() {
        var pool = Pool(.emotions)
        pool.pass(120, visible: 3, oldest: 12)
        #expect(pool.size == 2)
    }
}
