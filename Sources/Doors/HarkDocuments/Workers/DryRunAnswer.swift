import HarkCore
import HarkScaling
import HarkWorkers

/// A dry run as the API tells it: the figures of the policy tried, those of the one in force, and how true the replay is.
struct DryRunAnswer: Encodable {
    struct Replayed: Encodable {
        /// Jobs at the moments they came; those spread over their minutes; since when all are at their moments.
        let single: Int, byMinute: Int, singleSince: Timestamp
    }

    let jobs: Int, done: Int, waitSeconds: SimulationReport.Waits, workerSeconds: Double, peakWorkers: Int, scaleActions: Int, seconds: Double
    let inForce: SimulationReport
    let replayed: Replayed

    init(_ run: PoolDryRun) {
        jobs = run.proposed.jobs
        done = run.proposed.done
        waitSeconds = run.proposed.waitSeconds
        workerSeconds = run.proposed.workerSeconds
        peakWorkers = run.proposed.peakWorkers
        scaleActions = run.proposed.scaleActions
        seconds = run.proposed.seconds
        inForce = run.inForce
        replayed = Replayed(single: run.single, byMinute: run.spread, singleSince: run.singleSince)
    }
}
