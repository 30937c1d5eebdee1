import HarkCore
import HarkScaling
import Testing

@Suite struct ArrivalTests {
    @Test func arrivalsAreReadFromCSV() throws {
        #expect(try Arrival.list(csv: "seconds\n0\n2.5\n") == [0, 2.5].map { Arrival(seconds: $0, serviceSeconds: 10) })
        let two = [Arrival(seconds: 1, serviceSeconds: 4), Arrival(seconds: 2, serviceSeconds: 5)]
        #expect(try Arrival.list(csv: "seconds,service_seconds\r\n1,4\r\n\r\n2,5") == two)
        #expect(try Arrival.list(csv: "\u{FEFF}name, service_seconds , seconds\na,3,7") == [Arrival(seconds: 7, serviceSeconds: 3)])
        #expect(try Arrival.list(csv: "seconds\n").isEmpty)
    }

    @Test(arguments: [
        ("", "columns"), ("time\n1", "columns"), ("seconds\n1\nsoon", "Line 3"), ("seconds\n-1", "Line 2"), ("seconds,service_seconds\n1", "Line 2"),
        ("seconds,service_seconds\n1,0", "Line 2"), ("seconds\nnan", "Line 2"), ("seconds\ninf", "Line 2"),
    ])
    func whatCannotBeReadIsNamed(csv: String, part: String) {
        let error = #expect(throws: HarkError.self) { try Arrival.list(csv: csv) }
        #expect(error?.detail.contains(part) == true)
    }

    @Test func aDryRunTakesTheRecordedJobs() {
        let start = Timestamp(seconds: 1_000_000)
        var recorded = (0...1440).map { ScalingMeasurement(at: start.advanced(bySeconds: Double($0) * 60)) }
        recorded[0].visible = 2
        recorded[60].arrivals = 120
        recorded[90].completions = 100
        recorded[90].serviceSeconds = 12
        let run = ScalingPolicy.standard.dryRun(over: recorded)
        #expect(run.report.jobs == 122)
        #expect(run.report.done == 122)
        #expect(run.report.peakWorkers == 3)
        #expect(ScalingPolicy.predictive.dryRun(over: recorded).report.waitSeconds.p95 < run.report.waitSeconds.p95)
        #expect(ScalingPolicy.standard.dryRun(over: []).report.jobs == 0)
    }

    @Test func aReplaySaysWhatWouldHaveBeenDecided() {
        let start = Timestamp(seconds: 1_000_000)
        let recorded = (0...20).map { ScalingMeasurement(at: start.advanced(bySeconds: Double($0) * 60), visible: 40, running: 1) }
        let decisions = ScalingPolicy.standard.replay(recorded)
        #expect(decisions.count == recorded.count)
        #expect(decisions.filter { $0.change != 0 }.map(\.desired) == [2, 3])
    }
}
