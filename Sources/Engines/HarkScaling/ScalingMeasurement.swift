public import HarkCore

/// What a pool looks like at one moment: all that a policy may know. The live pool and the simulator fill in the same fields.
public struct ScalingMeasurement: Sendable, Codable, Equatable {
    public var at: Timestamp
    /// Jobs that wait and could be taken now; those in a worker's hands do not count (004b-21).
    public var visible: Int
    /// Jobs in workers' hands.
    public var inFlight: Int
    /// How long the oldest waiting job has waited, in seconds; nil where none waits.
    public var oldestSeconds: Double?
    /// Jobs that came since the measurement before this one.
    public var arrivals: Int
    /// Jobs finished since the measurement before this one.
    public var completions: Int
    /// Mean seconds that a worker spent on each of these `completions`; nil where there were none.
    public var serviceSeconds: Double?
    /// How busy the workers' processors are, 0 to 100, mean over the running workers; nil where nobody measures it.
    public var cpu: Double?
    /// Workers that take jobs.
    public var running: Int
    /// Workers that were asked for and do not take jobs yet.
    public var starting: Int

    public init(
        at: Timestamp, visible: Int = 0, inFlight: Int = 0, oldestSeconds: Double? = nil, arrivals: Int = 0, completions: Int = 0,
        serviceSeconds: Double? = nil, cpu: Double? = nil, running: Int = 0, starting: Int = 0
    ) {
        self.at = at
        self.visible = visible
        self.inFlight = inFlight
        self.oldestSeconds = oldestSeconds
        self.arrivals = arrivals
        self.completions = completions
        self.serviceSeconds = serviceSeconds
        self.cpu = cpu
        self.running = running
        self.starting = starting
    }
}

/// Which figure a step policy watches.
public enum ScalingMetric: String, Sendable, Codable, CaseIterable {
    /// Jobs that wait: `ApproximateNumberOfMessagesVisible` in the documents.
    case visible
    /// Processor use in percent.
    case cpu
    /// Age of the oldest job that waits, in seconds; 0 where none waits.
    case oldestSeconds = "oldest_seconds"

    /// The figure in `measurement`; nil where it is missing.
    func value(in measurement: ScalingMeasurement) -> Double? {
        switch self {
        case .visible: Double(measurement.visible)
        case .cpu: measurement.cpu.flatMap { $0.isFinite ? $0 : nil }
        case .oldestSeconds: (measurement.oldestSeconds ?? 0).isFinite ? measurement.oldestSeconds ?? 0 : nil
        }
    }
}
