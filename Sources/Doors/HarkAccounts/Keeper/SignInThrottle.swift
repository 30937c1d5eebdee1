import HarkCore
import HarkCrypto
import HarkWeb

/// Slows guessing down, for each address and for each name, known or not: each try takes a place, a good one gives it back.
struct SignInThrottle: Sendable {
    private let addresses: TokenBuckets
    private let names: TokenBuckets
    private let signUps: TokenBuckets

    /// Wrong tries: from one address ten at once, then one in five seconds; for one name ten at once, then one in ten seconds.
    /// New accounts, and names found taken: from one address twenty at once, then one in ten seconds.
    init(clock: any WallClock) {
        addresses = TokenBuckets(perSecond: 0.2, burst: 10, clock: clock)
        names = TokenBuckets(perSecond: 0.1, burst: 10, clock: clock)
        signUps = TokenBuckets(perSecond: 0.1, burst: 20, clock: clock)
    }

    /// - Throws: `.rateLimited` with the seconds to wait.
    func enter(_ address: UInt64, _ username: String) throws {
        if let seconds = addresses.take(1, by: address) { throw HarkError.tooFast(seconds) }
        if let seconds = names.take(1, by: Self.bucket(of: username)) {
            addresses.giveBack(1, to: address)
            throw HarkError.tooFast(seconds)
        }
    }

    /// The try was a good one.
    func leave(_ address: UInt64, _ username: String) {
        addresses.giveBack(1, to: address)
        names.giveBack(1, to: Self.bucket(of: username))
    }

    /// - Throws: `.rateLimited` with the seconds to wait.
    func signUp(_ address: UInt64) throws {
        if let seconds = signUps.take(1, by: address) { throw HarkError.tooFast(seconds) }
    }

    private static func bucket(of username: String) -> UInt64 {
        SHA256.hash(Username.key(of: String(username.prefix(200)))).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
