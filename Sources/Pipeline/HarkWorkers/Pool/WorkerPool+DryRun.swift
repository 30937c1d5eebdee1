public import HarkCore
import HarkQueue
public import HarkScaling

/// What a policy would have made of the last day, beside what the one in force would have.
public struct PoolDryRun: Sendable {
    public let proposed: SimulationReport, inForce: SimulationReport
    /// The size changes of the proposed one, each with its reason.
    public let changes: [ScalingDecision]
    /// Jobs that were replayed at the very moments they came, and those that were spread evenly over their minutes.
    public let single: Int, spread: Int
    /// From when on all jobs are replayed at their moments: the beginning of the oldest that are kept one by one.
    public let singleSince: Timestamp
}

extension WorkerPool {
    /// Plays the jobs of the pool's last `seconds` (a day at most) again under another policy, with the simulator. Nothing is changed.
    /// - Throws: `HarkError` `.unacceptable` with each field of the policy that cannot be.
    public func dryRun(_ policy: ScalingPolicy, overLast seconds: Double = 86_400) async throws -> PoolDryRun {
        let policy = try policy.checked(), inForce = controller.policy
        let span = min(max(60, seconds), 86_400), now = clock.now, day = try await recorded(from: now.advanced(bySeconds: -span), to: now)
        // A process starts in a moment; a machine that a hook has to start may take longer than this.
        let settings = SimulationSettings(
            workerStartSeconds: 1, measureEverySeconds: min(max(1, settings.evaluateSeconds), 60), spanSeconds: span)
        return try await dryRunLane.run {
            let run = Simulation.run(policy, on: day.arrivals, settings: settings)
            return PoolDryRun(
                proposed: run.report, inForce: Simulation.run(inForce, on: day.arrivals, settings: settings).report, changes: run.changes,
                single: day.single, spread: day.spread, singleSince: day.singleSince)
        }
    }

    private func recorded(from: Timestamp, to: Timestamp) async throws -> RecordedDay {
        // What is not kept yet first: it may be taken to the book meanwhile, and nothing must be missing.
        let gathered = arrivals.gathered
        var jobs = gathered
        if let kept = try await book.arrivals() {
            jobs = kept
            if kept.until <= gathered.since { jobs.jobs += gathered.jobs }
        }
        return RecordedDay(
            from: from, to: to.advanced(bySeconds: 1e-6), jobs: jobs, waiting: try await queue.waiting(arrivals.kept),
            minutes: try await minutes(from: from, to: to))
    }
}
