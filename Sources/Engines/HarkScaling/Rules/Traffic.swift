import HarkCore

/// How fast jobs have come in the last five minutes, and how long the last ones took.
struct Traffic: Sendable, Codable, Equatable {
    private static let pieceSeconds = 30.0, pieces = 10

    private var counts: [Int] = []
    private var pieceStart: Timestamp?
    /// Mean over roughly the last twenty jobs; nil before the first.
    private(set) var serviceSeconds: Double?

    mutating func add(_ measurement: ScalingMeasurement) {
        if let mean = measurement.serviceSeconds, measurement.completions > 0, mean.isFinite, mean >= 0 {
            let weight = min(1, Double(measurement.completions) / 20)
            serviceSeconds = serviceSeconds.map { $0 + (mean - $0) * weight } ?? mean
        }
        moveTo(measurement.at)
        counts[counts.count - 1] += measurement.arrivals
    }

    /// Begins a new piece every half minute; after a hole, or when the clock was set back, all begins anew.
    private mutating func moveTo(_ now: Timestamp) {
        guard var start = pieceStart, 0..<Self.pieceSeconds * Double(Self.pieces) ~= now.seconds(since: start) else {
            (pieceStart, counts) = (now, [0])
            return
        }
        while now.seconds(since: start) >= Self.pieceSeconds {
            start = start.advanced(bySeconds: Self.pieceSeconds)
            counts.append(0)
        }
        pieceStart = start
        counts.removeFirst(max(0, counts.count - Self.pieces - 1))
    }

    /// Jobs a second: the mean of the half minutes that are over, without the busiest quarter of them. What came all at once is
    /// backlog already; it says nothing about what will come.
    var rate: Double {
        let quiet = counts.dropLast().sorted().dropLast(max(1, (counts.count - 1) / 4))
        return quiet.isEmpty ? 0 : Double(quiet.reduce(0, +)) / (Double(quiet.count) * Self.pieceSeconds)
    }
}
