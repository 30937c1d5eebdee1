import Foundation
import HarkCore
import HarkScaling

/// What `hark scaling simulate` prints: all in JSON, the figures and each change for people.
struct SimulationPrint: Encodable {
    let policy: ScalingPolicy
    let settings: SimulationSettings
    let report: SimulationReport
    /// The decisions that changed the size; their times count from 1970.
    let decisions: [ScalingDecision]

    init(policy: ScalingPolicy, settings: SimulationSettings, run: SimulationRun) {
        self.policy = policy
        self.settings = settings
        report = run.report
        decisions = run.changes
    }

    var text: String {
        let waits = report.waitSeconds
        let figures = """
            jobs            \(report.jobs), \(report.done) done after \(seconds(report.seconds)) s
            wait            p50 \(seconds(waits.p50)) s, p95 \(seconds(waits.p95)) s, longest \(seconds(waits.max)) s
            worker-seconds  \(seconds(report.workerSeconds))
            workers         \(report.peakWorkers) at most, \(report.scaleActions) changes
            """
        return ([figures] + decisions.map { "\(clock($0.at.seconds))  \($0.from) → \($0.desired)  \($0.reason)" }).joined(separator: "\n")
    }

    private func seconds(_ value: Double) -> String { String(format: "%.1f", value) }

    private func clock(_ seconds: Double) -> String {
        let whole = Int(seconds)
        return String(format: "%3d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
    }
}
