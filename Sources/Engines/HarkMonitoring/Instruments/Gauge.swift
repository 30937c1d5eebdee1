import CoreMetrics
import Synchronization

/// A value that goes up and down. A minute keeps its last value as the one sample, and the least and greatest it has been.
final class Gauge: MeterHandler, RecorderHandler, Sendable {
    private let current = AtomicDouble(.nan)
    private let least = AtomicDouble(.infinity)
    private let greatest = AtomicDouble(-.infinity)

    /// Nil until it is set for the first time.
    var value: Double? {
        let value = current.value
        return value.isNaN ? nil : value
    }

    func set(_ value: Double) {
        guard !value.isNaN else { return }
        current.set(value)
        note(value)
    }

    func increment(by amount: Double) {
        var new = 0.0
        current.update { old in
            new = (old.isNaN ? 0 : old) + amount
            return new
        }
        note(new)
    }

    private func note(_ value: Double) {
        least.update { value < $0 ? value : nil }
        greatest.update { value > $0 ? value : nil }
    }

    func set(_ value: Int64) { set(Double(value)) }
    func decrement(by amount: Double) { increment(by: -amount) }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }

    func drain() -> SampleSummary? {
        let minimum = least.exchange(.infinity), maximum = greatest.exchange(-.infinity)
        guard let value else { return nil }
        return SampleSummary(sum: value, count: 1, minimum: min(minimum, value), maximum: max(maximum, value))
    }
}
