/// What a pool asks of a node, in this process or in another. No method throws: a node that cannot be reached has nothing.
///
/// `put`, `remove` and `removeAll` return at once and take effect in the order in which they were called, before any `value` that is asked after
/// them. A node that cannot promise that for a call (it lost its connection) forgets everything instead.
public protocol PoolNode: Sendable {
    func value(for key: CacheKey) async -> CacheValue?
    /// May be left out: a cache owes nobody a value.
    func put(_ value: CacheValue, for key: CacheKey)
    func remove(_ key: CacheKey)
    func removeAll()
    /// Removes keys that belong elsewhere now; a node that cannot list its keys lets them grow old.
    func removeAll(where isForeign: @Sendable (CacheKey) -> Bool)
    func adopt(_ settings: CacheNodeSettings)
    /// Nil where the node does not answer.
    func statistics() async -> CacheStatistics?
    /// The least recently used first; nil where the node does not answer.
    func keys(limit: Int) async -> [CachedKey]?
    /// The node left the pool.
    func close() async
}

/// A node in this process.
public struct LocalNode: PoolNode {
    public let node: CacheNode

    public init(_ settings: CacheNodeSettings) { node = CacheNode(settings) }

    public func value(for key: CacheKey) async -> CacheValue? { node.value(for: key) }
    public func put(_ value: CacheValue, for key: CacheKey) { node.put(value, for: key) }
    public func remove(_ key: CacheKey) { node.remove(key) }
    public func removeAll() { node.removeAll() }
    public func removeAll(where isForeign: @Sendable (CacheKey) -> Bool) { node.removeAll(where: isForeign) }
    public func adopt(_ settings: CacheNodeSettings) { node.settings = settings }
    public func statistics() async -> CacheStatistics? { node.statistics }
    public func keys(limit: Int) async -> [CachedKey]? { node.keys(limit: limit) }
    public func close() async {}
}
