import HarkCore

/// Some rows of a growing segment, one behind the other. Once a stretch is full it stays as it is, and what was counted in it holds.
struct LiveStretch: Sendable {
    /// The first row, and how many there are.
    let start: Int
    private(set) var count = 0
    /// Terms that were known when its last row came.
    private(set) var termCount = 0
    private var hourCounts = HourCounts()
    /// Of the first and the last by event time.
    private(set) var times: ClosedRange<Int64> = 0...0

    init(start: Int) { self.start = start }

    /// Posts by hour of event time.
    var hours: [Int64: Int] { hourCounts.all }

    mutating func add(_ created: Timestamp, terms: Int) {
        let time = created.microseconds
        times = count == 0 ? time...time : min(times.lowerBound, time)...max(times.upperBound, time)
        count += 1
        termCount = terms
        hourCounts.add(created.hour)
    }
}

/// How many came in which hour. Mostly it is the hour of the one before, which is counted without a look at the others.
struct HourCounts: Sendable {
    private var others: [Int64: Int] = [:]
    private var last: (hour: Int64, count: Int) = (0, 0)

    mutating func add(_ hour: Int64) {
        if hour != last.hour {
            if last.count > 0 { others[last.hour, default: 0] += last.count }
            last = (hour, 0)
        }
        last.count += 1
    }

    var all: [Int64: Int] { last.count == 0 ? others : others.merging([last.hour: last.count], uniquingKeysWith: +) }
}
