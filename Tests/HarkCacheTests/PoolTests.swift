import HarkCache
import HarkCore
import NIOCore
import Synchronization
import Testing

@Suite struct PoolTests {
    /// 1.05 × 1 / (n + 1) of the keys at most, and all of them to the new node.
    @Test func growingByOneMovesNoMoreThanTheNewNodesShare() throws {
        let keys = try (0..<200_000).map { try #require(CacheKey("photo/\($0)")).hash }
        for count in 1...7 {
            var moved = 0
            for hash in keys where JumpHash.node(of: hash, among: count) != JumpHash.node(of: hash, among: count + 1) {
                moved += 1
                #expect(JumpHash.node(of: hash, among: count + 1) == count)
            }
            #expect(Double(moved) / Double(keys.count) <= 1.05 / Double(count + 1))
        }
    }

    @Test func aFillThatComesAfterAnInvalidationIsNotHeard() async throws {
        let pool = CachePool(nodes: 2, CacheNodeSettings(capacityBytes: 1 << 20)), key = try #require(CacheKey("k"))
        guard case .miss(let slow) = await pool.value(for: key) else { throw Unexpected() }
        pool.invalidate(key)
        #expect(!pool.fill(CacheValue(ByteBuffer(string: "old")), slow))
        guard case .miss(let lease) = await pool.value(for: key) else { throw Unexpected() }
        #expect(pool.fill(CacheValue(ByteBuffer(string: "new")), lease))
        guard case .hit(let value) = await pool.value(for: key) else { throw Unexpected() }
        #expect(String(buffer: value.bytes) == "new")
        await pool.resize(to: 5)
        #expect(!pool.fill(CacheValue(ByteBuffer(string: "older still")), slow))
        pool.removeAll()
        guard case .miss = await pool.value(for: key) else { throw Unexpected() }
    }

    @Test func newNodesHaveTheNewestSettings() async {
        let made = Made()
        let pool = CachePool(nodes: 1, CacheNodeSettings(capacityBytes: 1000, policy: .lru)) { _, settings in
            made.settings.withLock { $0.append(settings) }
            return LocalNode(settings)
        }
        let newest = CacheNodeSettings(capacityBytes: 2000, policy: .random)
        pool.adopt(newest)
        await pool.resize(to: 3)
        #expect(made.settings.withLock { Array($0.dropFirst()) } == [newest, newest])
        await pool.resize(to: 99)
        #expect(pool.count == 8)
        await pool.resize(to: 0)
        #expect(pool.count == 1)
    }

    @Test func afterGrowingEachKeyLiesWhereItIsLookedFor() async throws {
        let pool = CachePool(nodes: 3, CacheNodeSettings(capacityBytes: 1 << 22))
        for number in 0..<1000 { try await Self.fill(pool, "\(number)", "\(number)") }
        for size in [4, 8, 2, 5] {
            await pool.resize(to: size)
            let listed = await pool.keys().flatMap { $0 ?? [] }.map(\.key)
            #expect(Set(listed).count == listed.count)
            for key in listed {
                guard case .hit(let value) = await pool.value(for: key) else { throw Unexpected() }
                #expect(String(buffer: value.bytes) == key.description)
            }
        }
    }

    /// Writers count a key's truth up and invalidate; readers fetch slowly and fill; the pool is resized all the while. Whoever asks after a writer is done gets
    /// what the writer wrote, or later.
    @Test func nobodyEverGetsAnOlderValueThanWasInvalidated() async throws {
        let pool = CachePool(nodes: 2, CacheNodeSettings(capacityBytes: 40_000)), truth = Truth(keys: 40)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Self.race(pool, truth, keys: 40, turns: 4000) }
            group.addTask {
                var random = SplitMix64(seed: 99)
                for _ in 0..<300 {
                    await pool.resize(to: 1 + random.place(below: 8))
                    await Task.yield()
                }
            }
            try await group.waitForAll()
        }
        #expect(truth.hits > 1000)
    }

    /// Six who read, fetch, fill and now and then replace, at once.
    static func race(_ pool: CachePool, _ truth: Truth, keys: Int, turns: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seed in UInt64(1)...6 {
                group.addTask {
                    var random = SplitMix64(seed: seed)
                    for _ in 0..<turns { try await turn(pool, truth, random.place(below: keys), &random) }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func turn(_ pool: CachePool, _ truth: Truth, _ number: Int, _ random: inout SplitMix64) async throws {
        let key = try #require(CacheKey("key-\(number)"))
        if random.place(below: 8) == 0 {
            truth.raise(number)
            pool.invalidate(key)
            return truth.confirm(number)
        }
        let least = truth.confirmed(number)
        switch await pool.value(for: key) {
        case .hit(let value):
            truth.noteHit()
            let parts = String(buffer: value.bytes).split(separator: " ").compactMap { Int($0) }
            #expect(parts[0] == number && parts[1] >= least)
        case .miss(let lease):
            let fetched = truth.value(number)
            for _ in 0..<random.place(below: 4) { await Task.yield() }
            pool.fill(CacheValue(ByteBuffer(string: "\(number) \(fetched) " + String(repeating: "x", count: 500))), lease)
        }
    }

    static func fill(_ pool: CachePool, _ name: String, _ text: String) async throws {
        guard let key = CacheKey(name), case .miss(let lease) = await pool.value(for: key) else { throw Unexpected() }
        #expect(pool.fill(CacheValue(ByteBuffer(string: text)), lease))
    }
}

struct Unexpected: Error {}

private final class Made: Sendable {
    let settings = Mutex<[CacheNodeSettings]>([])
}

/// Where values are kept for good: a number for each key that only rises.
final class Truth: Sendable {
    private let values: Mutex<[Int]>, confirmations: Mutex<[Int]>
    private let hitCount = Mutex(0)

    init(keys: Int) {
        values = Mutex(Array(repeating: 0, count: keys))
        confirmations = Mutex(Array(repeating: 0, count: keys))
    }

    var hits: Int { hitCount.withLock { $0 } }
    func noteHit() { hitCount.withLock { $0 += 1 } }

    func value(_ key: Int) -> Int { values.withLock { $0[key] } }
    func raise(_ key: Int) { values.withLock { $0[key] += 1 } }
    /// Only a value whose own invalidation is over is confirmed: the one before, where two writers are at work.
    func confirmed(_ key: Int) -> Int { confirmations.withLock { $0[key] } }
    func confirm(_ key: Int) { confirmations.withLock { $0[key] += 1 } }
}
