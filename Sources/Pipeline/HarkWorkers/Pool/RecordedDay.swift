import HarkCore
import HarkScaling

/// The jobs of a stretch of time as the simulator takes them: each at the moment it came, as far back as they are kept one by one, and
/// before that spread over their minutes.
struct RecordedDay: Sendable {
    /// Seconds count from its beginning.
    private(set) var arrivals: [Arrival] = []
    /// Those at their moments, and those spread over minutes.
    private(set) var single = 0, spread = 0
    /// From when on all jobs are at their moments.
    let singleSince: Timestamp

    /// - Parameters:
    ///   - jobs: all that were over after `jobs.since`; nil where none is kept.
    ///   - waiting: when the jobs came that are not over yet.
    ///   - minutes: oldest first.
    init(from: Timestamp, to: Timestamp, jobs: ArrivalLog.Batch, waiting: [Timestamp], minutes: [PoolMinute]) {
        singleSince = max(from, jobs.since)
        let since = singleSince
        let known = jobs.jobs.filter { $0.at >= since && $0.at < to }, open = waiting.filter { $0 >= since && $0 < to }
        let mean = known.isEmpty ? nil : known.reduce(0) { $0 + $1.serviceSeconds } / Double(known.count)
        let usual = mean ?? minutes.last { $0.meanSeconds != nil }?.meanSeconds ?? 10
        for job in known { arrivals.append(Arrival(seconds: job.at.seconds(since: from), serviceSeconds: max(1e-6, job.serviceSeconds))) }
        for moment in open { arrivals.append(Arrival(seconds: moment.seconds(since: from), serviceSeconds: usual)) }
        single = arrivals.count
        add(minutes, from: from, known: known.map(\.at) + open, usual: usual)
        arrivals.sort { $0.seconds < $1.seconds }
    }

    /// The minutes before `singleSince`; the one that holds it has the rest of its jobs in its first part.
    private mutating func add(_ minutes: [PoolMinute], from: Timestamp, known: [Timestamp], usual: Double) {
        let shared = known.count { $0.minute == singleSince.minute }
        var service = minutes.lazy.compactMap(\.meanSeconds).first ?? usual
        for minute in minutes where Timestamp(minute: minute.minute) < singleSince {
            service = minute.meanSeconds ?? service
            let start = max(0, Timestamp(minute: minute.minute).seconds(since: from))
            let end = min(Timestamp(minute: minute.minute + 1), singleSince).seconds(since: from)
            let count = minute.arrivals - (minute.minute == singleSince.minute ? shared : 0)
            guard count > 0, end > start else { continue }
            for number in 0..<count {
                arrivals.append(Arrival(seconds: start + (end - start) * Double(number) / Double(count), serviceSeconds: max(1e-6, service)))
            }
            spread += count
        }
    }
}

extension PoolMinute {
    /// Of its completions; nil where there were none.
    fileprivate var meanSeconds: Double? { completions > 0 ? serviceSeconds / Double(completions) : nil }
}
