/// How a cluster's size is made up (001-56): machines on demand before spot machines, core nodes before task nodes.
public struct MachineMix: Sendable, Codable, Equatable {
    /// At most so many machines on demand; nil: as many as the policy's maximum.
    public var maxOnDemand: Int?
    /// At most so many core nodes; nil: as many as the policy's maximum.
    public var maxCore: Int?

    public init(maxOnDemand: Int? = nil, maxCore: Int? = nil) {
        self.maxOnDemand = maxOnDemand
        self.maxCore = maxCore
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(maxOnDemand: try fields.whole(.maxOnDemand), maxCore: try fields.whole(.maxCore))
    }

    /// A size taken apart, once by how machines are paid for and once by what they do.
    public struct Parts: Sendable, Equatable {
        public let onDemand: Int, spot: Int
        public let core: Int, task: Int
    }

    /// - Parameter max: the policy's maximum, which stands in for a limit that is not set.
    public func parts(of size: Int, max: Int) -> Parts {
        let onDemand = Swift.min(size, maxOnDemand ?? max), core = Swift.min(size, maxCore ?? max)
        return Parts(onDemand: onDemand, spot: size - onDemand, core: core, task: size - core)
    }
}
