import Foundation
import HarkCore

/// A sequence of requests with a name, the same from the same seed: what caches are compared on. A key is a number that stands for
/// its hash.
package struct CacheTrace: Sendable {
    package let name: String
    /// How many different keys a cache of 100 % would hold: the sizes 0.1 %, 1 % and 10 % are shares of it.
    package let footprint: Int
    package let keys: [UInt64]

    private init(_ name: String, footprint: Int, _ keys: [UInt64]) {
        self.name = name
        self.footprint = footprint
        self.keys = keys.map(KeyHash.mixed)
    }

    /// Each key as often as its rank to the power of -`skew`, independently of what came before.
    package static func zipf(_ skew: Double, keys count: Int, requests: Int, seed: UInt64 = 1) -> CacheTrace {
        var random = SplitMix64(seed: seed)
        let ranks = ZipfRanks(skew, count: count)
        return CacheTrace("Zipf \(skew)", footprint: count, (0..<requests).map { _ in UInt64(ranks.draw(&random)) })
    }

    /// Zipf, and every now and then a walk through many keys that nobody asks for again: half of all requests.
    package static func scans(keys count: Int, requests: Int, seed: UInt64 = 2) -> CacheTrace {
        var random = SplitMix64(seed: seed), keys: [UInt64] = [], once = UInt64(1) << 40
        let ranks = ZipfRanks(0.99, count: count)
        while keys.count < requests {
            for _ in 0..<count / 10 { keys.append(UInt64(ranks.draw(&random))) }
            for _ in 0..<count / 10 {
                keys.append(once)
                once += 1
            }
        }
        return CacheTrace("scans", footprint: count, Array(keys.prefix(requests)))
    }

    /// All keys in turn, over and over.
    package static func loop(keys count: Int, requests: Int) -> CacheTrace {
        CacheTrace("loop", footprint: count, (0..<requests).map { UInt64($0 % count) })
    }

    /// A store of photos in a busy week: favourites that change, new ones that are looked at again soon, walks through albums, and
    /// copies of everything to another place.
    package static func mixed(keys count: Int, requests: Int, seed: UInt64 = 3) -> CacheTrace {
        var random = SplitMix64(seed: seed), keys: [UInt64] = [], fresh = UInt64(1) << 40, shift: UInt64 = 0
        let ranks = ZipfRanks(0.9, count: count), phase = count / 4
        while keys.count < requests {
            switch random.place(below: 5) {
            case 0:  // other favourites
                shift += UInt64(count / 50)
                fallthrough
            case 1, 2: for _ in 0..<phase * 2 { keys.append((UInt64(ranks.draw(&random)) + shift) % UInt64(count)) }
            case 3:  // new photos, each looked at again among the last few hundred
                for _ in 0..<phase {
                    if random.place(below: 3) == 0 { fresh += 1 }
                    keys.append(fresh - UInt64(min(random.place(below: 20), random.place(below: 400))))
                }
            default:  // one long walk, or an album several times
                let start = UInt64(random.place(below: count)), length = random.place(below: 2) == 0 ? phase : phase / 20
                for step in 0..<phase { keys.append((start + UInt64(step % length)) % UInt64(count)) }
            }
        }
        return CacheTrace("mixed", footprint: count, Array(keys.prefix(requests)))
    }

    /// The six of the table.
    package static func all(keys count: Int, requests: Int) -> [CacheTrace] {
        [0.7, 0.99, 1.2].map { zipf($0, keys: count, requests: requests) }
            + [scans(keys: count, requests: requests), loop(keys: count, requests: requests), mixed(keys: count, requests: requests)]
    }
}

/// Draws ranks by a Zipf distribution, from its sums. Cost of a draw: a binary search.
struct ZipfRanks {
    private let sums: [Double]

    init(_ skew: Double, count: Int) {
        var sum = 0.0
        sums = (1...count).map {
            sum += pow(Double($0), -skew)
            return sum
        }
    }

    func draw(_ random: inout SplitMix64) -> Int {
        let wanted = random.uniform() * sums[sums.count - 1]
        var low = 0, high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
