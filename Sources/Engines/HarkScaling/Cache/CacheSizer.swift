public import HarkCore

/// What a cache pool was asked since the measurement before.
public struct CacheMeasurement: Sendable, Codable, Equatable {
    public struct Node: Sendable, Codable, Equatable {
        public var hits: Int, misses: Int

        public init(hits: Int, misses: Int) { (self.hits, self.misses) = (hits, misses) }
    }

    public var at: Timestamp
    public var nodes: [Node]
    /// The miss rates of 1, 2, … nodes, as the live curve tells them; empty where nobody knows.
    public var missRates: [Double]

    public init(at: Timestamp, nodes: [Node], missRates: [Double] = []) {
        (self.at, self.nodes, self.missRates) = (at, nodes, missRates)
    }
}

/// A pool's policy with its state: says once a minute how many nodes there should be (003-29). No clock, no I/O; the live pool and the simulation feed
/// it alike, as often as they like.
public struct CacheSizer: Sendable, Codable, Equatable {
    public static let periodSeconds = 60.0

    public private(set) var policy: CacheSizePolicy
    public private(set) var size: Int
    private var periodStart: Timestamp?
    private var sums: [CacheMeasurement.Node] = []

    /// - Parameter policy: one that passed `checked()`.
    public init(policy: CacheSizePolicy, size: Int) {
        self.policy = policy
        self.size = policy.clamped(size)
    }

    /// Takes another policy; the minute begins anew.
    public mutating func adopt(_ policy: CacheSizePolicy) {
        self.policy = policy
        (periodStart, sums) = (nil, [])
    }

    /// Nil while a minute is not over. A size fixed by hand and new limits hold at once.
    public mutating func decide(_ measurement: CacheMeasurement) -> ScalingDecision? {
        if case .manual(let nodes) = policy.rule { return change(to: .reach(nodes, from: size, .fixed), measurement.at) }
        if size != policy.clamped(size) {
            return change(to: .reach(policy.clamped(size), from: size, ScalingText("scaling.limits", Double(policy.min), Double(policy.max))), measurement.at)
        }
        // A clock that was set back begins a new minute.
        guard let start = periodStart, measurement.at >= start else {
            (periodStart, sums) = (measurement.at, [])
            return nil
        }
        for (number, node) in measurement.nodes.enumerated() {
            if number == sums.count { sums.append(.init(hits: 0, misses: 0)) }
            sums[number].hits += node.hits
            sums[number].misses += node.misses
        }
        let seconds = measurement.at.seconds(since: start)
        guard seconds >= Self.periodSeconds else { return nil }
        defer { (periodStart, sums) = (measurement.at, []) }
        return change(to: verdict(measurement, seconds), measurement.at)
    }

    private mutating func change(to verdict: ScalingVerdict, _ now: Timestamp) -> ScalingDecision {
        defer { size = verdict.size }
        return ScalingDecision(at: now, from: size, verdict)
    }

    private func verdict(_ measurement: CacheMeasurement, _ seconds: Double) -> ScalingVerdict {
        // Each node that was asked counts alike, however much it was asked.
        let asked = sums.filter { $0.hits + $0.misses > 0 }
        guard !asked.isEmpty, let proposal = proposal(asked, measurement, seconds) else { return .reach(size, from: size, .nothingAsked) }
        let wanted = policy.clamped(proposal.size)
        return wanted == size && proposal.size != size
            ? .stop(size, wanted: proposal.size, proposal.cause) : .reach(wanted, from: size, proposal.cause)
    }

    private func proposal(_ asked: [CacheMeasurement.Node], _ measurement: CacheMeasurement, _ seconds: Double) -> ScalingProposal? {
        switch policy.rule {
        case .manual: return nil
        case .missRate(let rule):
            return rule.proposal(asked.reduce(0) { $0 + Double($1.misses) / Double($1.hits + $1.misses) } / Double(asked.count), size)
        case .cost(let rule):
            guard !measurement.missRates.isEmpty else { return nil }
            let requests = asked.reduce(0) { $0 + $1.hits + $1.misses }
            return rule.proposal(measurement.missRates, requestsPerHour: Double(requests) / seconds * 3600, size, policy.min...policy.max)
        }
    }
}

extension ScalingText {
    static func missesAbove(_ percent: Double, _ most: Double) -> ScalingText { ScalingText("scaling.misses.above", percent, most) }
    static func missesBelow(_ percent: Double, _ least: Double) -> ScalingText { ScalingText("scaling.misses.below", percent, least) }
    static func missesBetween(_ percent: Double, _ least: Double, _ most: Double) -> ScalingText {
        ScalingText("scaling.misses.between", percent, least, most)
    }
    static func cheapest(_ nodes: Int, _ cost: Double, _ now: Double) -> ScalingText { ScalingText("scaling.cheapest", Double(nodes), cost, now) }
    static var nothingAsked: ScalingText { ScalingText("scaling.nothing_asked") }
}
