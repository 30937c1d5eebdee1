import HarkCore
public import HarkScaling

/// What a policy would have made of the last day, beside what the one in force would have.
public struct PoolDryRun: Sendable {
    public let proposed: SimulationReport, inForce: SimulationReport
    /// The size changes of the proposed one, each with its reason.
    public let changes: [ScalingDecision]
    /// Minutes of the day of which the pool knows something; a house that has just begun knows little.
    public let minutes: Int
}

extension WorkerPool {
    /// Plays the pool's last `seconds` (two days at most) again under another policy, with the simulator. Nothing is changed.
    /// - Throws: `HarkError` `.unacceptable` with each field of the policy that cannot be.
    public func dryRun(_ policy: ScalingPolicy, overLast seconds: Double = 86_400) async throws -> PoolDryRun {
        let policy = try policy.checked(), inForce = controller.policy, now = clock.now
        let recorded = try await minutes(from: now.advanced(bySeconds: -seconds), to: now).map(\.measurement)
        // A process starts in a moment; a machine that a hook has to start may take longer than this.
        let settings = SimulationSettings(workerStartSeconds: 1)
        return try await dryRunLane.run {
            let run = policy.dryRun(over: recorded, settings: settings)
            return PoolDryRun(
                proposed: run.report, inForce: inForce.dryRun(over: recorded, settings: settings).report, changes: run.changes,
                minutes: recorded.count)
        }
    }
}

extension PoolMinute {
    /// As the simulator takes it: one look at the end of the minute.
    var measurement: ScalingMeasurement {
        ScalingMeasurement(
            at: Timestamp(minute: minute + 1), visible: visible, inFlight: inFlight, oldestSeconds: oldestSeconds, arrivals: arrivals,
            completions: completions, serviceSeconds: completions > 0 ? serviceSeconds / Double(completions) : nil, running: running)
    }
}
