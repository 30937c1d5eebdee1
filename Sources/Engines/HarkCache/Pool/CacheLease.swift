import Synchronization

/// The right to fill a key that was not there, for as long as nobody said that its value changed (the leases of Nishtala et al., "Scaling Memcache
/// at Facebook", NSDI 2013). Whoever fetched slowly and comes with it too late is not heard.
public struct CacheLease: Sendable {
    public let key: CacheKey
    let version: UInt64
}

/// The versions that leases are held against. A version is shared by many keys: a lease may end without need, which costs one fetch; it never lives on
/// wrongly. Memory does not grow with the keys.
final class LeaseTable: Sendable {
    private final class Stripe: Sendable {
        let version = Mutex<UInt64>(0)
    }

    private let stripes = (0..<1024).map { _ in Stripe() }

    private func stripe(of key: CacheKey) -> Stripe { stripes[Int(key.hash >> 40) % stripes.count] }

    func lease(for key: CacheKey) -> CacheLease { CacheLease(key: key, version: stripe(of: key).version.withLock { $0 }) }

    /// Runs `fill` if the lease still holds; nobody ends it meanwhile.
    func fill(_ lease: CacheLease, _ fill: () -> Void) -> Bool {
        stripe(of: lease.key).version.withLock { version in
            guard version == lease.version else { return false }
            fill()
            return true
        }
    }

    /// Ends all leases of the key, then runs `remove`, before any new one is given.
    func end(for key: CacheKey, _ remove: () -> Void) {
        stripe(of: key).version.withLock { version in
            version += 1
            remove()
        }
    }

    /// Ends every lease; who fills under one now has done so when this returns.
    func endAll() {
        for stripe in stripes { stripe.version.withLock { $0 += 1 } }
    }
}
