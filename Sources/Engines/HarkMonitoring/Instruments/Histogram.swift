import CoreMetrics
import Synchronization

/// How values spread: durations in nanoseconds, or any other positive values. Recording takes no lock.
final class Histogram: TimerHandler, RecorderHandler, Sendable {
    let layout: HistogramLayout
    private let samples = Samples()
    private let buckets: AtomicCounts

    init(_ layout: HistogramLayout) {
        self.layout = layout
        buckets = AtomicCounts(layout.bucketCount)
    }

    func record(_ value: Double) {
        guard !value.isNaN else { return }
        buckets.increment(layout.index(of: value))
        samples.record(value)
    }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration)) }

    func drain() -> SampleSummary? { samples.drain() }

    func snapshot() -> HistogramSnapshot {
        HistogramSnapshot(layout: layout, counts: buckets.values, sum: samples.sum)
    }
}

/// A histogram at one moment.
struct HistogramSnapshot: Sendable {
    let layout: HistogramLayout
    /// Empty before the first value.
    let counts: [Int]
    let sum: Double

    var count: Int { counts.reduce(0, +) }

    /// How many values were at most the upper bound of the bucket `index`.
    func cumulative(_ index: Int) -> Int { counts.prefix(index + 1).reduce(0, +) }

    /// The value that `fraction` of all values do not exceed (nearest rank); nil without values.
    /// - Accuracy: within 1/16 of the exact value inside the layout's range.
    func quantile(_ fraction: Double) -> Double? {
        let rank = max(1, Int((fraction * Double(count)).rounded(.up)))
        var seen = 0
        for (index, number) in counts.enumerated() {
            seen += number
            if number > 0, seen >= rank { return layout.middle(index) }
        }
        return nil
    }
}
