/// What a node holds, and what it was asked since it began. Two readings give what happened between them.
public struct CacheStatistics: Sendable, Codable, Equatable {
    public var items = 0
    /// Of memory, with all that the node needs for itself.
    public var bytes = 0
    public var hits = 0
    public var misses = 0
    /// Values that left because there was no room.
    public var evictions = 0
    /// Values taken in.
    public var stores = 0

    public init() {}

    public var requests: Int { hits + misses }
    /// 0 to 1; nil where nothing was asked.
    public var hitRate: Double? { requests > 0 ? Double(hits) / Double(requests) : nil }
    public var missRate: Double? { hitRate.map { 1 - $0 } }

    /// What happened since `earlier`, with what is held now. A node that began anew in between counts from its beginning.
    public func since(_ earlier: CacheStatistics) -> CacheStatistics {
        guard requests >= earlier.requests, stores >= earlier.stores, evictions >= earlier.evictions else { return self }
        var change = self
        change.hits -= earlier.hits
        change.misses -= earlier.misses
        change.evictions -= earlier.evictions
        change.stores -= earlier.stores
        return change
    }
}
