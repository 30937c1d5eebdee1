public import Configuration
import HarkCore

/// How a pool of workers behaves; what can be changed while it runs (policy, template, size) is in its book instead.
public struct WorkerPoolSettings: Sendable {
    /// Key `pace`: seconds that a job lasts at least, 0 to 3600, default 0. For watching a pool grow as slowly as the documents' did.
    public var pace = 0.0
    /// Key `job_seconds`: what a job may take before its worker is ended, 1 to 43200, default 600.
    public var jobSeconds = 600.0
    /// Key `evaluate_seconds`: how often the size is thought about, 1 to 300, default 5.
    public var evaluateSeconds = 5.0
    /// Key `quarantine_factor`: how many times as much memory a worker of the quarantine gets, 1 to 16, default 4.
    public var quarantineFactor = 4
    /// Key `scratch_megabytes`: what each of a worker's three files for what does not fit into its memory may hold, 0 (none) to 65536,
    /// default 1024.
    public var scratchMegabytes = 1024
    /// Seconds in which a worker must be ready.
    public var startSeconds = 20.0
    /// Seconds in which workers may end their jobs when the house stops; what is not done by then is handed back.
    public var drainSeconds = 5.0
    /// Jobs of the last day that are kept one by one, for trying a policy on them: some 25 bytes each.
    public var keptArrivals = 20_000
    /// Key `hook_start`, `hook_stop`: commands run for each worker more or less, as words parted by spaces; see `ScalingHooks`.
    public var hooks = HookSettings()

    public init() {}

    /// - Parameter config: scoped to the pool's name.
    public init(_ config: ConfigReader) throws {
        pace = Double(try config.int("pace", in: 0...3600, default: 0))
        jobSeconds = Double(try config.int("job_seconds", in: 1...43_200, default: 600))
        evaluateSeconds = Double(try config.int("evaluate_seconds", in: 1...300, default: 5))
        quarantineFactor = try config.int("quarantine_factor", in: 1...16, default: 4)
        scratchMegabytes = try config.int("scratch_megabytes", in: 0...65_536, default: 1024)
        hooks = try HookSettings(config)
    }
}
