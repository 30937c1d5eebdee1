/// Answers by the second of the run in which they came.
public struct LoadSeries: Sendable, Equatable {
    private var seconds: [LatencyHistogram] = []

    public init() {}

    /// - Parameter second: counted from 0.
    mutating func record(second: Int, microseconds: Int) {
        while seconds.count <= second { seconds.append(LatencyHistogram()) }
        seconds[second].record(microseconds: microseconds)
    }

    mutating func merge(_ other: LoadSeries) {
        for (second, times) in other.seconds.enumerated() {
            if second < seconds.count { seconds[second].merge(times) } else { seconds.append(times) }
        }
    }

    /// One second's answers; times in milliseconds, 0 where none came.
    public struct Point: Sendable, Equatable, Encodable {
        public let second: Int, requests: Int, median: Double, p95: Double, max: Double
    }

    public var points: [Point] {
        seconds.enumerated().map { second, times in
            Point(
                second: second, requests: times.count, median: Double(times.median) / 1000, p95: Double(times.percentile(95)) / 1000,
                max: Double(times.greatest) / 1000)
        }
    }
}
