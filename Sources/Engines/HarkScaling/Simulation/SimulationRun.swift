/// What happened in a simulation. Times are seconds since its start.
public struct SimulationRun: Sendable, Equatable {
    /// One job's way: each list has one moment if no job was lost or done twice.
    public struct Job: Sendable, Equatable {
        public let arrived: Double
        public internal(set) var started: [Double] = []
        public internal(set) var finished: [Double] = []
    }

    /// In order of arrival.
    public internal(set) var jobs: [Job]
    /// The decisions that changed the size.
    public internal(set) var changes: [ScalingDecision] = []
    /// Paid time: from asking for each worker to its end, or to the simulation's.
    public internal(set) var workerSeconds = 0.0
    public internal(set) var peakWorkers = 0
    /// When the simulation ended.
    public internal(set) var seconds = 0.0

    public var report: SimulationReport { SimulationReport(of: self) }
}

/// The figures of a simulation.
public struct SimulationReport: Sendable, Codable, Equatable {
    /// From a job's arrival to its start.
    public struct Waits: Sendable, Codable, Equatable {
        public let p50: Double, p95: Double, max: Double, mean: Double
    }

    public let jobs: Int
    public let done: Int
    /// Of the jobs that were started; all 0 where there were none.
    public let waitSeconds: Waits
    public let workerSeconds: Double
    public let peakWorkers: Int
    public let scaleActions: Int
    public let seconds: Double

    init(of run: SimulationRun) {
        let waits = run.jobs.compactMap { job in job.started.first.map { $0 - job.arrived } }.sorted()
        jobs = run.jobs.count
        done = run.jobs.lazy.filter { !$0.finished.isEmpty }.count
        waitSeconds = Waits(
            p50: Self.percentile(0.5, of: waits), p95: Self.percentile(0.95, of: waits), max: waits.last ?? 0,
            mean: waits.isEmpty ? 0 : waits.reduce(0, +) / Double(waits.count))
        workerSeconds = run.workerSeconds
        peakWorkers = run.peakWorkers
        scaleActions = run.changes.count
        seconds = run.seconds
    }

    /// The smallest value that at least `share` of all do not exceed (nearest rank).
    private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
    }
}
