import Foundation

/// How many requests had which reuse distance, in steps of 4.4 %.
struct DistanceHistogram {
    private static let stepsPerDoubling = 16.0
    private var counts = [Double](repeating: 0, count: 50 * Int(stepsPerDoubling))

    mutating func add(_ distance: Double) {
        counts[min(counts.count - 1, Int(log2(max(1, distance)) * Self.stepsPerDoubling))] += 1
    }

    mutating func scale(by factor: Double) {
        for step in counts.indices { counts[step] *= factor }
    }

    /// How many were at most this; within a step as if they lay evenly.
    func count(upTo distance: Double) -> Double {
        guard distance >= 1 else { return 0 }
        let steps = log2(distance) * Self.stepsPerDoubling, whole = min(counts.count - 1, Int(steps))
        return counts[..<whole].reduce(0, +) + counts[whole] * min(1, steps - Double(whole))
    }
}
