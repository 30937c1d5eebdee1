import HarkCore
import HarkScaling
import Testing

/// What holds for every policy on any measurements.
@Suite struct PolicyPropertyTests {
    static let policies = ScalingPolicy.presets.sorted { $0.key < $1.key }.map(\.value)

    @Test(arguments: UInt64(1)...12)
    func theSizeStaysWithinItsLimitsAndTheCooldownIsKept(seed: UInt64) {
        for policy in Self.policies {
            var controller = ScalingController(policy: policy), lastByRule: Timestamp?
            for measurement in Self.measurements(seed: seed) {
                let decision = controller.decide(measurement)
                #expect(policy.min...policy.max ~= decision.desired)
                #expect(decision.desired == controller.state.desired)
                // Waking and going to sleep are not the rule's.
                let isRules = decision.change != 0 && !["scaling.woken", "scaling.idle"].contains(decision.causeText.key)
                if isRules, let lastByRule { #expect(decision.at.seconds(since: lastByRule) >= policy.cooldownSeconds) }
                if decision.change != 0 { lastByRule = decision.at }
                #expect(!decision.reason.contains("scaling.") && !decision.reason.contains("{"))
            }
        }
    }

    @Test(arguments: UInt64(1)...5)
    func equalMeasurementsGiveEqualDecisions(seed: UInt64) {
        let measurements = Self.measurements(seed: seed)
        for policy in Self.policies { #expect(policy.replay(measurements) == policy.replay(measurements)) }
    }

    @Test(arguments: UInt64(1)...10)
    func noJobIsLostOrDoneTwice(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var arrivals = (0..<200).map { _ in
            Arrival(seconds: Double.random(in: 0..<5000, using: &random), serviceSeconds: Double.random(in: 0.1..<60, using: &random))
        }
        arrivals.append(arrivals[0])
        for policy in Self.policies {
            let run = Simulation.run(policy, on: arrivals, settings: SimulationSettings(spanSeconds: 5000))
            #expect(run.jobs.allSatisfy { $0.started.count == 1 && $0.finished.count == 1 && $0.arrived <= $0.started[0] })
            #expect(run.workerSeconds >= arrivals.reduce(0) { $0 + $1.serviceSeconds } - 1e-6)
        }
    }

    @Test func aFigureThatIsNoNumberIsAMissingOne() throws {
        for policy in Self.policies {
            var controller = ScalingController(policy: policy), now = Timestamp(seconds: 1_000_000)
            for _ in 0..<200 {
                now = now.advanced(bySeconds: 5)
                let decision = controller.decide(
                    ScalingMeasurement(at: now, visible: 50, oldestSeconds: .nan, arrivals: 5, completions: 2, serviceSeconds: .infinity, cpu: .nan, running: 1))
                #expect(policy.min...policy.max ~= decision.desired)
            }
            #expect(try HarkJSON.decode(ScalingController.self, from: HarkJSON.encode(controller)) == controller)
        }
    }

    /// Hours of load that jumps about, with holes, and figures that are missing.
    private static func measurements(seed: UInt64) -> [ScalingMeasurement] {
        var random = SplitMix64(seed: seed), now = Timestamp(seconds: 1_000_000), level = 0
        return (0..<1500).map { _ in
            now = now.advanced(bySeconds: Int.random(in: 0..<200, using: &random) == 0 ? 900 : Double.random(in: 1...10, using: &random))
            if Int.random(in: 0..<40, using: &random) == 0 { level = [0, 0, 1, 3, 20, 500].randomElement(using: &random) ?? 0 }
            let hasCPU = Int.random(in: 0..<10, using: &random) > 0
            return ScalingMeasurement(
                at: now, visible: level, inFlight: min(level, 3), oldestSeconds: level > 0 ? Double(level) : nil, arrivals: level / 4,
                completions: level / 5, serviceSeconds: level > 4 ? 8 : nil, cpu: hasCPU ? min(100, Double(level) * 5) : nil,
                running: min(level, 3), starting: 0)
        }
    }
}
