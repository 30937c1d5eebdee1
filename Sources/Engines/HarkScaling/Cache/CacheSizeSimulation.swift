import HarkCore

/// A minute of a cache pool's day: how much was asked, and what would have been missed by 1, 2, … warm nodes.
public struct CacheMinute: Sendable, Codable, Equatable {
    public let requests: Int
    public let missRates: [Double]

    public init(requests: Int, missRates: [Double]) { (self.requests, self.missRates) = (requests, missRates) }
}

/// What a policy would have made of such minutes. The sizer is the one that the live pool runs.
public struct CacheSizeSimulation: Sendable, Equatable {
    /// The pool's size in each minute.
    public private(set) var sizes: [Int] = []
    public private(set) var changes: [ScalingDecision] = []
    public private(set) var misses = 0.0

    public var nodeHours: Double { Double(sizes.reduce(0, +)) / 60 }

    /// Keys that a change of size moves are missed for a minute, after that the pool is warm: of n nodes, a change by one moves one key in n or
    /// n + 1.
    public static func run(_ policy: CacheSizePolicy, size: Int, on minutes: [CacheMinute]) -> CacheSizeSimulation {
        var simulation = CacheSizeSimulation(), sizer = CacheSizer(policy: policy, size: size), before = sizer.size
        _ = sizer.decide(CacheMeasurement(at: Timestamp(seconds: 0), nodes: []))
        for (number, minute) in minutes.enumerated() {
            let nodes = sizer.size, warm = 1 - minute.missRates[min(nodes, minute.missRates.count) - 1]
            let moved = Double(abs(nodes - before)) / Double(max(nodes, before))
            let missRate = 1 - warm * (1 - moved), share = minute.requests / nodes
            let misses = Int((Double(share) * missRate).rounded())
            simulation.sizes.append(nodes)
            simulation.misses += Double(minute.requests) * missRate
            before = nodes
            let node = CacheMeasurement.Node(hits: share - misses, misses: misses)
            let measurement = CacheMeasurement(
                at: Timestamp(seconds: Double(number + 1) * CacheSizer.periodSeconds), nodes: Array(repeating: node, count: nodes),
                missRates: minute.missRates)
            if let decision = sizer.decide(measurement), decision.change != 0 { simulation.changes.append(decision) }
        }
        return simulation
    }
}
