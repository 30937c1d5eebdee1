import HarkCore
import HarkScaling
import Testing

/// The documents' load test on a clock of its own: 120 files at once, up to three workers, back to one (004b-36…-38).
@Suite struct StoryTests {
    @Test func aHundredAndTwentyFilesBringThreeWorkersAndThenOne() {
        let run = Simulation.run(.standard, on: ArrivalShape.burst120.arrivals())
        #expect(run.changes.map(\.desired) == [2, 3, 2, 1])
        #expect(run.changes.allSatisfy { $0.at.seconds >= 3600 })
        for (earlier, later) in zip(run.changes, run.changes.dropFirst()) { #expect(later.at.seconds(since: earlier.at) >= 300) }
        #expect(run.jobs.count == 120)
        #expect(run.jobs.allSatisfy { $0.started.count == 1 && $0.finished.count == 1 })
        #expect(run.changes.first?.reason.hasSuffix("waiting on average over 300 s, at or above 15: +1") == true)
    }

    @Test func theSamePolicyWithoutStandingWorkersWakesAndSleeps() {
        let run = Simulation.run(.onDemand, on: ArrivalShape.burst120.arrivals())
        #expect(run.changes.first?.desired == 1)
        #expect(run.changes.last?.desired == 0)
        #expect(run.report.peakWorkers == 3)
        #expect(run.report.done == 120)
        #expect(run.report.workerSeconds < 5000)
    }

    /// 001-59, D-14: three tasks at full load become four and five, and no more than ten.
    @Test func theWebServiceGrowsByOneEachCooldown() {
        let busy = (0..<4000).map { Arrival(seconds: Double($0), serviceSeconds: 20) }
        let run = Simulation.run(.web, on: busy, settings: SimulationSettings(spanSeconds: 4000))
        #expect(run.changes.prefix(2).map(\.desired) == [4, 5])
        #expect(run.report.peakWorkers == 10)
    }
}
