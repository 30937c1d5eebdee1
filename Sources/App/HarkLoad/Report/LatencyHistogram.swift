/// Durations in microseconds, counted in buckets whose width grows with the value (a log-linear histogram, as in HdrHistogram).
/// Count, mean, standard deviation, least and greatest are exact; a percentile is within 0.5 % of the value, and exact under 256 µs.
/// Size: about 40 kB for values up to a week, however many are recorded.
public struct LatencyHistogram: Sendable, Equatable {
    /// Each power of two is cut into this many buckets.
    private static let perOctave = 128

    private var buckets: [Int] = []
    public private(set) var count = 0
    public private(set) var least = 0
    public private(set) var greatest = 0
    private var runningMean = 0.0
    private var squares = 0.0

    public init() {}

    /// A negative duration (a clock that stepped) counts as 0.
    public mutating func record(microseconds: Int) {
        let value = max(0, microseconds)
        let bucket = Self.bucket(of: value)
        if bucket >= buckets.count { buckets.append(contentsOf: repeatElement(0, count: bucket + 1 - buckets.count)) }
        buckets[bucket] += 1
        least = count == 0 ? value : min(least, value)
        greatest = max(greatest, value)
        count += 1
        let delta = Double(value) - runningMean
        runningMean += delta / Double(count)
        squares += delta * (Double(value) - runningMean)
    }

    /// Adds what another histogram has counted (Chan, Golub & LeVeque 1979 for the variance).
    public mutating func merge(_ other: LatencyHistogram) {
        guard other.count > 0 else { return }
        guard count > 0 else { self = other; return }
        if other.buckets.count > buckets.count {
            buckets.append(contentsOf: repeatElement(0, count: other.buckets.count - buckets.count))
        }
        for (index, value) in other.buckets.enumerated() { buckets[index] += value }
        let total = Double(count + other.count), delta = other.runningMean - runningMean
        squares += other.squares + delta * delta * Double(count) * Double(other.count) / total
        runningMean += delta * Double(other.count) / total
        least = min(least, other.least)
        greatest = max(greatest, other.greatest)
        count += other.count
    }

    /// Arithmetic mean in microseconds; 0 when nothing is recorded.
    public var mean: Double { runningMean }

    /// Standard deviation of a sample (divided by n − 1, as ApacheBench does); 0 for fewer than two values.
    public var deviation: Double { count > 1 ? (squares / Double(count - 1)).squareRoot() : 0 }

    public var median: Int { percentile(50) }

    /// The least value that at least `percent` of all values do not exceed (nearest rank); 0 when nothing is recorded.
    /// - Precondition: `0 ... 100`.
    public func percentile(_ percent: Double) -> Int {
        precondition((0...100).contains(percent), "a percentile lies between 0 and 100")
        guard count > 0 else { return 0 }
        let rank = max(1, Int((percent / 100 * Double(count)).rounded(.up)))
        if rank >= count { return greatest }
        var seen = 0
        for (index, inBucket) in buckets.enumerated() {
            seen += inBucket
            if seen >= rank { return min(max(Self.middle(of: index), least), greatest) }
        }
        return greatest
    }

    private static func bucket(of value: Int) -> Int {
        guard value >= 2 * perOctave else { return value }
        let shift = Int.bitWidth - 1 - value.leadingZeroBitCount - 7
        return shift * perOctave + (value >> shift)
    }

    private static func middle(of bucket: Int) -> Int {
        guard bucket >= 2 * perOctave else { return bucket }
        let shift = bucket / perOctave - 1
        let low = (bucket - shift * perOctave) << shift
        return low + (1 << shift) / 2
    }
}
