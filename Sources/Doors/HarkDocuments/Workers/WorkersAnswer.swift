import HarkCore
import HarkScaling
import HarkWorkers

/// The pool as the API tells it (004b-24, -37).
struct WorkersAnswer: Encodable {
    struct Change: Encodable {
        let at: Timestamp, kind: String, from: Int?, to: Int?, by: String?, reason: String
    }

    struct Worker: Encodable {
        let name: String, state: String, template: Int, startedAt: Timestamp, runningAt: Timestamp?, stoppingAt: Timestamp?, endedAt: Timestamp?
        let done: Int, failed: Int, restarts: Int, checks: String, reason: String, quarantine: Bool
    }

    let policy: ScalingPolicy
    let min: Int, max: Int, desired: Int, fixed: Int?, running: Int, starting: Int, inHand: Int
    let cooldownRemainingSeconds: Double
    let template: WorkerTemplate
    /// The newest first.
    let history: [Change]
    let workers: [Worker]
    /// Machines elsewhere that have taken jobs, those heard of last first.
    let remote: [Machine]

    struct Machine: Encodable {
        let name: String, firstAt: Timestamp, lastAt: Timestamp, inHand: Int, done: Int, failed: Int
    }

    init(status: PoolStatus, changes: [PoolChange], lives: [WorkerLife], machines: [RemoteMachine]) {
        remote = machines.map {
            Machine(name: $0.name, firstAt: $0.firstAt, lastAt: $0.lastAt, inHand: $0.inHand, done: $0.done, failed: $0.failed)
        }
        policy = status.policy
        min = status.policy.min
        max = status.policy.max
        desired = status.desired
        fixed = status.fixed
        running = status.running
        starting = status.starting
        inHand = status.jobsInHand
        cooldownRemainingSeconds = status.cooldownSeconds
        template = status.template
        history = changes.map { Change(at: $0.at, kind: $0.kind.rawValue, from: $0.from, to: $0.to, by: $0.person, reason: $0.reason) }
        workers = lives.map { life in
            // What a worker that lives has done until now is known to the pool; its kept life lags behind.
            let living = status.workers.first { $0.number == life.number }
            return Worker(
                name: "worker \(life.number)", state: life.state.rawValue, template: life.template, startedAt: life.startedAt,
                runningAt: life.runningAt, stoppingAt: life.stoppingAt, endedAt: life.endedAt, done: living?.done ?? life.done,
                failed: living?.failed ?? life.failed, restarts: living?.restarts ?? life.restarts,
                checks: "\(living?.checksPassed ?? life.checksPassed)/\(living?.checks ?? life.checks)", reason: life.reason, quarantine: life.isQuarantine)
        }
    }
}
