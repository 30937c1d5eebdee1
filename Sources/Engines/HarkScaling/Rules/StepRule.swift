/// Two alarms on one figure: at or above one threshold workers are added, at or below another they are taken away
/// (004b-22, -23; "step scaling" with "simple" actions in Amazon's words).
public struct StepRule: Sendable, Codable, Equatable {
    public var metric: ScalingMetric
    public var upAt: Double
    public var upBy: Int
    public var downAt: Double
    public var downBy: Int
    /// Seconds over which the figure is averaged on the way up.
    public var periodSeconds: Double
    /// Seconds over which the figure is averaged on the way down.
    public var downPeriodSeconds: Double

    /// - Parameter downPeriodSeconds: as `periodSeconds` where nil.
    public init(
        metric: ScalingMetric = .visible, upAt: Double = 15, upBy: Int = 1, downAt: Double = 2, downBy: Int = 1,
        periodSeconds: Double = 300, downPeriodSeconds: Double? = nil
    ) {
        self.metric = metric
        self.upAt = upAt
        self.upBy = upBy
        self.downAt = downAt
        self.downBy = downBy
        self.periodSeconds = periodSeconds
        self.downPeriodSeconds = downPeriodSeconds ?? periodSeconds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let standard = StepRule()
        let period = try fields.decodeIfPresent(Double.self, forKey: .periodSeconds) ?? standard.periodSeconds
        self.init(
            metric: try fields.decodeIfPresent(ScalingMetric.self, forKey: .metric) ?? standard.metric,
            upAt: try fields.decodeIfPresent(Double.self, forKey: .upAt) ?? standard.upAt,
            upBy: try fields.whole(.upBy) ?? standard.upBy,
            downAt: try fields.decodeIfPresent(Double.self, forKey: .downAt) ?? standard.downAt,
            downBy: try fields.whole(.downBy) ?? standard.downBy,
            periodSeconds: period,
            downPeriodSeconds: try fields.decodeIfPresent(Double.self, forKey: .downPeriodSeconds))
    }

    /// What the alarms ask for now. Each alarm looks once a minute (once a period where that is shorter) at the average over
    /// its period, and while it stays in ALARM asks again each period (D-40).
    func proposal(_ measurement: ScalingMeasurement, _ state: inout ScalingState, isCooling: Bool) -> ScalingProposal {
        let now = measurement.at, size = state.desired
        state.window.add(metric.value(in: measurement), at: now, keeping: max(periodSeconds, downPeriodSeconds))
        let high = state.window.average(over: periodSeconds, until: now), low = state.window.average(over: downPeriodSeconds, until: now)
        if state.up.asks(high.map { $0 >= upAt }, period: periodSeconds, isCooling: isCooling, at: now), let high {
            return ScalingProposal(size: size + upBy, cause: .above(metric, high, upAt, periodSeconds))
        }
        if state.down.asks(low.map { $0 <= downAt }, period: downPeriodSeconds, isCooling: isCooling, at: now), let low {
            return ScalingProposal(size: size - downBy, cause: .below(metric, low, downAt, downPeriodSeconds))
        }
        guard let high, let low else { return ScalingProposal(size: size, cause: .tooFewData(max(periodSeconds, downPeriodSeconds))) }
        if high >= upAt { return ScalingProposal(size: size, cause: .above(metric, high, upAt, periodSeconds)) }
        if low <= downAt { return ScalingProposal(size: size, cause: .below(metric, low, downAt, downPeriodSeconds)) }
        return ScalingProposal(size: size, cause: .between(metric, high, downAt, upAt))
    }
}
