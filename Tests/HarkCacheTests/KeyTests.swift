import HarkCache
import Testing

@Suite struct KeyTests {
    @Test func aKeyHasOneByteTo250() {
        #expect(CacheKey("") == nil)
        #expect(CacheKey([UInt8](repeating: 1, count: 251)) == nil)
        #expect(CacheKey([UInt8](repeating: 1, count: 250))?.bytes.count == 250)
    }

    @Test func namesWithinNamesAreNoOthersKey() {
        #expect(CacheKey("ada", "thumb", "a/b")?.description == "ada/thumb/a/b")
        #expect(CacheKey("ada/thumb", "a", "b") == nil && CacheKey("ada", "thumb/a", "b") == nil)
        #expect(CacheKey("ada", "thumb", String(repeating: "x", count: 241)) == nil)
    }

    @Test func equalBytesAreOneKeyAndOthersAreNot() throws {
        var hashes: Set<UInt64> = []
        for number in 0..<50_000 {
            let key = try #require(CacheKey("photo-\(number)"))
            #expect(key == CacheKey(Array("photo-\(number)".utf8)))
            hashes.insert(key.hash)
        }
        #expect(hashes.count == 50_000)
    }

    /// Chi-squared over 256 places for the low and the high bits: 255 on average, above 400 by chance once in a hundred million.
    @Test func hashesOfLikeKeysAreSpreadEvenly() throws {
        var low = [Int](repeating: 0, count: 256), high = low
        for number in 0..<25_600 {
            let hash = try #require(CacheKey("user/\(number % 10)/\(number)")).hash
            low[Int(hash & 255)] += 1
            high[Int(hash >> 56)] += 1
        }
        for counts in [low, high] { #expect(counts.reduce(0.0) { $0 + Double(($1 - 100) * ($1 - 100)) / 100 } < 400) }
    }
}
