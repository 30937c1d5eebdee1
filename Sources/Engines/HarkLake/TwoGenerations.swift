/// What was asked for lately, in bounded room: once the young weigh half of the limit they become the old, and the old before them go. Who is asked
/// for is young again.
struct TwoGenerations<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private let weigh: @Sendable (Value) -> Int
    private var young: [Key: Value] = [:], old: [Key: Value] = [:]
    private var weight = 0

    /// - Parameter weigh: what a value counts for; one each, if nothing is said.
    init(limit: Int, weigh: @escaping @Sendable (Value) -> Int = { _ in 1 }) {
        self.limit = limit
        self.weigh = weigh
    }

    subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old.removeValue(forKey: key) else { return nil }
            add(value, key)
            return value
        }
        set {
            old[key] = nil
            if let before = young.removeValue(forKey: key) { weight -= weigh(before) }
            if let newValue { add(newValue, key) }
        }
    }

    mutating func removeAll() { (young, old, weight) = ([:], [:], 0) }

    private mutating func add(_ value: Value, _ key: Key) {
        weight += weigh(value)
        if weight > limit / 2 {
            (old, young) = (young, [:])
            weight = weigh(value)
        }
        young[key] = value
    }
}
