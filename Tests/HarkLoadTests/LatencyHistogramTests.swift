import HarkCore
import HarkLoad
import Testing

@Suite("Latency histogram")
struct LatencyHistogramTests {
    /// A fixed sequence of numbers that looks random.
    private func values(_ count: Int, below bound: UInt64) -> [Int] {
        var random = SplitMix64(seed: 7)
        return (0..<count).map { _ in Int(random.next() % bound) }
    }

    private func histogram(_ values: [Int]) -> LatencyHistogram {
        var histogram = LatencyHistogram()
        for value in values { histogram.record(microseconds: value) }
        return histogram
    }

    @Test("Percentiles are within half a per cent of the sorted values", arguments: [200, 5_000, 3_000_000, 90_000_000_000] as [UInt64])
    func percentiles(bound: UInt64) {
        let values = values(20_000, below: bound), sorted = values.sorted(), histogram = histogram(values)
        for percent in [0.0, 1, 50, 66, 75, 80, 90, 95, 98, 99, 99.9, 100] {
            let exact = sorted[max(0, Int((percent / 100 * 20_000).rounded(.up)) - 1)]
            #expect(abs(Double(histogram.percentile(percent) - exact)) <= Double(exact) * 0.005)
        }
    }

    @Test("Mean and deviation are exact, and those of parts merged are those of the whole")
    func moments() {
        let values = values(5_000, below: 80_000)
        let mean = Double(values.reduce(0, +)) / 5_000
        let variance = values.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +) / 4_999
        var merged = histogram(Array(values[..<1_234]))
        merged.merge(histogram(Array(values[1_234...])))
        for histogram in [histogram(values), merged] {
            #expect(abs(histogram.mean - mean) < 1e-6)
            #expect(abs(histogram.deviation - variance.squareRoot()) < 1e-6)
            #expect(histogram.least == values.min() && histogram.greatest == values.max() && histogram.count == 5_000)
        }
        #expect(merged.percentile(99) == histogram(values).percentile(99))
    }

    @Test("An empty histogram answers zeros, one value answers itself, and merging nothing changes nothing")
    func edges() {
        #expect(LatencyHistogram().percentile(99) == 0 && LatencyHistogram().mean == 0 && LatencyHistogram().deviation == 0)
        var one = histogram([123_457])
        one.merge(LatencyHistogram())
        #expect(one.median == 123_457 && one.percentile(0) == 123_457 && one.deviation == 0)
        var none = LatencyHistogram()
        none.merge(one)
        #expect(none == one)
        #expect(histogram([-5]).greatest == 0)
    }
}
