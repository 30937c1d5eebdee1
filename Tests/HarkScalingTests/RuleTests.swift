import HarkCore
import HarkScaling
import Testing

@Suite struct RuleTests {
    @Test func theForecastIsToldInASentence() {
        var pool = pool(PredictiveRule(goalSeconds: 30, workerStartSeconds: 1, serviceSeconds: 4.1), start: 3, max: 6)
        pool.pass(5, visible: 92)
        #expect(pool.decisions.last?.reason == "backlog 92, 3 workers, 4.1 s a job: 125.7 s to empty, goal 30 s: +3")
        pool.pass(5)
        #expect(pool.size == 1)
    }

    @Test func theForecastStartsTheFewestThatReachTheGoal() {
        // 20 jobs of 10 s: 200 worker-seconds; four workers need 50 s.
        var pool = pool(PredictiveRule(goalSeconds: 50, workerStartSeconds: 0))
        pool.pass(5, visible: 20)
        #expect(pool.size == 4)
    }

    @Test func noWorkerIsAskedForThatWouldComeTooLate() {
        var pool = pool(PredictiveRule(goalSeconds: 20, workerStartSeconds: 60))
        pool.pass(5, visible: 5)  // done in 50 s, before another worker would begin
        #expect(pool.size == 1)
    }

    @Test func aTargetKeepsSoManyJobsToAWorker() {
        let rule = TargetRule(backlogPerWorker: 10, periodSeconds: 60, downPeriodSeconds: 120)
        var pool = Pool(ScalingPolicy(min: 1, max: 10, cooldownSeconds: 60, rule: .target(rule)))
        pool.pass(120, visible: 35)
        #expect(pool.size == 4)
        pool.pass(600, visible: 35)
        #expect(pool.size == 4)
        pool.pass(600, visible: 0)
        #expect(pool.size == 1)
    }

    @Test func kubernetesGoesUpAtOnceAndDownAfterFiveMinutes() {
        var pool = Pool(.keda)
        pool.pass(5, visible: 12)
        #expect(pool.size == 3)
        pool.pass(295)
        #expect(pool.size == 3)
        pool.pass(60)
        #expect(pool.size == 1)
    }

    private func pool(_ rule: PredictiveRule, start: Int = 1, max: Int = 10) -> Pool {
        Pool(ScalingPolicy(min: 1, start: start, max: max, cooldownSeconds: 0, rule: .predictive(rule)))
    }
}
