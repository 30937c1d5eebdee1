import HarkCache
import HarkCore
import NIOCore
import Testing

@Suite struct NodeTests {
    @Test(arguments: CachePolicy.allCases)
    func whatWasPutIsGotUntilItIsRemoved(policy: CachePolicy) throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 20, policy: policy)), key = try #require(CacheKey("a"))
        #expect(node.value(for: key) == nil)
        #expect(node.put(CacheValue(ByteBuffer(string: "one"), flags: 7), for: key) == .stored)
        let value = try #require(node.value(for: key))
        #expect(String(buffer: value.bytes) == "one" && value.flags == 7)
        node.put(CacheValue(ByteBuffer(string: "two")), for: key)
        #expect(node.value(for: key).map { String(buffer: $0.bytes) } == "two")
        #expect(String(buffer: value.bytes) == "one", "who holds a value keeps it")
        #expect(node.remove(key) && !node.remove(key))
        #expect(node.value(for: key) == nil)
        #expect(node.statistics.hits == 2 && node.statistics.misses == 2 && node.statistics.items == 0)
    }

    /// A hundred thousand random steps beside a dictionary: whatever the node answers is what was put last under that key.
    @Test(arguments: CachePolicy.allCases)
    func noKeyEverAnswersAnothersValue(policy: CachePolicy) throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 100_000, policy: policy))
        var random = SplitMix64(seed: 11), truth: [Int: String] = [:], hits = 0
        for step in 0..<40_000 {
            let number = random.place(below: 2000), key = try #require(CacheKey("key \(number)"))
            switch random.place(below: 10) {
            case 0: node.remove(key); truth[number] = nil
            case 1...4:
                let text = "\(number)-\(step)-" + String(repeating: "x", count: random.place(below: 300))
                if node.put(CacheValue(ByteBuffer(string: text)), for: key) == .stored { truth[number] = text }
            case 5 where step % 997 == 0: node.removeAll()
            default:
                guard let value = node.value(for: key) else { continue }
                hits += 1
                #expect(String(buffer: value.bytes) == truth[number])
            }
            if step % 100 == 0 { #expect(node.statistics.bytes <= 100_000) }
        }
        #expect(hits > 500 && node.statistics.evictions > 100)
    }

    @Test(arguments: CachePolicy.allCases)
    func aSmallerCapacityMakesRoomAtOnceAndAnotherPolicyGoesOn(policy: CachePolicy) throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 20, policy: .lru))
        for number in 0..<200 { node.put(CacheValue(ByteBuffer(repeating: 1, count: 4000)), for: try #require(CacheKey("\(number)"))) }
        #expect(node.statistics.items == 200)
        node.settings.policy = policy
        #expect(node.statistics.items == 200)
        node.settings.capacityBytes = 200_000
        #expect(node.statistics.bytes <= 200_000 && node.statistics.items > 35)
        for number in 0..<1000 { node.put(CacheValue(ByteBuffer(repeating: 1, count: 4000)), for: try #require(CacheKey("\(number)"))) }
        #expect(node.statistics.bytes <= 200_000 && node.statistics.items > 35)
    }

    @Test(arguments: CachePolicy.allCases)
    func keysAreListedTheLeastRecentlyUsedFirst(policy: CachePolicy) throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 20, policy: policy))
        for name in ["a", "b", "c", "d"] { node.put(CacheValue(ByteBuffer(string: name)), for: try #require(CacheKey(name))) }
        _ = node.value(for: try #require(CacheKey("b")))
        #expect(node.keys().map(\.key.description) == ["a", "c", "d", "b"])
        #expect(node.keys(limit: 2).map(\.key.description) == ["a", "c"])
    }

    @Test func aPutMayAskForWhatIsThere() throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 20)), key = try #require(CacheKey("k"))
        let value = CacheValue(ByteBuffer(string: "v"))
        #expect(node.put(value, for: key, .ifPresent) == .notStored)
        #expect(node.put(value, for: key, .ifVersion(1)) == .notFound)
        #expect(node.put(value, for: key, .ifAbsent) == .stored)
        #expect(node.put(value, for: key, .ifAbsent) == .notStored)
        let version = try #require(node.value(for: key)).version
        #expect(node.put(value, for: key, .ifVersion(version)) == .stored)
        #expect(node.put(value, for: key, .ifVersion(version)) == .otherVersion)
    }

    @Test func aValueLargerThanTheNodeIsNotTakenAndTheOldOneIsGone() throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 50_000)), key = try #require(CacheKey("k"))
        node.put(CacheValue(ByteBuffer(string: "small")), for: key)
        #expect(node.put(CacheValue(ByteBuffer(repeating: 0, count: 60_000)), for: key) == .tooLarge)
        #expect(node.value(for: key) == nil)
    }

    @Test func whatHasExpiredIsGone() throws {
        let clock = ManualClock(Timestamp(seconds: 1000)), key = try #require(CacheKey("k"))
        let node = CacheNode(CacheNodeSettings(capacityBytes: 50_000), clock: clock)
        node.put(CacheValue(ByteBuffer(string: "v")), for: key, expires: Timestamp(seconds: 1010))
        #expect(node.value(for: key) != nil)
        #expect(node.touch(key, expires: Timestamp(seconds: 1020)))
        clock.advance(bySeconds: 15)
        #expect(node.value(for: key) != nil)
        clock.advance(bySeconds: 5)
        #expect(node.value(for: key) == nil && !node.touch(key, expires: nil))
    }
}
