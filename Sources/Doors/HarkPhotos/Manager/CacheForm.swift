import HarkCache
import HarkCore
import HarkWeb

/// What somebody wants to be different: what is nil stays as it is.
struct CacheForm: Decodable {
    private var capacityMB: Int?, nodes: Int?
    private var policy: CachePolicy?, mode: CacheConfiguration.Mode?
    private var maxMissRate: Double?, minMissRate: Double?, expandRatio: Double?, shrinkRatio: Double?
    private var nodeHour: Double?, thousandMisses: Double?

    static let policies = CachePolicy.allCases.map(\.rawValue)
    static let modes = CacheConfiguration.Mode.allCases.map(\.rawValue)
    static let numbers = ["max_miss_rate", "min_miss_rate", "expand_ratio", "shrink_ratio", "node_hour", "thousand_misses"]

    private enum Field: String, CodingKey {
        case capacityMB = "capacityMb"
        case policy, mode, nodes, maxMissRate, minMissRate, expandRatio, shrinkRatio, nodeHour, thousandMisses
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        // What is there must be a value: null is none.
        func given<Value: Decodable>(_ field: Field) throws -> Value? { fields.contains(field) ? try fields.decode(Value.self, forKey: field) : nil }
        capacityMB = try given(.capacityMB)
        nodes = try given(.nodes)
        policy = try given(.policy).map(Self.policy)
        mode = try given(.mode).map(Self.mode)
        maxMissRate = try given(.maxMissRate)
        minMissRate = try given(.minMissRate)
        expandRatio = try given(.expandRatio)
        shrinkRatio = try given(.shrinkRatio)
        nodeHour = try given(.nodeHour)
        thousandMisses = try given(.thousandMisses)
    }

    /// The page's form, in which nothing may be missing.
    init(_ form: FormFields) throws {
        func number<Value: LosslessStringConvertible>(_ name: String, _ kind: String) throws -> Value {
            guard let value = Value(form.text(name).filter { $0 != " " }) else { throw HarkError.unacceptable(name, "\(name) must be \(kind).") }
            return value
        }
        func real(_ name: String) throws -> Double { try number(name, "a number") }
        policy = try Self.policy(form.text("policy"))
        mode = try Self.mode(form.text("mode"))
        capacityMB = try number("capacity_mb", "a whole number")
        nodes = try number("nodes", "a whole number")
        maxMissRate = try real("max_miss_rate")
        minMissRate = try real("min_miss_rate")
        expandRatio = try real("expand_ratio")
        shrinkRatio = try real("shrink_ratio")
        nodeHour = try real("node_hour")
        thousandMisses = try real("thousand_misses")
    }

    private static func policy(_ name: String) throws -> CachePolicy {
        guard let policy = CachePolicy(rawValue: name) else {
            throw HarkError.unacceptable("policy", "policy must be one of \(policies.joined(separator: ", ")).")
        }
        return policy
    }

    private static func mode(_ name: String) throws -> CacheConfiguration.Mode {
        guard let mode = CacheConfiguration.Mode(rawValue: name) else {
            throw HarkError.unacceptable("mode", "mode must be one of \(modes.joined(separator: ", ")).")
        }
        return mode
    }

    /// - Throws: `.unacceptable` where the whole cannot be followed.
    func applied(to configuration: CacheConfiguration) throws -> CacheConfiguration {
        var changed = configuration
        if let capacityMB { changed.capacityMB = capacityMB }
        if let nodes { changed.nodes = nodes }
        if let policy { changed.policy = policy }
        if let mode { changed.mode = mode }
        if let maxMissRate { changed.maxMissRate = maxMissRate }
        if let minMissRate { changed.minMissRate = minMissRate }
        if let expandRatio { changed.expandRatio = expandRatio }
        if let shrinkRatio { changed.shrinkRatio = shrinkRatio }
        if let nodeHour { changed.nodeHour = nodeHour }
        if let thousandMisses { changed.thousandMisses = thousandMisses }
        return try changed.checked()
    }
}
