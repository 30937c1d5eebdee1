import HarkCore

/// The workers and the line of jobs of a simulation. A worker takes one job at a time, the first in line; who leaves finishes it.
struct SimulatedPool {
    private struct Worker {
        let askedAt: Double
        var isReady = false, isLeaving = false
        var job: Int?
        var busySince = 0.0
        var endedAt: Double?
    }

    private let arrivals: [Arrival]
    private var workers: [Worker] = []
    /// Workers that have not ended, oldest first.
    private var present: [Int] = []
    /// Jobs up to here have arrived, and up to there been taken.
    private var arrived = 0, taken = 0
    private var sinceMeasurement = Counts()

    private struct Counts {
        var at = 0.0, arrivals = 0, completions = 0, serviceSeconds = 0.0, busySeconds = 0.0
    }

    /// - Parameter arrivals: in order of time.
    init(arrivals: [Arrival]) { self.arrivals = arrivals }

    mutating func arrive() {
        arrived += 1
        sinceMeasurement.arrivals += 1
    }

    /// The next job in line with the worker that takes it now; nil where either is missing.
    mutating func assign(at now: Double) -> (worker: Int, job: Int)? {
        guard taken < arrived, let worker = present.first(where: { isIdle(workers[$0]) }) else { return nil }
        taken += 1
        workers[worker].job = taken - 1
        workers[worker].busySince = now
        return (worker, taken - 1)
    }

    mutating func finishJob(of worker: Int, at now: Double) {
        guard let job = workers[worker].job else { return }
        sinceMeasurement.completions += 1
        sinceMeasurement.serviceSeconds += arrivals[job].serviceSeconds
        sinceMeasurement.busySeconds += now - max(workers[worker].busySince, sinceMeasurement.at)
        workers[worker].job = nil
        if workers[worker].isLeaving { end(worker, at: now) }
    }

    mutating func makeReady(_ worker: Int) { workers[worker].isReady = true }

    /// Asks for workers, or sends the oldest away.
    /// - Returns: the workers asked for.
    mutating func resize(to size: Int, at now: Double) -> Range<Int> {
        let staying = present.filter { !workers[$0].isLeaving }, first = workers.count
        for _ in 0..<max(0, size - staying.count) {
            present.append(workers.count)
            workers.append(Worker(askedAt: now))
        }
        for worker in staying.prefix(max(0, staying.count - size)) {
            workers[worker].isLeaving = true
            if workers[worker].job == nil { end(worker, at: now) }
        }
        return first..<workers.count
    }

    /// What the pool looks like, and what happened since this was asked last.
    mutating func measure(at now: Double) -> ScalingMeasurement {
        let counts = sinceMeasurement, passed = now - counts.at
        let staying = present.filter { !workers[$0].isLeaving }, running = staying.filter { workers[$0].isReady }.count
        let busy = present.filter { workers[$0].job != nil }
        let busySeconds = busy.reduce(counts.busySeconds) { $0 + now - max(workers[$1].busySince, counts.at) }
        sinceMeasurement = Counts(at: now)
        return ScalingMeasurement(
            at: Timestamp(seconds: now), visible: arrived - taken, inFlight: busy.count,
            oldestSeconds: taken < arrived ? now - arrivals[taken].seconds : nil, arrivals: counts.arrivals, completions: counts.completions,
            serviceSeconds: counts.completions > 0 ? counts.serviceSeconds / Double(counts.completions) : nil,
            cpu: passed > 0 && running > 0 ? min(100, 100 * busySeconds / (passed * Double(running))) : nil,
            running: running, starting: staying.count - running)
    }

    func workerSeconds(until end: Double) -> Double { workers.reduce(0) { $0 + ($1.endedAt ?? end) - $1.askedAt } }

    private func isIdle(_ worker: Worker) -> Bool { worker.isReady && !worker.isLeaving && worker.job == nil }

    private mutating func end(_ worker: Int, at now: Double) {
        workers[worker].endedAt = now
        present.removeAll { $0 == worker }
    }
}
