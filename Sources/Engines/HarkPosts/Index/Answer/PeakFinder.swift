import Foundation
import HarkCore

/// Hours in which a topic was spoken of more than its rhythm lets expect.
///
/// What is expected is the topic's usual share of all posts times the posts of the hour: the median of its share in the same hours of the week, where
/// the interval holds three weeks of them; else of the same hours of the day, where it holds three days; else of all its hours. Counts are
/// compared as square roots (Anscombe 1948), which makes the spread of chance the same for few and many; how far an hour is beyond what is expected
/// is told in robust standard deviations (1.4826 times the median absolute deviation of all hours, but at least chance itself).
struct PeakFinder {
    /// What a peak must reach.
    static let leastScore = 3.5, leastCount = 5
    /// Fewer hours have no rhythm.
    static let leastHours = 12
    static let limit = 5

    /// - Parameters:
    ///   - counts: posts of the topic by hour since 1970.
    ///   - all: all posts by hour; hours without any are passed over.
    /// - Returns: the highest peaks in the order of time; of hours in a row only the highest.
    static func find(_ counts: [Int64: Int], of all: [Int64: Int]) -> [TopicPeak] {
        let hours = all.filter { $0.value > 0 }.keys.sorted()
        guard hours.count >= leastHours else { return [] }
        let shares = hours.map { Double(counts[$0] ?? 0) / Double(all[$0]!) }
        let expected = zip(hours, usualShares(hours, shares)).map { $1 * Double(all[$0]!) }
        let residuals = zip(hours, expected).map { 2 * (root(Double(counts[$0] ?? 0)) - root($1)) }
        let spread = max(1, 1.4826 * median(residuals.map(abs)))
        let peaks = hours.indices.compactMap { place -> TopicPeak? in
            let hour = hours[place], count = counts[hour] ?? 0, score = residuals[place] / spread
            guard score >= leastScore, count >= leastCount else { return nil }
            return TopicPeak(hour: Timestamp(hour: hour), count: count, expected: expected[place], score: score)
        }
        return highest(peaks)
    }

    private static func root(_ count: Double) -> Double { (count + 0.375).squareRoot() }

    private static func usualShares(_ hours: [Int64], _ shares: [Double]) -> [Double] {
        for period in [168, 24] as [Int64] {
            let groups = Dictionary(grouping: hours.indices) { hours[$0] % period }
            guard groups.values.allSatisfy({ $0.count >= 3 }) else { continue }
            let medians = groups.mapValues { places in median(places.map { shares[$0] }) }
            return hours.map { medians[$0 % period]! }
        }
        return Array(repeating: median(shares), count: hours.count)
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted(), middle = sorted.count / 2
        guard !sorted.isEmpty else { return 0 }
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    private static func highest(_ peaks: [TopicPeak]) -> [TopicPeak] {
        var tops: [TopicPeak] = []
        var last: Int64?
        for peak in peaks {
            if let before = last, peak.hour.hour == before + 1 {
                if peak.score > tops.last!.score { tops[tops.count - 1] = peak }
            } else {
                tops.append(peak)
            }
            last = peak.hour.hour
        }
        return tops.sorted { $0.score > $1.score }.prefix(limit).sorted { $0.hour < $1.hour }
    }
}
