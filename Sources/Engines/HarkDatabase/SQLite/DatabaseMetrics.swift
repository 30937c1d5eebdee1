import CoreMetrics

/// What the driver says of itself; see HarkMonitoring for what becomes of it.
struct DatabaseMetrics: Sendable {
    /// `hark_database_read`: a read's snapshot from its beginning to its end, without the wait for a thread.
    let read: Timer
    /// `hark_database_commit`: a group of writes from its beginning until it was on disk and its callers were told.
    let commit: Timer
    /// `hark_database_group_writes`: how many writes a group held.
    let groupWrites: Recorder
    /// `hark_database_waiting_writes`: how many waited when a group was taken.
    let waitingWrites: Meter
    /// `hark_database_refused`: reads and writes that found the line full or closed.
    let refused: Counter

    init(_ factory: any MetricsFactory) {
        read = Timer(label: "hark_database_read", dimensions: [], factory: factory)
        commit = Timer(label: "hark_database_commit", dimensions: [], factory: factory)
        groupWrites = Recorder(label: "hark_database_group_writes", dimensions: [], aggregate: true, factory: factory)
        waitingWrites = Meter(label: "hark_database_waiting_writes", dimensions: [], factory: factory)
        refused = Counter(label: "hark_database_refused", dimensions: [], factory: factory)
    }
}

extension Timer {
    /// Records how long `body` takes.
    func measure(_ body: () -> Void) {
        let start = ContinuousClock.now
        body()
        recordNanoseconds(Int64((ContinuousClock.now - start) / .nanoseconds(1)))
    }
}
