import HarkCore
import HarkQueue

/// What a queue should be, said as simply as possible: a table in memory, without turns and without cleverness.
struct QueueModel {
    struct Job {
        var state: JobState, due: Double?
        var priority: Int, key: String?
        var receives = 0, isQuarantined = false
        var receipt: Identifier?
    }

    let settings: QueueSettings
    /// Seconds that have passed.
    var now = 0.0
    var isPaused = false
    var jobs: [Identifier: Job] = [:]
    var dead: [Identifier: Int] = [:]
    var done = 0, dropped = 0

    var counts: QueueCounts {
        QueueCounts(
            visible: count(.visible), inFlight: count(.inFlight), delayed: count(.delayed), dead: dead.count, done: done, oldestSeconds: nil,
            quarantined: jobs.values.filter { $0.state == .visible && $0.isQuarantined }.count, dropped: dropped)
    }

    private func count(_ state: JobState) -> Int { jobs.values.filter { $0.state == state }.count }

    func job(withKey key: String?) -> Identifier? { key.flatMap { key in jobs.first { $0.value.key == key }?.key } }

    mutating func enqueue(_ id: Identifier, _ new: NewJob) {
        let due = new.delay > 0 ? now + new.delay : nil
        jobs[id] = Job(state: due == nil ? .visible : .delayed, due: due, priority: new.priority, key: new.idempotencyKey)
    }

    mutating func releaseDue() {
        for (id, job) in jobs {
            guard let due = job.due, due <= now else { continue }
            if job.state == .inFlight, job.receives >= settings.maximumReceives {
                bury(id)
            } else {
                jobs[id]?.state = .visible
                jobs[id]?.due = nil
            }
        }
    }

    private mutating func bury(_ id: Identifier) {
        dead[id] = jobs.removeValue(forKey: id)?.priority
    }

    /// Priorities of what may be received, highest first.
    func receivable(quarantined: Bool) -> [Int] {
        guard !isPaused else { return [] }
        return jobs.values.filter { $0.state == .visible && $0.isQuarantined == quarantined }.map(\.priority).sorted(by: >)
    }

    mutating func receive(_ job: ReceivedJob) -> Bool {
        guard let known = jobs[job.id], known.state == .visible, known.isQuarantined == job.isQuarantined else { return false }
        jobs[job.id]?.state = .inFlight
        jobs[job.id]?.due = now + settings.visibilitySeconds
        jobs[job.id]?.receives += 1
        jobs[job.id]?.receipt = job.receipt
        return known.receives + 1 == job.receiveCount
    }

    func holder(of receipt: Identifier) -> Identifier? { jobs.first { $0.value.receipt == receipt }?.key }

    mutating func extend(_ receipt: Identifier, by seconds: Double) -> Bool {
        guard let id = holder(of: receipt) else { return false }
        jobs[id]?.state = .inFlight
        jobs[id]?.due = now + seconds
        return true
    }

    mutating func complete(_ receipt: Identifier) -> Bool {
        guard let id = holder(of: receipt) else { return false }
        jobs[id] = nil
        done += 1
        return true
    }

    mutating func handBack(_ receipt: Identifier, _ reason: String, killedWorker: Bool, delay: Double) -> JobOutcome {
        guard let id = holder(of: receipt), let job = jobs[id] else { return .notHeld }
        if job.receives >= settings.maximumReceives {
            bury(id)
            return .dead(reason)
        }
        comeBack(id, delay: delay)
        if killedWorker { jobs[id]?.isQuarantined = true }
        return .visible
    }

    mutating func release(_ receipt: Identifier) -> Bool {
        guard let id = holder(of: receipt) else { return false }
        comeBack(id, delay: 0)
        jobs[id]?.receives -= 1
        return true
    }

    private mutating func comeBack(_ id: Identifier, delay: Double) {
        jobs[id]?.state = delay > 0 ? .delayed : .visible
        jobs[id]?.due = delay > 0 ? now + delay : nil
        jobs[id]?.receipt = nil
    }

    mutating func cancel(_ id: Identifier) -> Bool {
        guard jobs.removeValue(forKey: id) != nil || dead.removeValue(forKey: id) != nil else { return false }
        dropped += 1
        return true
    }

    mutating func redrive(_ id: Identifier) -> Bool {
        guard let priority = dead.removeValue(forKey: id) else { return false }
        jobs[id] = Job(state: .visible, due: nil, priority: priority, key: nil)
        return true
    }
}
