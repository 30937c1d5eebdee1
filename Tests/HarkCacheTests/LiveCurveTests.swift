import HarkCache
import HarkCore
import NIOCore
import Testing

@Suite struct LiveCurveTests {
    /// Values of many sizes in pools of two nodes: what a curve that watches one pool foretells of others is what those find.
    @Test(arguments: CachePolicy.allCases)
    func whatIsForetoldOfOtherPoolsIsWhatTheyFind(policy: CachePolicy) async throws {
        let sizes = [4 << 20, 8 << 20, 16 << 20, 32 << 20], curve = LiveCurve(policy, capacities: sizes)
        let trace = CacheTrace.zipf(0.9, keys: 8000, requests: 60_000)
        for size in sizes {
            let pool = CachePool(nodes: 2, CacheNodeSettings(capacityBytes: size / 2, policy: policy), curve: size == sizes[0] ? curve : nil)
            let found = try await Self.hitRate(of: pool, on: trace), foretold = try #require(curve.hitRate(capacity: size))
            #expect(abs(found - foretold) <= 0.02, "\(size) bytes: \(foretold) foretold, \(found) found")
        }
    }

    private static func hitRate(of pool: CachePool, on trace: CacheTrace) async throws -> Double {
        var hits = 0
        for number in trace.keys {
            let key = try #require(CacheKey(String(number, radix: 16)))
            switch await pool.value(for: key) {
            case .hit: hits += 1
            case .miss(let lease): pool.fill(CacheValue(ByteBuffer(repeating: 0, count: 1000 + Int(number >> 32) % 14_000)), lease)
            }
        }
        return Double(hits) / Double(trace.keys.count)
    }

    /// Nobody waits for the curve, and nothing is lost: each key is a miss once and a hit ever after, whoever asked.
    @Test func requestsThatAreRecordedAtOnceAreAllCounted() async throws {
        let curve = LiveCurve(.standard, capacities: [1 << 30])
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for number in 0..<5000 { if let key = CacheKey("\(number % 500)") { curve.record(key, valueBytes: 100) } }
                }
            }
        }
        #expect(curve.hitRate(capacity: 1 << 30) == 1 - 500 / 40_000.0)
        #expect(curve.leastRecentlyUsedHitRate(capacity: 1 << 30) == 1 - 500 / 40_000.0)
    }

    @Test func anotherPolicyBeginsAnew() throws {
        let curve = LiveCurve(.lru, capacities: [1 << 20]), key = try #require(CacheKey("k"))
        for _ in 0..<10 { curve.record(key, valueBytes: 1) }
        #expect(curve.hitRate(capacity: 1 << 20) == 0.9)
        curve.adopt(.random, capacities: [1 << 20])
        #expect(curve.hitRate(capacity: 1 << 20) == nil)
        curve.record(key, valueBytes: 1)
        #expect(curve.hitRate(capacity: 1 << 20) == 0)
    }
}
