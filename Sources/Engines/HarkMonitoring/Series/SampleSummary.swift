/// What a minute keeps of its samples: enough for sum, average, least, greatest and how many (requirement 000-43).
public struct SampleSummary: Sendable, Equatable {
    public var sum: Double, count: Int, minimum: Double, maximum: Double

    public init(sum: Double, count: Int, minimum: Double, maximum: Double) {
        self.sum = sum
        self.count = count
        self.minimum = minimum
        self.maximum = maximum
    }

    /// One sample.
    public init(_ value: Double) { self.init(sum: value, count: 1, minimum: value, maximum: value) }

    /// Nil where there is no sample: missing is not zero.
    public var average: Double? { count == 0 ? nil : sum / Double(count) }

    public mutating func merge(_ other: SampleSummary) {
        sum += other.sum
        count += other.count
        minimum = Swift.min(minimum, other.minimum)
        maximum = Swift.max(maximum, other.maximum)
    }
}

extension SampleSummary {
    static let none = SampleSummary(sum: 0, count: 0, minimum: .infinity, maximum: -.infinity)

    func scaled(by factor: Double) -> SampleSummary {
        SampleSummary(sum: sum * factor, count: count, minimum: minimum * factor, maximum: maximum * factor)
    }
}
