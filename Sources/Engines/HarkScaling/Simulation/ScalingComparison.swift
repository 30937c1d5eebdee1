/// The policies side by side on the arrival shapes: what `hark scaling table` prints and Documentation/scaling.md shows.
public struct ScalingComparison: Sendable {
    public struct Row: Sendable, Codable, Equatable {
        public let shape: ArrivalShape
        public let policy: String
        public let report: SimulationReport
    }

    /// Names of presets.
    public static let policies = ["standard", "fast", "target", "keda", "predictive"]

    public let rows: [Row]

    public init(seed: UInt64 = 1, settings: SimulationSettings = SimulationSettings()) {
        rows = ArrivalShape.allCases.flatMap { shape in
            let arrivals = shape.arrivals(seed: seed)
            return Self.policies.compactMap { name -> Row? in
                guard let policy = ScalingPolicy.presets[name] else { return nil }
                return Row(shape: shape, policy: name, report: Simulation.run(policy, on: arrivals, settings: settings).report)
            }
        }
    }

    public var markdown: String {
        let head = [
            "| arrivals | policy | p50 wait s | p95 wait s | longest wait s | worker-seconds | most workers | changes |",
            "|---|---|---:|---:|---:|---:|---:|---:|",
        ]
        let lines = rows.map { row in
            let report = row.report, waits = report.waitSeconds
            let figures = [waits.p50, waits.p95, waits.max, report.workerSeconds].map { "\(Int($0.rounded()))" }
            let name = row.policy == Self.policies[0] ? row.shape.rawValue : ""
            return "| " + ([name, row.policy] + figures + ["\(report.peakWorkers)", "\(report.scaleActions)"]).joined(separator: " | ") + " |"
        }
        return (head + lines).joined(separator: "\n")
    }
}
