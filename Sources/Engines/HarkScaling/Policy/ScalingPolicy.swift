/// How many workers there may be, and the rule that chooses among these sizes.
///
/// In JSON all fields stand in one object beside `type`, in snake_case; what is left out has its default:
/// `{"type": "step", "min": 1, "start": 1, "max": 3, "up_at": 15, "down_at": 2, "period_seconds": 300, "cooldown_seconds": 300}`.
public struct ScalingPolicy: Sendable, Equatable {
    /// 0: no worker stands by; the first job starts one, and the last one leaves after `idleSeconds` without a job (004b-48).
    public var min: Int
    /// The size at the start, from `min` to `max`.
    public var start: Int
    public var max: Int
    /// Seconds after a change in which the rule changes nothing, up or down.
    public var cooldownSeconds: Double
    /// Seconds without a job after which the last worker leaves, where `min` is 0.
    public var idleSeconds: Double
    public var rule: ScalingRule
    /// How a size is made up of kinds of machines; nil where all are alike.
    public var machines: MachineMix?

    public init(
        min: Int, start: Int? = nil, max: Int, cooldownSeconds: Double, idleSeconds: Double = 60, rule: ScalingRule, machines: MachineMix? = nil
    ) {
        self.min = min
        self.start = start ?? Swift.min(max, min)
        self.max = max
        self.cooldownSeconds = cooldownSeconds
        self.idleSeconds = idleSeconds
        self.rule = rule
        self.machines = machines
    }

    /// `size` moved into `min ... max`.
    func clamped(_ size: Int) -> Int { Swift.max(min, Swift.min(max, size)) }
}

/// The ways to choose a size.
public enum ScalingRule: Sendable, Equatable {
    case step(StepRule)
    case target(TargetRule)
    case predictive(PredictiveRule)
    case keda(KEDARule)

    /// Its name in JSON.
    public var type: String {
        switch self {
        case .step: "step"
        case .target: "target"
        case .predictive: "predictive"
        case .keda: "keda"
        }
    }
}
