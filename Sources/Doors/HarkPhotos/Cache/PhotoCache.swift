public import HarkCache

/// Photos in memory, between those who ask and the place where they are kept (003-04).
///
///     guard let found = try await cache.photo(PhotoCacheKey(owner: owner, key: key), load: { try await store.photo(owner, key) }) else { throw … }
///     // found.isHit: X-Cache
///
/// Who replaces, renames or deletes a photo does so on disk, then calls `invalidate`, then answers: from then on nobody gets the old one, not even
/// from a load that began before.
public struct PhotoCache: Sendable {
    package let pool: CachePool

    public init(pool: CachePool) { self.pool = pool }

    /// The photo, from the cache or by `load`, whose answer is kept for the next one who asks. What does not fit is not kept.
    /// - Parameter load: fetches it from where it is kept; nil where there is none, which is not remembered.
    /// - Returns: nil where `load` says so.
    /// - Throws: what `load` throws.
    public func photo(
        _ key: PhotoCacheKey, load: @Sendable () async throws -> CachedPhoto?
    ) async throws -> (photo: CachedPhoto, isHit: Bool)? {
        switch await pool.value(for: key.cacheKey) {
        case .hit(let value):
            if let photo = CachedPhoto(value) { return (photo, true) }
            pool.invalidate(key.cacheKey)
            return try await load().map { ($0, false) }
        case .miss(let lease):
            guard var loaded = try await load() else { return nil }
            let value = loaded.takeCacheValue()
            pool.fill(value, lease)
            // One copy serves both: what is answered is what was filled.
            guard let photo = CachedPhoto(value) else { preconditionFailure("a photo's cache value is none") }
            return (photo, false)
        }
    }

    /// The photo was changed or is gone: original and small pictures are forgotten.
    public func invalidate(owner: String, key: String) { forget(PhotoRendition.allCases, owner, key) }

    /// Other small pictures were made of the photo; its original is what it was.
    public func invalidateRenditions(owner: String, key: String) { forget(PhotoRendition.allCases.filter { $0 != .original }, owner, key) }

    private func forget(_ renditions: [PhotoRendition], _ owner: String, _ key: String) {
        for rendition in renditions { pool.invalidate(PhotoCacheKey(owner: owner, key: key, rendition: rendition).cacheKey) }
    }

    /// Everything is forgotten, also what is being loaded now.
    public func removeAll() { pool.removeAll() }
}
