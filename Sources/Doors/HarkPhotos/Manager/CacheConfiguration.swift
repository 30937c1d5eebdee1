public import HarkCache
import HarkCore
public import HarkScaling

/// What operators choose for the cache pool (003-26, -27, -28).
public struct CacheConfiguration: Sendable, Codable, Equatable {
    /// Who says how many nodes there are.
    public enum Mode: String, Sendable, Codable, CaseIterable {
        /// The operator.
        case manual
        /// The documents' rule: the miss rate of each minute, by the four attributes.
        case automatic
        /// The size that costs least, by the live curve and what nodes and misses cost.
        case cost
    }

    /// Of one node, in units of 2^20 bytes.
    public var capacityMB = 256
    public var policy = CachePolicy.standard
    public var mode = Mode.manual
    /// By hand; else where the pool begins, and later what it came to.
    public var nodes = 1
    public var maxMissRate = 0.5, minMissRate = 0.2, expandRatio = 2.0, shrinkRatio = 0.5
    /// In any currency: a node for an hour, and a thousand misses.
    public var nodeHour = 0.01, thousandMisses = 0.001

    public init() {}

    // The house's coder turns `capacity_mb` into `capacityMb`.
    private enum CodingKeys: String, CodingKey {
        case capacityMB = "capacityMb"
        case policy, mode, nodes, maxMissRate, minMissRate, expandRatio, shrinkRatio, nodeHour, thousandMisses
    }

    public static let capacities = 1...65_536

    public var node: CacheNodeSettings { CacheNodeSettings(capacityBytes: capacityMB << 20, policy: policy) }

    /// What the sizer follows.
    public func sizing(upTo mostNodes: Int = CachePool.sizes.upperBound) -> CacheSizePolicy {
        let rule: CacheSizePolicy.Rule
        switch mode {
        case .manual: rule = .manual(nodes: nodes)
        case .automatic:
            rule = .missRate(
                MissRateRule(maxMissRate: maxMissRate, minMissRate: minMissRate, expandRatio: expandRatio, shrinkRatio: shrinkRatio))
        case .cost: rule = .cost(CacheCostRule(nodeHour: nodeHour, thousandMisses: thousandMisses))
        }
        return CacheSizePolicy(min: CachePool.sizes.lowerBound, max: mostNodes, rule: rule)
    }

    /// This configuration, if it can be followed. Also the attributes of modes that are not in force must be ones that could be.
    /// - Throws: `HarkError` `.unacceptable` with each field that cannot be.
    public func checked() throws -> CacheConfiguration {
        var problems: [HarkError.FieldProblem] = []
        if !Self.capacities.contains(capacityMB) {
            problems.append(.init(field: "capacity_mb", detail: "capacity_mb must be 1 to 65536, got \(capacityMB)."))
        }
        for mode in Mode.allCases {
            var other = self
            other.mode = mode
            do { _ = try other.sizing().checked() } catch let error as HarkError { problems += error.problems }
        }
        guard let first = problems.first else { return self }
        var error = HarkError(.unacceptable, first.detail)
        error.problems = problems
        throw error
    }

    /// In the audit log.
    var subject: String { "\(capacityMB) MB, \(policy.rawValue), \(mode.rawValue), \(nodes) nodes" }
}
