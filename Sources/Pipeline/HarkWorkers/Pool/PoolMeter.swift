public import HarkCore
import HarkQueue
import HarkScaling

/// What a pool has seen since it last thought about its size, and in the minute that has begun.
struct PoolMeter {
    private var completions = 0, serviceSeconds = 0.0
    /// How many jobs the queue had ever seen at the last look.
    private var jobsEver: Int?
    private var minute: PoolMinute?
    /// The last hour, oldest first; the newest is not over yet.
    private(set) var steps: [PoolStep] = []

    /// A job is done after `seconds` of a worker's time.
    mutating func finished(_ seconds: Double) {
        completions += 1
        serviceSeconds += seconds
    }

    /// Everything since the last call, as the policy takes it.
    mutating func take(_ counts: QueueCounts, at now: Timestamp, running: Int, starting: Int, cpu: Double?) -> ScalingMeasurement {
        let ever = counts.visible + counts.inFlight + counts.delayed + counts.dead + counts.done + counts.dropped
        defer {
            jobsEver = ever
            completions = 0
            serviceSeconds = 0
        }
        return ScalingMeasurement(
            // Jobs in quarantine wait for its one place, whatever the size of the pool.
            at: now, visible: max(0, counts.visible - counts.quarantined), inFlight: counts.inFlight, oldestSeconds: counts.oldestSeconds,
            arrivals: max(0, ever - (jobsEver ?? ever)), completions: completions,
            serviceSeconds: completions > 0 ? serviceSeconds / Double(completions) : nil, cpu: cpu, running: running, starting: starting)
    }

    /// Adds a measurement to its minute, and returns the minute before once it is over.
    mutating func add(_ measurement: ScalingMeasurement, desired: Int) -> PoolMinute? {
        see(measurement, desired: desired)
        let number = measurement.at.minute
        var finished: PoolMinute?
        if let begun = minute, begun.minute != number {
            finished = begun
            minute = nil
        }
        var current = minute ?? PoolMinute(minute: number)
        current.add(measurement, desired: desired)
        minute = current
        return finished
    }
}

extension PoolMeter {
    /// Adds a look at the pool to its step of ten seconds.
    mutating func see(_ measurement: ScalingMeasurement, desired: Int) {
        let start = Timestamp(seconds: (measurement.at.seconds(since: Timestamp(seconds: 0)) / PoolStep.seconds).rounded(.down) * PoolStep.seconds)
        if steps.last?.at != start {
            // A clock that was set back begins anew.
            if let last = steps.last, last.at > start { steps = [] }
            steps.append(PoolStep(at: start))
            steps.removeFirst(max(0, steps.count - PoolStep.kept))
        }
        steps[steps.count - 1].add(measurement, desired: desired)
    }
}

/// Ten seconds of a pool, for those who watch it.
public struct PoolStep: Sendable, Equatable {
    public static let seconds = 10.0
    /// An hour of them: some 20 KB.
    public static let kept = 360

    /// When it began.
    public let at: Timestamp
    /// The most at any look within it.
    public internal(set) var visible = 0, inFlight = 0, running = 0, oldestSeconds = 0.0
    /// As it stood at the last look.
    public internal(set) var desired = 0

    init(at: Timestamp) { self.at = at }

    mutating func add(_ measurement: ScalingMeasurement, desired: Int) {
        visible = max(visible, measurement.visible)
        inFlight = max(inFlight, measurement.inFlight)
        running = max(running, measurement.running)
        oldestSeconds = max(oldestSeconds, measurement.oldestSeconds ?? 0)
        self.desired = desired
    }
}

/// One minute of a pool.
public struct PoolMinute: Sendable, Equatable, Codable {
    /// Minutes since 1970.
    public let minute: Int64
    public internal(set) var arrivals = 0, completions = 0
    /// Seconds of workers' time that the completions took together.
    public internal(set) var serviceSeconds = 0.0
    /// The most that waited, and the most workers there were, at any look within the minute.
    public internal(set) var visible = 0, inFlight = 0, running = 0
    /// As it stood at the last look.
    public internal(set) var desired = 0
    public internal(set) var oldestSeconds = 0.0

    init(minute: Int64) { self.minute = minute }

    mutating func add(_ measurement: ScalingMeasurement, desired: Int) {
        arrivals += measurement.arrivals
        completions += measurement.completions
        serviceSeconds += (measurement.serviceSeconds ?? 0) * Double(measurement.completions)
        visible = max(visible, measurement.visible)
        inFlight = max(inFlight, measurement.inFlight)
        running = max(running, measurement.running)
        oldestSeconds = max(oldestSeconds, measurement.oldestSeconds ?? 0)
        self.desired = desired
    }
}
