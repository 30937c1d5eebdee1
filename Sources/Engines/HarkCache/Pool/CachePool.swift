import NIOCore
import Synchronization

/// One to eight nodes that answer as one. Each key has its node; the pool sees to it that no answer is older than the last `invalidate`
/// of its key, whatever happens to nodes and sizes meanwhile.
///
/// Who finds nothing gets a lease, fetches the value from where it is kept, and fills:
///
///     switch await pool.value(for: key) {
///     case .hit(let value): return value.bytes
///     case .miss(let lease): let bytes = try await fetch(); pool.fill(CacheValue(bytes), lease); return bytes
///     }
///
/// Who changes a value does so where it is kept, and calls `invalidate` before anybody hears of it.
public final class CachePool: Sendable {
    /// D-42; a pool grows no further.
    public static let sizes = 1...8

    private struct State {
        var nodes: [any PoolNode]
        var settings: CacheNodeSettings
    }

    private let state: Mutex<State>
    private let leases = LeaseTable()
    private let makeNode: @Sendable (Int, CacheNodeSettings) -> any PoolNode
    /// Told of what is asked, where somebody wants to know what other capacities would do.
    public let curve: LiveCurve?

    /// - Parameters:
    ///   - settings: of every node; `capacityBytes` is each one's.
    ///   - makeNode: makes the node of a number, from 0. It is asked again for a number that left and comes back, and must then make an empty one.
    public init(
        nodes count: Int, _ settings: CacheNodeSettings, curve: LiveCurve? = nil,
        makeNode: @escaping @Sendable (Int, CacheNodeSettings) -> any PoolNode = { LocalNode($1) }
    ) {
        self.makeNode = makeNode
        self.curve = curve
        state = Mutex(State(nodes: (0..<Self.clamped(count)).map { makeNode($0, settings) }, settings: settings))
    }

    public var count: Int { state.withLock { $0.nodes.count } }
    public var settings: CacheNodeSettings { state.withLock { $0.settings } }

    public func value(for key: CacheKey) async -> CacheLookup {
        // The lease is older than the node's answer: what is invalidated while the node answers ends it.
        let lease = leases.lease(for: key)
        guard let value = await node(of: key).value(for: key) else { return .miss(lease) }
        curve?.record(key, valueBytes: value.bytes.readableBytes)
        return .hit(value)
    }

    /// - Returns: whether the value was taken; if not, it changed since it was fetched, or may have.
    @discardableResult
    public func fill(_ value: CacheValue, _ lease: CacheLease) -> Bool {
        curve?.record(lease.key, valueBytes: value.bytes.readableBytes)
        return leases.fill(lease) { node(of: lease.key).put(value, for: lease.key) }
    }

    /// The key's value has changed or is gone: from now on nobody gets the old one. Every node is told, since a key may have lived elsewhere when
    /// the pool had another size.
    public func invalidate(_ key: CacheKey) {
        leases.end(for: key) {
            for node in nodes { node.remove(key) }
        }
    }

    /// Everything is gone, also what is being fetched now (003-33, -34).
    public func removeAll() {
        leases.endAll()
        for node in nodes { node.removeAll() }
    }

    /// For all nodes, and for those that come (003-26).
    public func adopt(_ settings: CacheNodeSettings) {
        let nodes = state.withLock { state in
            state.settings = settings
            return state.nodes
        }
        for node in nodes { node.adopt(settings) }
    }

    /// Grows or shrinks; requests go on meanwhile, and those whose key moves find nothing the first time.
    /// - Parameter count: clamped to `sizes`.
    public func resize(to count: Int) async {
        let (nodes, left) = state.withLock { state in
            let count = Self.clamped(count), left = Array(state.nodes.dropFirst(count))
            state.nodes = Array(state.nodes.prefix(count))
            while state.nodes.count < count { state.nodes.append(makeNode(state.nodes.count, state.settings)) }
            return (state.nodes, left)
        }
        // Nobody fills by the old size any more, and what lies where nobody looks gives its room to others.
        leases.endAll()
        for (number, node) in nodes.enumerated() {
            node.removeAll { JumpHash.node(of: $0.hash, among: nodes.count) != number }
        }
        for node in left { await node.close() }
    }

    /// One for each node; nil for those that do not answer.
    public func statistics() async -> [CacheStatistics?] {
        var all: [CacheStatistics?] = []
        for node in nodes { all.append(await node.statistics()) }
        return all
    }

    /// Each node's, the least recently used first (003-32); nil for those that do not answer.
    public func keys(limit: Int = .max) async -> [[CachedKey]?] {
        var all: [[CachedKey]?] = []
        for node in nodes { all.append(await node.keys(limit: limit)) }
        return all
    }

    public func close() async {
        for node in nodes { await node.close() }
    }

    private var nodes: [any PoolNode] { state.withLock { $0.nodes } }

    private func node(of key: CacheKey) -> any PoolNode {
        state.withLock { $0.nodes[JumpHash.node(of: key.hash, among: $0.nodes.count)] }
    }

    private static func clamped(_ count: Int) -> Int { max(sizes.lowerBound, min(sizes.upperBound, count)) }
}

/// What a pool says to a key.
public enum CacheLookup: Sendable {
    case hit(CacheValue)
    /// Nothing; with the right to fill.
    case miss(CacheLease)
}
