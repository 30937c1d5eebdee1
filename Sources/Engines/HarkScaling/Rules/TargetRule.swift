import HarkCore

/// As many workers as keep so many waiting jobs to each ("backlog per instance", Amazon's target tracking): quickly up, slowly down.
public struct TargetRule: Sendable, Codable, Equatable {
    public var backlogPerWorker: Double
    /// Seconds over which the waiting jobs are averaged on the way up.
    public var periodSeconds: Double
    /// The same on the way down.
    public var downPeriodSeconds: Double

    public init(backlogPerWorker: Double = 10, periodSeconds: Double = 180, downPeriodSeconds: Double = 900) {
        self.backlogPerWorker = backlogPerWorker
        self.periodSeconds = periodSeconds
        self.downPeriodSeconds = downPeriodSeconds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self), usual = TargetRule()
        self.init(
            backlogPerWorker: try fields.decodeIfPresent(Double.self, forKey: .backlogPerWorker) ?? usual.backlogPerWorker,
            periodSeconds: try fields.decodeIfPresent(Double.self, forKey: .periodSeconds) ?? usual.periodSeconds,
            downPeriodSeconds: try fields.decodeIfPresent(Double.self, forKey: .downPeriodSeconds) ?? usual.downPeriodSeconds)
    }

    func proposal(_ measurement: ScalingMeasurement, _ state: inout ScalingState) -> ScalingProposal {
        let now = measurement.at, size = state.desired
        state.window.add(Double(measurement.visible), at: now, keeping: max(periodSeconds, downPeriodSeconds))
        if let backlog = state.window.average(over: periodSeconds, until: now), workers(for: backlog) > size {
            return ScalingProposal(size: workers(for: backlog), cause: .target(backlog, backlogPerWorker, workers(for: backlog)))
        }
        guard let backlog = state.window.average(over: downPeriodSeconds, until: now) else {
            return ScalingProposal(size: size, cause: .tooFewData(downPeriodSeconds))
        }
        // A tenth of slack, so that a backlog that lies on the line does not take a worker away and bring it back.
        let fewer = min(size, workers(for: backlog / 0.9))
        return ScalingProposal(size: fewer, cause: .target(backlog, backlogPerWorker, fewer))
    }

    private func workers(for backlog: Double) -> Int { Int((min(backlog / backlogPerWorker, 1e6)).rounded(.up)) }
}
