package import HarkCore
import HarkCrypto

/// What seals the credentials of followers, with a key from the house's secret: whoever has the database alone has none.
package struct FollowerSeal: Sendable {
    private let key: SealingKey

    package init(secret: [UInt8]) { key = SealingKey(derivedFrom: secret, for: "hark followers") }

    /// Sealed together with whose it is: put into another row, it opens to nothing.
    func sealed(_ secret: String, of follower: Identifier) -> [UInt8] { key.seal(Array("\(follower) \(secret)".utf8)) }

    package func opened(_ sealed: [UInt8], of follower: Identifier) -> String? {
        let owner = Array("\(follower) ".utf8)
        guard let plain = key.open(sealed), plain.starts(with: owner) else { return nil }
        return String(decoding: plain.dropFirst(owner.count), as: UTF8.self)
    }
}
