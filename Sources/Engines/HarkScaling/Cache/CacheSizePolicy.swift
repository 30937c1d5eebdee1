import HarkCore

/// How many nodes a cache pool should have: fixed by hand, by its miss rate as documented (003-27, -28), or by what nodes and misses cost.
public struct CacheSizePolicy: Sendable, Codable, Equatable {
    public enum Rule: Sendable, Codable, Equatable {
        /// So many, whatever happens.
        case manual(nodes: Int)
        case missRate(MissRateRule)
        case cost(CacheCostRule)
    }

    public var min: Int, max: Int
    public var rule: Rule

    public init(min: Int = 1, max: Int = 8, rule: Rule) {
        (self.min, self.max, self.rule) = (min, max, rule)
    }

    func clamped(_ size: Int) -> Int { Swift.max(min, Swift.min(max, size)) }

    /// This policy, if it can be followed.
    /// - Throws: `HarkError` `.unacceptable` with each field that says what cannot be.
    public func checked() throws -> CacheSizePolicy {
        var checks = FieldChecks()
        checks.require("max", 1...8 ~= max, "max must be 1 to 8, got \(max).")
        checks.require("min", min >= 1 && min <= max, "min must be 1 to max (\(max)), got \(min).")
        switch rule {
        case .manual(let nodes): checks.require("nodes", clamped(nodes) == nodes, "nodes must be \(min) to \(max), got \(nodes).")
        case .missRate(let rule): rule.check(&checks)
        case .cost(let rule): rule.check(&checks)
        }
        guard let first = checks.problems.first else { return self }
        var error = HarkError(.unacceptable, first.detail)
        error.problems = checks.problems
        throw error
    }
}

/// The documents' four attributes: above `maxMissRate` the pool grows by `expandRatio`, below `minMissRate` it shrinks by `shrinkRatio`.
public struct MissRateRule: Sendable, Codable, Equatable {
    public var maxMissRate: Double, minMissRate: Double
    /// 2 doubles the pool.
    public var expandRatio: Double
    /// 0.5 halves it.
    public var shrinkRatio: Double

    public init(maxMissRate: Double = 0.5, minMissRate: Double = 0.2, expandRatio: Double = 2, shrinkRatio: Double = 0.5) {
        (self.maxMissRate, self.minMissRate) = (maxMissRate, minMissRate)
        (self.expandRatio, self.shrinkRatio) = (expandRatio, shrinkRatio)
    }

    func proposal(_ missRate: Double, _ size: Int) -> ScalingProposal {
        let percent = missRate * 100
        if missRate > maxMissRate {
            return ScalingProposal(size: Int((Double(size) * expandRatio).rounded(.up)), cause: .missesAbove(percent, maxMissRate * 100))
        }
        if missRate < minMissRate {
            return ScalingProposal(size: Int((Double(size) * shrinkRatio).rounded(.down)), cause: .missesBelow(percent, minMissRate * 100))
        }
        return ScalingProposal(size: size, cause: .missesBetween(percent, minMissRate * 100, maxMissRate * 100))
    }

    fileprivate func check(_ checks: inout FieldChecks) {
        checks.require("max_miss_rate", 0...1 ~= maxMissRate, "max_miss_rate must be a number from 0 to 1.")
        checks.require("min_miss_rate", minMissRate >= 0 && minMissRate <= maxMissRate, "min_miss_rate must be a number from 0 to max_miss_rate.")
        checks.require("expand_ratio", 1...8 ~= expandRatio && expandRatio > 1, "expand_ratio must be a number above 1, up to 8.")
        checks.require("shrink_ratio", 0...1 ~= shrinkRatio && shrinkRatio < 1, "shrink_ratio must be a number from 0 to below 1.")
    }
}

/// The size that costs least, where the miss rate of every size is known: nodes cost by the hour, misses each.
public struct CacheCostRule: Sendable, Codable, Equatable {
    /// In any currency.
    public var nodeHour: Double, thousandMisses: Double
    /// A change has to save this share of what is paid now, so that the pool does not go to and fro.
    public var leastSaving: Double

    public init(nodeHour: Double, thousandMisses: Double, leastSaving: Double = 0.05) {
        (self.nodeHour, self.thousandMisses, self.leastSaving) = (nodeHour, thousandMisses, leastSaving)
    }

    /// - Parameter missRates: of 1, 2, … nodes.
    func proposal(_ missRates: [Double], requestsPerHour: Double, _ size: Int, _ sizes: ClosedRange<Int>) -> ScalingProposal {
        func cost(_ nodes: Int) -> Double {
            Double(nodes) * nodeHour + requestsPerHour * missRates[Swift.min(nodes, missRates.count) - 1] * thousandMisses / 1000
        }
        let now = cost(size), best = sizes.min { (cost($0), $0) < (cost($1), $1) } ?? size
        let wanted = cost(best) < now * (1 - leastSaving) ? best : size
        return ScalingProposal(size: wanted, cause: .cheapest(best, cost(best), now))
    }

    fileprivate func check(_ checks: inout FieldChecks) {
        checks.require("node_hour", nodeHour.isFinite && nodeHour >= 0, "node_hour must be a number from 0.")
        checks.require("thousand_misses", thousandMisses.isFinite && thousandMisses >= 0, "thousand_misses must be a number from 0.")
        checks.require("least_saving", 0...0.9 ~= leastSaving, "least_saving must be a number from 0 to 0.9.")
    }
}
