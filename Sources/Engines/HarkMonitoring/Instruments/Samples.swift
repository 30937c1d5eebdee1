import Synchronization

/// Samples taken by many threads: totals since the start, and least and greatest since they were last drained.
struct Samples: ~Copyable {
    private let total = AtomicDouble(0)
    private let number = Atomic<Int>(0)
    private let least = AtomicDouble(.infinity)
    private let greatest = AtomicDouble(-.infinity)
    /// What the previous draining saw; only the one collector drains.
    private let drained = Mutex((sum: 0.0, count: 0))

    var sum: Double { total.value }
    var count: Int { number.load(ordering: .acquiring) }

    func record(_ value: Double) {
        total.update { $0 + value }
        least.update { value < $0 ? value : nil }
        greatest.update { value > $0 ? value : nil }
        // Last, so that a sample that is counted is in the other figures too.
        number.add(1, ordering: .releasing)
    }

    /// The samples since the previous call, nil when there were none. A sample taken during the call may be counted in this
    /// call and summed in the next or the other way round; over both it is exact.
    func drain() -> SampleSummary? {
        drained.withLock { drained in
            let count = count, sum = sum
            guard count > drained.count else { return nil }
            let window = (sum: sum - drained.sum, count: count - drained.count)
            drained = (sum, count)
            let minimum = least.exchange(.infinity), maximum = greatest.exchange(-.infinity)
            let average = window.sum / Double(window.count)
            return SampleSummary(
                sum: window.sum, count: window.count, minimum: minimum.isFinite ? minimum : average,
                maximum: maximum.isFinite ? maximum : average)
        }
    }
}
