/// Where a histogram's buckets lie: each power of two is cut into eight of equal width (log-linear), as in HdrHistogram.
///
/// - Accuracy: a value within the range differs from the middle of its bucket by at most 1/16 of itself.
struct HistogramLayout: Sendable, Equatable {
    /// Values up to 2^lowest share the first bucket, values over 2^highest the last.
    let lowest: Int, highest: Int
    let bucketCount: Int
    private let first: UInt64

    private init(lowest: Int, highest: Int) {
        self.lowest = lowest
        self.highest = highest
        bucketCount = (highest - lowest) * (1 << Self.cutsBits) + 2
        first = Self.position(Double(sign: .plus, exponent: lowest, significand: 1).bitPattern)
    }

    /// Nanoseconds from 1 µs to 137 s.
    static let nanoseconds = HistogramLayout(lowest: 10, highest: 37)
    /// Anything else, from a millionth to a million millions.
    static let values = HistogramLayout(lowest: -20, highest: 40)

    private static let cutsBits = 3

    /// A bucket holds its upper bound and not its lower one, as Prometheus' `le` says it; hence the step down
    /// by one, which in a positive number's bits is the next smaller number.
    func index(of value: Double) -> Int {
        guard value > 0 else { return 0 }
        let position = Self.position(value.bitPattern - 1)
        return position < first ? 0 : min(Int(position - first) + 1, bucketCount - 1)
    }

    /// The greatest value of a bucket; infinity for the last.
    func upperBound(_ index: Int) -> Double {
        index == bucketCount - 1 ? .infinity : Self.value(at: first + UInt64(index))
    }

    /// A value that stands for all of a bucket.
    func middle(_ index: Int) -> Double {
        if index == 0 { return upperBound(0) }
        let lower = upperBound(index - 1), upper = upperBound(index)
        return upper.isFinite ? (lower + upper) / 2 : lower
    }

    /// Bounds that are shown: each `octaves` powers of two, and the bucket that ends there.
    func shownBounds(every octaves: Int) -> [(bound: Double, index: Int)] {
        stride(from: lowest, through: highest, by: octaves).map { exponent in
            (Double(sign: .plus, exponent: exponent, significand: 1), (exponent - lowest) << Self.cutsBits)
        }
    }

    /// Exponent and first bits of the fraction, as one number: grows by one from bucket to bucket.
    private static func position(_ bits: UInt64) -> UInt64 { bits >> (52 - UInt64(cutsBits)) }
    private static func value(at position: UInt64) -> Double { Double(bitPattern: position << (52 - UInt64(cutsBits))) }
}
