import HarkCache
import HarkCore
import HarkPhotos
import NIOCore
import Synchronization
import Testing

@Suite struct PhotoCacheTests {
    private let cache = PhotoCache(pool: CachePool(nodes: 2, CacheNodeSettings(capacityBytes: 1 << 20)))

    private func photo(_ text: String) -> CachedPhoto { CachedPhoto(type: "image/png", etag: "\"\(text)\"", bytes: ByteBuffer(string: text)) }

    @Test func theSecondOneWhoAsksIsAnsweredFromMemory() async throws {
        let key = PhotoCacheKey(owner: "account ada", key: "rex at the beach")
        let first = try #require(try await cache.photo(key) { photo("one") })
        #expect(first.photo == photo("one") && !first.isHit)
        let second = try #require(try await cache.photo(key) { throw HarkError(.internal, "asked twice") })
        #expect(second.photo == photo("one") && second.isHit)
    }

    @Test func whatIsNotThereIsNotRemembered() async throws {
        let key = PhotoCacheKey(owner: "account ada", key: "k")
        #expect(try await cache.photo(key) { nil } == nil)
        #expect(try await cache.photo(key) { photo("new") }?.isHit == false)
    }

    @Test func aLoadThatWasOvertakenByAChangeIsNotKept() async throws {
        let account = "account ada", key = PhotoCacheKey(owner: account, key: "k", rendition: .thumb)
        let old = try await cache.photo(key) {
            cache.invalidate(owner: account, key: "k")
            return photo("old")
        }
        #expect(old?.isHit == false)
        #expect(try await cache.photo(key) { photo("new") }?.photo == photo("new"))
    }

    @Test func nobodyIsAnsweredWithAnothersPhoto() async throws {
        let one = "account ada", other = "account bea", long = String(repeating: "è", count: 300)
        for key in ["k", long, "a/original/b", "#"] {
            for account in [one, other] {
                for rendition in PhotoRendition.allCases {
                    let text = "\(account) \(rendition) \(key)"
                    let found = try await cache.photo(PhotoCacheKey(owner: account, key: key, rendition: rendition)) { photo(String(text.prefix(60))) }
                    #expect(found?.isHit == false && found?.photo == photo(String(text.prefix(60))))
                }
            }
        }
        #expect(await cache.pool.keys().flatMap { $0 ?? [] }.allSatisfy { PhotoCacheKey($0.key) != nil })
        let listed = await cache.pool.keys().flatMap { $0 ?? [] }.compactMap { PhotoCacheKey($0.key) }
        #expect(listed.contains(PhotoCacheKey(owner: one, key: "a/original/b", rendition: .view)))
    }

    /// Readers, a writer who replaces and deletes, and a pool that changes its size and loses what it has.
    @Test func noAnswerIsOlderThanTheLastChange() async throws {
        let account = "account ada", counts = Counts()
        try await withThrowingTaskGroup(of: Void.self) { [cache] group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<2_000 {
                        let least = counts.announced.load(ordering: .sequentiallyConsistent)
                        let found = try await cache.photo(PhotoCacheKey(owner: account, key: "k")) {
                            let now = counts.version.load(ordering: .sequentiallyConsistent)
                            await Task.yield()
                            return CachedPhoto(type: "t", etag: "e", bytes: ByteBuffer(integer: now))
                        }
                        if try #require(found?.photo.bytes.getInteger(at: 0, as: Int.self)) < least { counts.stale.add(1, ordering: .relaxed) }
                    }
                }
            }
            group.addTask {
                for number in 1...2_000 {
                    counts.version.store(number, ordering: .sequentiallyConsistent)
                    cache.invalidate(owner: account, key: "k")
                    counts.announced.store(number, ordering: .sequentiallyConsistent)
                    if number % 100 == 0 { await cache.pool.resize(to: number / 100 % 8 + 1) }
                    if number % 150 == 0 { cache.removeAll() }
                    await Task.yield()
                }
            }
            try await group.waitForAll()
        }
        #expect(counts.stale.load(ordering: .relaxed) == 0)
    }
}

private final class Counts: Sendable {
    let version = Atomic(0), announced = Atomic(0), stale = Atomic(0)
}
