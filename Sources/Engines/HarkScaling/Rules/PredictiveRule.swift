import HarkCore

/// The fewest workers with which no job is expected to wait longer than a goal; where no size reaches it, the fewest that come
/// within a tenth of the shortest wait there can be.
///
/// Workers leave only where a third of the goal is kept without them, since a worker that comes back has its start to pay again.
public struct PredictiveRule: Sendable, Codable, Equatable {
    /// How long a job may wait, in seconds.
    public var goalSeconds: Double
    /// From asking for a worker to its first job, in seconds: a minute for a machine, under one second for a process.
    public var workerStartSeconds: Double
    /// Seconds that a job takes, until some have been measured.
    public var serviceSeconds: Double

    public init(goalSeconds: Double = 120, workerStartSeconds: Double = 60, serviceSeconds: Double = 10) {
        self.goalSeconds = goalSeconds
        self.workerStartSeconds = workerStartSeconds
        self.serviceSeconds = serviceSeconds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self), usual = PredictiveRule()
        self.init(
            goalSeconds: try fields.decodeIfPresent(Double.self, forKey: .goalSeconds) ?? usual.goalSeconds,
            workerStartSeconds: try fields.decodeIfPresent(Double.self, forKey: .workerStartSeconds) ?? usual.workerStartSeconds,
            serviceSeconds: try fields.decodeIfPresent(Double.self, forKey: .serviceSeconds) ?? usual.serviceSeconds)
    }

    /// - Parameter sizes: what the policy allows, at least 1.
    func proposal(_ measurement: ScalingMeasurement, _ state: inout ScalingState, sizes: ClosedRange<Int>) -> ScalingProposal {
        state.traffic.add(measurement)
        let size = state.desired, service = state.traffic.serviceSeconds ?? serviceSeconds
        let outlook = Outlook(measurement, size: size, rate: state.traffic.rate, service: service, start: workerStartSeconds)
        let fewest = fewest(sizes, outlook)
        let choice = fewest < size && outlook.wait(fewest) > goalSeconds / 3 ? size : fewest
        return ScalingProposal(size: choice, cause: outlook.text(goal: goalSeconds))
    }

    private func fewest(_ sizes: ClosedRange<Int>, _ outlook: Outlook) -> Int {
        if let enough = sizes.first(where: { outlook.wait($0) <= goalSeconds }) { return enough }
        let shortest = sizes.lazy.map(outlook.wait).min() ?? 0
        return sizes.first { outlook.wait($0) <= shortest * 1.1 } ?? sizes.upperBound
    }
}
