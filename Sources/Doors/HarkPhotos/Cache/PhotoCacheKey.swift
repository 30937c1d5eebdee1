package import HarkCache
import HarkCrypto

/// Which picture of a photo it is: the bytes as they came, or one of those made of them.
public enum PhotoRendition: String, Sendable, CaseIterable, Codable {
    case original, thumb, view

    static let names = allCases.map(\.rawValue)
}

/// What a photo is kept under in the cache. Whose it is stands in it, so that nobody can be answered with another's.
public struct PhotoCacheKey: Sendable, Hashable {
    public let owner: String, key: String, rendition: PhotoRendition

    /// - Parameter owner: the account's id, or whatever names it for good: short, and without a slash.
    public init(owner: String, key: String, rendition: PhotoRendition = .original) {
        (self.owner, self.key, self.rendition) = (owner, key, rendition)
    }

    /// `owner/rendition/key`; a key that does not fit stands there as `#` and its SHA-256.
    package var cacheKey: CacheKey {
        let short = key.hasPrefix("#") ? nil : CacheKey(owner, rendition.rawValue, key)
        guard let key = short ?? CacheKey(owner, rendition.rawValue, "#\(SHA256.hash(key).hexText)") else {
            preconditionFailure("an owner's name has a slash or is too long")
        }
        return key
    }

    /// The parts of a listed key; nil for one that no photo has. A long key comes as `#` and its hash.
    package init?(_ key: CacheKey) {
        let parts = key.description.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let rendition = PhotoRendition(rawValue: String(parts[1])) else { return nil }
        self.init(owner: String(parts[0]), key: String(parts[2]), rendition: rendition)
    }
}
