import HarkCore

/// The last minutes of one figure, for its average over a period.
struct LoadWindow: Sendable, Codable, Equatable {
    private struct Sample: Codable, Equatable {
        let at: Timestamp, value: Double
    }

    private var samples: [Sample] = []

    /// Adds a value and forgets what is older than `span` seconds. A missing value, a clock set back, or a hole longer than
    /// the span: what was known says nothing about now, and the window begins anew.
    mutating func add(_ value: Double?, at now: Timestamp, keeping span: Double) {
        if let last = samples.last?.at, !(0...span ~= now.seconds(since: last)) { samples = [] }
        guard let value else { return }
        samples.append(Sample(at: now, value: value))
        // One sample from before the span stays: its value held when the span began.
        let start = now.advanced(bySeconds: -span)
        if let first = samples.firstIndex(where: { $0.at > start }), first > 1 { samples.removeFirst(first - 1) }
    }

    /// The mean over the last `span` seconds, each value weighed by how long it held until the next; nil where the window
    /// does not reach back so far. Cost: one pass over the samples in the span.
    func average(over span: Double, until now: Timestamp) -> Double? {
        let start = now.advanced(bySeconds: -span)
        guard let first = samples.first, first.at <= start, span > 0 else { return nil }
        var sum = 0.0, end = now
        for sample in samples.reversed() {
            sum += sample.value * end.seconds(since: max(sample.at, start))
            if sample.at <= start { break }
            end = sample.at
        }
        return sum / span
    }
}
