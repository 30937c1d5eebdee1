import HarkCache
import HarkCore
import HarkDatabase
import HarkWeb

/// What operators do with the pool and with all photos. The same for programs and pages.
struct ManagerActs: Sendable {
    let keeper: CacheKeeper
    let holdings: any PhotoHoldings
    /// Names accounts for people.
    let access: any Access
    /// The processes that look at photos now.
    let workers: @Sendable () async -> [Int32]

    /// What must be typed before everything is deleted.
    static let confirmation = "delete-all"

    /// All nodes forget everything (003-33).
    func clear(noting act: Act) async throws {
        try await keeper.book.database.write { try AuditLog.record(act, in: $0) }
        keeper.cache.removeAll()
    }

    /// All photos of everybody, and all that nodes hold of them (003-34).
    /// - Throws: `.unacceptable` without the word that confirms it.
    func deleteAll(confirmed word: String?, noting act: Act) async throws -> Int {
        guard word == Self.confirmation else {
            throw HarkError.unacceptable(
                "confirm", "Say confirm=\(Self.confirmation) to delete all photos of everybody.", textKey: "manager.confirm",
                arguments: [Self.confirmation])
        }
        let count = try await holdings.deleteAll(noting: act)
        keeper.cache.removeAll()
        return count
    }

    func restoreAll(noting act: Act) async throws -> Int {
        let count = try await holdings.restoreAll(noting: act)
        keeper.cache.removeAll()
        return count
    }

    /// What lies in the cache, node by node, the least recently used first (003-32).
    func cachedKeys(_ limit: Int) async -> [CachedPhotoKey] {
        let nodes = await keeper.cache.pool.keys(limit: limit)
        return nodes.enumerated().flatMap { node, keys in
            (keys ?? []).compactMap { cached in
                PhotoCacheKey(cached.key).map { CachedPhotoKey(node: node, owner: $0.owner, user: name(of: $0.owner), key: $0.key, rendition: $0.rendition, bytes: cached.bytes) }
            }
        }
    }

    /// An owner is an account's id; what is not one stays as it is.
    private func name(of owner: String) -> String { Identifier(owner).flatMap(access.username(of:)) ?? owner }

    func storedKeys(after place: Int, _ limit: Int) async throws -> [StoredPhotoKey] {
        try await holdings.keys(after: place, limit: limit).map {
            StoredPhotoKey(place: $0.place, user: name(of: $0.owner), key: $0.key, object: $0.object, bytes: $0.bytes)
        }
    }
}

/// A photo in the cache, as it is listed.
struct CachedPhotoKey: Sendable, Encodable {
    let node: Int, owner: String, user: String, key: String, rendition: PhotoRendition
    let bytes: Int
}

/// A photo in the store, as it is listed.
struct StoredPhotoKey: Sendable, Encodable {
    let place: Int, user: String, key: String, object: String, bytes: Int
}
