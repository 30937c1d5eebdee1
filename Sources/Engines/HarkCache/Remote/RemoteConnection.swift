import NIOCore

/// One connection to a node, in the node's language. It serves until something goes wrong, and then never again; a key that another connection wrote is
/// not found over it. What each method promises is `PoolNode`'s.
protocol RemoteConnection: Sendable {
    var isActive: Bool { get }
    func value(for key: CacheKey) async -> CacheValue?
    func put(_ value: CacheValue, for key: CacheKey)
    func remove(_ key: CacheKey)
    func removeAll()
    func adopt(_ settings: CacheNodeSettings)
    func statistics() async -> CacheStatistics?
    func keys(limit: Int) async -> [CachedKey]?
    func close() async
}

/// Which language a node in another process speaks.
public enum RemoteFace: Sendable {
    /// `hark cache-node`, or any memcached.
    case memcached
    /// A Redis that is Hark's alone.
    case redis(password: String?)

    func open(
        _ address: CacheAddress, _ settings: CacheNodeSettings, _ patience: TimeAmount, _ group: any EventLoopGroup
    ) async throws -> any RemoteConnection {
        switch self {
        case .memcached: try await MemcachedConnection.open(address, settings, patience, group)
        case .redis(let password): try await RedisConnection.open(address, password: password, settings, patience, group)
        }
    }
}
