import HarkCore

/// Some rows of a growing segment, one behind the other. Once a stretch is full it stays as it is, and what was counted in it holds.
struct LiveStretch: Sendable {
    /// The first row, and how many there are.
    let start: Int
    private(set) var count = 0
    /// Terms that were known when its last row came.
    private(set) var termCount = 0
    /// Posts by hour of event time.
    private(set) var hours: [Int64: Int] = [:]
    /// Of the first and the last by event time.
    private(set) var times: ClosedRange<Int64> = 0...0

    init(start: Int) { self.start = start }

    mutating func add(_ created: Timestamp, terms: Int) {
        let time = created.microseconds
        times = count == 0 ? time...time : min(times.lowerBound, time)...max(times.upperBound, time)
        count += 1
        termCount = terms
        hours[created.hour, default: 0] += 1
    }
}
