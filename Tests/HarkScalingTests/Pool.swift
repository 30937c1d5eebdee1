import HarkCore
import HarkScaling

/// A controller with a clock that its test moves: measured every `step` seconds.
struct Pool {
    var controller: ScalingController
    var now = Timestamp(seconds: 1_000_000)
    private(set) var decisions: [ScalingDecision] = []

    init(_ policy: ScalingPolicy) { controller = ScalingController(policy: policy) }

    var size: Int { controller.state.desired }

    /// What changed the size, as `seconds since the start: new size`.
    var changes: [String] {
        decisions.filter { $0.change != 0 }.map { "\(Int($0.at.seconds - 1_000_000)): \($0.desired)" }
    }

    /// Lets `seconds` pass in which every measurement looks alike.
    mutating func pass(_ seconds: Double, step: Double = 5, visible: Int = 0, cpu: Double? = nil, inFlight: Int = 0, oldest: Double? = nil) {
        for _ in 0..<Int(seconds / step) {
            now = now.advanced(bySeconds: step)
            let measurement = ScalingMeasurement(
                at: now, visible: visible, inFlight: inFlight, oldestSeconds: oldest, cpu: cpu, running: size)
            decisions.append(controller.decide(measurement))
        }
    }
}
