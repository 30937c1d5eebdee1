import HarkCore

/// Where a worker is in its life (004b-37).
public enum WorkerState: String, Sendable, Codable {
    case starting, running, stopping, ended
}

/// A worker as its pool knows it: one or more processes of one template, started and stopped together.
struct PooledWorker {
    let number: Int
    let template: WorkerTemplate
    /// Whether it is the one of the quarantine, which lives for one job.
    let isQuarantine: Bool
    let startedAt: Timestamp
    var state = WorkerState.starting
    /// Its processes that live, those that start included.
    var lanes: [WorkerLane] = []
    /// Those without a job.
    var idle: [WorkerLane] = []
    /// How many of its lanes have come to their end for good.
    var lanesGone = 0
    var tally = Tally()
    /// Of the last look at it: how many of its checks it passed.
    var checksPassed = 0
    /// Processor seconds used up to the last look.
    var processorSeconds = 0.0

    struct Tally: Equatable {
        var done = 0, failed = 0, restarts = 0
    }

    /// Two a process: that it is there, and that it answers.
    var checks: Int { template.threads * 2 }
    var isLeaving: Bool { state == .stopping || state == .ended }
}
