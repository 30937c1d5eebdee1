import CoreMetrics
import Synchronization

/// Counts what happened. Each increment is one sample, so that a minute with calls has the average 1 (requirement 000-43).
final class Counter: CounterHandler, Sendable {
    private let samples = Samples()

    var total: Double { samples.sum }

    func increment(by amount: Int64) {
        guard amount >= 0 else { return }
        samples.record(Double(amount))
    }

    /// A counter of Prometheus only grows within a process; tests make a registry of their own instead.
    func reset() {}

    func drain() -> SampleSummary? { samples.drain() }
}
