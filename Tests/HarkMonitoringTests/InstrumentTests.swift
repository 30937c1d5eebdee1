import CoreMetrics
import Foundation
import HarkMonitoring
import Testing

/// Counting by many threads is exact, and percentiles keep their promised error.
@Suite struct InstrumentTests {
    @Test func eightTasksRecordExactly() async throws {
        let metrics = MetricsRegistry()
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let counter = Counter(label: "calls", dimensions: [], factory: metrics)
                    let timer = Timer(label: "work", dimensions: [], factory: metrics)
                    let meter = Meter(label: "level", dimensions: [], factory: metrics)
                    for number in 0..<20_000 {
                        counter.increment()
                        timer.recordNanoseconds(Int64(task * 20_000 + number) * 1000)
                        meter.increment(by: number.isMultiple(of: 2) ? 1 : -1)
                    }
                }
            }
        }
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.value("calls_total") == 160_000)
        #expect(text.value("work_seconds_count") == 160_000)
        let sum = try #require(text.value("work_seconds_sum")), exact = 159_999.0 * 160_000 / 2 * 1e-6
        #expect(abs(sum - exact) / exact < 1e-12)
        #expect(text.value("level") == 0)
    }

    @Test func percentilesAreWithinASixteenthOfTheTruth() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<100 {
            let metrics = MetricsRegistry()
            let timer = Timer(label: "work", dimensions: [], factory: metrics)
            let spread = Double.random(in: 0.1...4, using: &random)
            let values = (0..<Int.random(in: 1...2000, using: &random)).map { _ in
                Int64(exp(Double.random(in: 0...spread, using: &random)) * 20_000)
            }
            for value in values { timer.recordNanoseconds(value) }
            let sorted = values.sorted()
            for fraction in [0.0, 0.01, 0.5, 0.9, 0.99, 1] {
                let exact = Double(sorted[max(0, Int((fraction * Double(sorted.count)).rounded(.up)) - 1)]) / 1e9
                let found = metrics.quantile(fraction, of: "work") ?? .nan
                #expect(abs(found - exact) <= exact / 16 + 1e-15, "\(fraction): \(found) for \(exact)")
            }
        }
    }

    @Test func valuesOutsideTheRangeAreCountedAtItsEnds() throws {
        let metrics = MetricsRegistry()
        let recorder = Recorder(label: "sizes", dimensions: [], aggregate: true, factory: metrics)
        for value in [-5.0, 0, 1e-300, 1e300, .infinity, .nan] { recorder.record(value) }
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.value("sizes_count") == 5)
    }

    @Test func theSameNameAndLabelsAreTheSameSeriesInAnyOrder() throws {
        let metrics = MetricsRegistry()
        Counter(label: "calls", dimensions: [("a", "1"), ("b", "2")], factory: metrics).increment()
        Counter(label: "calls", dimensions: [("b", "2"), ("a", "1")], factory: metrics).increment()
        #expect(try PrometheusParser(metrics.prometheusText).value("calls_total", ["a": "1", "b": "2"]) == 2)
    }
}
