import Metrics

/// What a pool tells the metrics.
struct PoolInstruments: Sendable {
    private let jobsDone: Counter, jobsFailed: Counter, restarts: Counter
    private let jobTime: Timer
    private let size: Gauge, jobsInHand: Gauge

    init(pool: String) {
        let labels = [("pool", pool)]
        jobsDone = Counter(label: "hark_worker_jobs", dimensions: labels + [("end", "done")])
        jobsFailed = Counter(label: "hark_worker_jobs", dimensions: labels + [("end", "failed")])
        restarts = Counter(label: "hark_worker_restarts", dimensions: labels)
        jobTime = Timer(label: "hark_worker_job", dimensions: labels)
        size = Gauge(label: "hark_workers", dimensions: labels)
        jobsInHand = Gauge(label: "hark_worker_jobs_in_hand", dimensions: labels)
    }

    func done(_ seconds: Double) {
        jobsDone.increment()
        jobTime.recordNanoseconds(Int64(seconds * 1e9))
    }

    func failed() { jobsFailed.increment() }
    func restarted() { restarts.increment() }
    func workers(_ count: Int) { size.record(count) }
    func inHand(_ count: Int) { jobsInHand.record(count) }
}
