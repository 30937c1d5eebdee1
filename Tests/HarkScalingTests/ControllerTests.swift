import Foundation
import HarkCore
import HarkScaling
import Testing

@Suite struct ControllerTests {
    @Test func anOnDemandPoolWakesForOneJobAndSleepsWhenIdle() {
        var pool = Pool(.onDemand)
        pool.pass(600)
        #expect(pool.size == 0)
        pool.pass(5, visible: 1)
        #expect(pool.size == 1)
        #expect(pool.decisions.last?.reason == "1 waiting and no worker: +1")
        pool.pass(600, inFlight: 1)
        #expect(pool.size == 1)
        pool.pass(60)
        #expect(pool.size == 1)
        pool.pass(5)
        #expect(pool.size == 0)
        #expect(pool.decisions.last?.reason == "nothing to do for 60 s: −1")
    }

    @Test func aSizeFixedByHandStaysUntilItIsGivenBack() throws {
        var pool = Pool(.standard)
        try pool.controller.fix(at: 3)
        pool.pass(5)
        #expect(pool.size == 3)
        pool.pass(3600)
        #expect(pool.size == 3)
        try pool.controller.fix(at: nil)
        pool.pass(700)
        #expect(pool.size == 1)
        let refused = #expect(throws: HarkError.self) { try pool.controller.fix(at: 4) }
        #expect(refused?.code == .unacceptable)
        #expect(refused?.problems.first?.field == "size")
    }

    @Test func aNewPolicyKeepsSizeAndCooldownWithinItsLimits() {
        var pool = Pool(.standard)
        pool.pass(700, visible: 40)
        #expect(pool.size == 3)
        let cooldown = pool.controller.cooldownRemaining(at: pool.now)
        #expect(cooldown == 205)
        var narrow = ScalingPolicy.fast
        narrow.max = 2
        pool.controller.adopt(narrow)
        #expect(pool.controller.cooldownRemaining(at: pool.now) == cooldown)
        pool.pass(5)
        #expect(pool.size == 2)
        #expect(pool.decisions.last?.reason == "the limits are 1 to 2: −1")
    }

    @Test func aClockSetBackNeitherFreezesNorHastens() {
        var pool = Pool(.standard)
        pool.pass(400, visible: 40)
        #expect(pool.size == 2)
        pool.now = pool.now.advanced(bySeconds: -86_400)
        #expect(pool.controller.cooldownRemaining(at: pool.now) == 0)
        pool.pass(295, visible: 40)
        #expect(pool.size == 2)
        pool.pass(60, visible: 40)
        #expect(pool.size == 3)
    }

    @Test func stateSurvivesARestart() throws {
        var pool = Pool(.standard)
        pool.pass(400, visible: 40)
        let kept = try HarkJSON.encode(pool.controller)
        var restarted = try HarkJSON.decode(ScalingController.self, from: kept)
        #expect(restarted == pool.controller)
        let next = ScalingMeasurement(at: pool.now.advanced(bySeconds: 5), visible: 40, running: 2)
        #expect(restarted.decide(next) == pool.controller.decide(next))
    }
}

@Suite struct HookTests {
    @Test func aHookIsCalledForEachWorker() throws {
        var pool = Pool(.standard)
        try pool.controller.fix(at: 3)
        pool.pass(5)
        let decision = try #require(pool.decisions.last)
        let hooks = ScalingHooks(start: ["machines", "start", "{from}-{desired}", "{reason}"])
        #expect(hooks.commands(for: decision) == [1, 2].map { ["machines", "start", "\($0)-\($0 + 1)", "size fixed by hand: +2"] })
        pool.pass(5)
        #expect(hooks.commands(for: try #require(pool.decisions.last)) == [])
    }
}
