extension ScalingPolicy {
    /// The alarms as configured in the documents: at 15 or more waiting one worker more, at 2 or fewer one less, averages over
    /// 5 minutes, 300 s of cool-down, 1 to 3 workers (004b-22…-25, D-01, D-30).
    public static let standard = ScalingPolicy(min: 1, max: 3, cooldownSeconds: 300, rule: .step(StepRule()))

    /// Tuned so that workers start sooner: at 10 or more over 3 minutes; the way down is unchanged (004b-28, D-01).
    public static let fast = ScalingPolicy(
        min: 1, max: 3, cooldownSeconds: 300, rule: .step(StepRule(upAt: 10, periodSeconds: 180, downPeriodSeconds: 300)))

    /// A web service by its processors: at 80 % for 60 s one more, 3 to 10, starting at 3 (001-59, D-14); at 30 % for 5 minutes one
    /// less (D-41).
    public static let web = ScalingPolicy(
        min: 3, start: 3, max: 10, cooldownSeconds: 300,
        rule: .step(StepRule(metric: .cpu, upAt: 80, downAt: 30, periodSeconds: 60, downPeriodSeconds: 300)))

    /// The emotions' models: 1 to 3 by how long the oldest text waits; the documents name no trigger (002-41).
    public static let emotions = ScalingPolicy(
        min: 1, start: 1, max: 3, cooldownSeconds: 300,
        rule: .step(StepRule(metric: .oldestSeconds, upAt: 10, downAt: 1, periodSeconds: 60, downPeriodSeconds: 300)))

    /// No worker stands by: the first job starts one, which leaves after a minute without work (004b-48, -50).
    public static let onDemand = ScalingPolicy(min: 0, start: 0, max: 3, cooldownSeconds: 300, rule: .step(StepRule()))

    /// Ten waiting jobs to a worker.
    public static let target = ScalingPolicy(min: 1, max: 3, cooldownSeconds: 300, rule: .target(TargetRule()))

    /// No job waits longer than two minutes, where a worker needs one to start.
    public static let predictive = ScalingPolicy(min: 1, max: 3, cooldownSeconds: 0, rule: .predictive(PredictiveRule()))

    /// What KEDA's queue scalers do by default.
    public static let keda = ScalingPolicy(min: 1, max: 3, cooldownSeconds: 0, rule: .keda(KEDARule()))

    /// A cluster of 2 to 10 machines, two of them on demand and two of them core nodes at most (001-56). The documents name no
    /// trigger; it follows the backlog.
    public static let cluster = ScalingPolicy(
        min: 2, max: 10, cooldownSeconds: 300, rule: .target(TargetRule()), machines: MachineMix(maxOnDemand: 2, maxCore: 2))

    /// The policies that have a name.
    public static let presets = [
        "documents": standard, "standard": standard, "fast": fast, "web": web, "topics": web, "emotions": emotions, "on_demand": onDemand,
        "target": target, "predictive": predictive, "keda": keda, "cluster": cluster,
    ]
}
