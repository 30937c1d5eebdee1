public import Configuration
import HarkCore
public import HarkScaling

/// How the processes of the accurate tier behave. Keys `inference.…`.
public struct InferenceSettings: Sendable {
    /// Keys `min` and `max`: how many processes, 1 to 16; default 1 and 3, as the documents' model containers (002-41).
    public var policy = ScalingPolicy.emotions
    /// Key `queue`: texts that may wait before more are refused with 503, 1 to 100,000; default 1,000, some seconds of work.
    public var queueLimit = 1000
    /// Key `memory`: megabytes that a process may use on top of its models, 64 to 65,536; default 512.
    public var memoryMegabytes = 512
    /// Seconds that a process may take to start, and to answer a batch, before it is ended.
    public var startSeconds = 30.0, batchSeconds = 30.0
    /// Seconds in which what waits may be answered when the house stops.
    public var drainSeconds = 5.0
    /// How often the number of processes is thought about.
    public var evaluateSeconds = 5.0

    public init() {}

    /// - Parameter config: scoped to `inference`.
    public init(_ config: ConfigReader) throws {
        policy.min = try config.int("min", in: 1...16, default: policy.min)
        policy.start = policy.min
        policy.max = try config.int("max", in: 1...16, default: max(policy.min, policy.max))
        guard policy.min <= policy.max else { throw SettingsError("inference.min must not be above inference.max.") }
        queueLimit = try config.int("queue", in: 1...100_000, default: queueLimit)
        memoryMegabytes = try config.int("memory", in: 64...65_536, default: memoryMegabytes)
    }
}
