import Configuration
import HarkCache
import HarkCore

/// Where the nodes of the photos' cache are.
///
/// Keys `photos.cache.nodes`: `inside`, the default, `process` or `redis`; for `redis` also `photos.cache.redis`: one address for each node, separated by
/// commas, and `photos.cache.redis_password`.
enum PhotoCacheSettings: Sendable {
    case inside, process
    case redis([CacheAddress], password: String?)

    init(_ config: ConfigReader) throws {
        // All are read whatever the first one says: what is read is what `--print-config` shows.
        let nodes = config.string(forKey: "nodes", default: "inside"), redis = config.string(forKey: "redis", default: "")
        let password = config.string(forKey: "redis_password", isSecret: true)
        switch nodes {
        case "inside": self = .inside
        case "process": self = .process
        case "redis":
            self = .redis(try Self.addresses(redis), password: password)
        default: throw SettingsError("photos.cache.nodes must be inside, process or redis, got \"\(nodes)\".")
        }
    }

    private static func addresses(_ text: String) throws -> [CacheAddress] {
        let words = text.split { $0 == "," || $0 == " " }.map(String.init), addresses = words.compactMap { CacheAddress($0) }
        guard CachePool.sizes.contains(words.count), addresses.count == words.count, Set(words).count == words.count else {
            throw SettingsError("photos.cache.redis must be one to eight different addresses, host:port or the path of a socket, separated by commas, got \"\(text)\".")
        }
        return addresses
    }

    /// As many nodes as a pool may have.
    var mostNodes: Int {
        if case .redis(let addresses, _) = self { addresses.count } else { CachePool.sizes.upperBound }
    }
}
