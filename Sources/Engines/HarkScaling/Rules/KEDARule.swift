import HarkCore

/// As Kubernetes does it by KEDA's queue scalers with their defaults, for comparison: jobs that wait or run, divided by a length
/// for each worker, looked at every 30 s; up at once, down to the highest wish of the last 5 minutes.
public struct KEDARule: Sendable, Codable, Equatable {
    public var jobsPerWorker: Double
    public var pollingSeconds: Double
    /// On the way down the highest wish within so many seconds counts.
    public var stabilizationSeconds: Double

    public init(jobsPerWorker: Double = 5, pollingSeconds: Double = 30, stabilizationSeconds: Double = 300) {
        self.jobsPerWorker = jobsPerWorker
        self.pollingSeconds = pollingSeconds
        self.stabilizationSeconds = stabilizationSeconds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self), usual = KEDARule()
        self.init(
            jobsPerWorker: try fields.decodeIfPresent(Double.self, forKey: .jobsPerWorker) ?? usual.jobsPerWorker,
            pollingSeconds: try fields.decodeIfPresent(Double.self, forKey: .pollingSeconds) ?? usual.pollingSeconds,
            stabilizationSeconds: try fields.decodeIfPresent(Double.self, forKey: .stabilizationSeconds) ?? usual.stabilizationSeconds)
    }

    func proposal(_ measurement: ScalingMeasurement, _ state: inout ScalingState) -> ScalingProposal {
        let now = measurement.at, jobs = measurement.visible + measurement.inFlight
        let since = state.wishes.last.map { now.seconds(since: $0.at) }
        if since.map({ !(0..<pollingSeconds ~= $0) }) ?? true {
            state.wishes.removeAll { !(0..<stabilizationSeconds ~= now.seconds(since: $0.at)) }
            state.wishes.append(ScalingState.Wish(at: now, size: wish(for: jobs, size: state.desired)))
        }
        let latest = state.wishes.last?.size ?? state.desired, highest = state.wishes.lazy.map(\.size).max() ?? state.desired
        let size = latest > state.desired ? latest : min(state.desired, highest)
        return ScalingProposal(size: size, cause: .target(Double(jobs), jobsPerWorker, latest))
    }

    /// Within a tenth of the length for each worker the size is right as it is (the tolerance of Kubernetes).
    private func wish(for jobs: Int, size: Int) -> Int {
        let share = Double(jobs) / jobsPerWorker
        if size > 0, abs(share / Double(size) - 1) <= 0.1 { return size }
        return Int(min(share, 1e6).rounded(.up))
    }
}
