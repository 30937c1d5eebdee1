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

    /// The policies that have a name.
    public static let presets = [
        "documents": standard, "standard": standard, "fast": fast, "web": web, "topics": web, "emotions": emotions, "on_demand": onDemand,
    ]
}
