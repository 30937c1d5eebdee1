public import HarkCache
public import HarkCore
import HarkCrypto

/// Which picture of a photo it is: the bytes as they came, or one of those made of them.
public enum PhotoRendition: String, Sendable, CaseIterable, Codable {
    case original, thumb, view
}

/// What a photo is kept under in the cache. Whose it is stands in it, so that nobody can be answered with another's.
public struct PhotoCacheKey: Sendable, Hashable {
    public let account: Identifier, key: String, rendition: PhotoRendition

    public init(account: Identifier, key: String, rendition: PhotoRendition = .original) {
        (self.account, self.key, self.rendition) = (account, key, rendition)
    }

    /// `account/rendition/key`; a key that does not fit stands there as `#` and its SHA-256.
    package var cacheKey: CacheKey {
        let prefix = "\(account)/\(rendition.rawValue)/"
        let short = key.hasPrefix("#") ? nil : CacheKey(prefix + key)
        // Both halves are made of few letters: it fits, and the next line is never reached.
        guard let key = short ?? CacheKey("\(prefix)#\(SHA256.hash(key).hexText)") else { preconditionFailure("a key of a photo is too long") }
        return key
    }

    /// The parts of a listed key; nil for one that no photo has. A long key comes as `#` and its hash.
    package init?(_ key: CacheKey) {
        let parts = key.description.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let account = Identifier(String(parts[0])), let rendition = PhotoRendition(rawValue: String(parts[1])) else { return nil }
        self.init(account: account, key: String(parts[2]), rendition: rendition)
    }
}
