package import HarkCore
import NIOCore
import Synchronization

/// Limits how much one address may ask: each has a bucket that fills with time and empties with requests.
/// An IPv6 caller counts by its /64, because it commands all of it.
package final class TokenBuckets: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Int64
    }

    private let clock: any WallClock
    private let perSecond: Double
    private let burst: Double
    /// Shards keep callers on different cores from waiting for each other.
    private let shards: [Shard]

    private final class Shard: Sendable {
        let buckets = Mutex<[UInt64: Bucket]>([:])
    }

    /// - Parameters:
    ///   - perSecond: how fast a bucket fills.
    ///   - burst: how much it holds.
    package init(perSecond: Double, burst: Double, clock: any WallClock) {
        self.perSecond = perSecond
        self.burst = burst
        self.clock = clock
        shards = (0..<16).map { _ in Shard() }
    }

    /// Takes `cost` tokens from the address's bucket; nil when they were there, else the seconds after which they will be.
    package func take(_ cost: Double, by address: UInt64) -> Int? {
        let now = clock.now.microseconds
        return shards[Int(address >> 60)].buckets.withLock { buckets in
            var bucket = buckets[address] ?? Bucket(tokens: burst, filledAt: now)
            bucket.tokens = min(burst, bucket.tokens + Double(max(0, now - bucket.filledAt)) / 1_000_000 * perSecond)
            bucket.filledAt = now
            defer {
                if buckets.count >= 10_000, buckets[address] == nil { forgetFull(&buckets, now) }
                buckets[address] = bucket
            }
            guard bucket.tokens < cost else {
                bucket.tokens -= cost
                return nil
            }
            return max(1, Int(((cost - bucket.tokens) / perSecond).rounded(.up)))
        }
    }

    /// Puts back what was taken for something that turned out well.
    package func giveBack(_ cost: Double, to address: UInt64) {
        shards[Int(address >> 60)].buckets.withLock { buckets in
            if let tokens = buckets[address]?.tokens { buckets[address]?.tokens = min(burst, tokens + cost) }
        }
    }

    /// A full bucket says nothing; where all are in use, the table is begun anew rather than let grow.
    private func forgetFull(_ buckets: inout [UInt64: Bucket], _ now: Int64) {
        buckets = buckets.filter { $0.value.tokens + Double(now - $0.value.filledAt) / 1_000_000 * perSecond < burst }
        if buckets.count >= 10_000 { buckets.removeAll(keepingCapacity: true) }
    }

    /// A number for the address: itself for IPv4, its upper half for IPv6; 0 where there is none.
    static func key(_ address: SocketAddress?) -> UInt64 {
        guard let address, address.protocol == .inet || address.protocol == .inet6 else { return 0 }
        // Both kinds of sockaddr are as RFC 3493 lays them out: family and port first, for IPv6 the flow label too.
        let number = address.withSockAddr { pointer, _ in
            let bytes = UnsafeRawPointer(pointer)
            return address.protocol == .inet
                ? UInt64(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) : bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        }
        return number &* 0x9E37_79B9_7F4A_7C15
    }
}
