import Foundation
import HarkCore

/// A day of arrivals with a name, the same from the same seed. A job takes as long as the documents' workers took for files of
/// the documented sizes: 0.45 to 1.6 MB at 10 s a megabyte (004b-36).
public enum ArrivalShape: String, Sendable, CaseIterable, Codable {
    /// 120 files at one second, one hour into the day: the documents' load test.
    case burst120
    /// 120 files at once, every half hour for three hours: the documents' alarm charts (004b-38).
    case spikes
    /// From nothing to 15 jobs a minute over half a day, then nothing.
    case ramp
    /// Two jobs a minute at night, 13 at noon.
    case daily
    /// Bursts of 1 to about 200 files, 36 a day, at any moment, over a job now and then.
    case bursts

    public static let daySeconds = 86_400.0

    /// In order of time.
    public func arrivals(seed: UInt64 = 1) -> [Arrival] {
        var random = SplitMix64(seed: seed)
        let times: [Double]
        switch self {
        case .burst120: times = Array(repeating: 3600, count: 120)
        case .spikes: times = (0..<6).flatMap { Array(repeating: 3600 + Double($0) * 1800, count: 120) }
        case .ramp: times = Self.poisson(peak: 0.25, &random) { $0 < Self.daySeconds / 2 ? $0 / (Self.daySeconds / 2) : 0 }
        case .daily: times = Self.poisson(peak: 0.22, &random) { 0.15 + 0.85 * pow(sin(.pi * $0 / Self.daySeconds), 2) }
        case .bursts: times = Self.bursts(&random)
        }
        return times.map { Arrival(seconds: $0, serviceSeconds: 4.5 + 11.5 * random.uniform()) }
    }

    /// A Poisson process whose rate is `peak` jobs a second times `share` of the time, by thinning (Lewis and Shedler 1979).
    private static func poisson(peak: Double, _ random: inout SplitMix64, share: (Double) -> Double) -> [Double] {
        var times: [Double] = [], now = 0.0
        while true {
            now += random.exponential() / peak
            guard now < daySeconds else { return times }
            if random.uniform() < share(now) { times.append(now) }
        }
    }

    private static func bursts(_ random: inout SplitMix64) -> [Double] {
        var times = poisson(peak: 1.0 / 120, &random) { _ in 1 }
        for start in poisson(peak: 36 / daySeconds, &random, share: { _ in 1 }) {
            times += Array(repeating: start, count: 1 + Int(random.exponential() * 40))
        }
        return times.sorted()
    }
}
