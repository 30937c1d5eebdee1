import NIOCore
import Synchronization

/// A connection to a Redis that is Hark's alone: it is emptied, and told how much memory to take and who leaves when that is full.
struct RedisConnection: RemoteConnection {
    /// What all keys of all houses begin with. A Redis with other keys is somebody else's, and is left as it is.
    static let mark = "hark-cache:"

    private let wire: RemoteWire<RedisReplyReader>
    private let prefix: [UInt8]
    /// Of this connection; what Redis counts itself holds also what is asked for lists of keys.
    private let counts = RequestCounts()

    /// - Throws: `RedisTrouble` where it must not be used.
    static func open(
        _ address: CacheAddress, password: String?, _ settings: CacheNodeSettings, _ patience: TimeAmount, _ group: any EventLoopGroup
    ) async throws -> RedisConnection {
        let wire = try await RemoteWire<RedisReplyReader>.open(address, patience, group)
        if let trouble = await trouble(over: wire, password) {
            await wire.close()
            throw trouble
        }
        let word = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let connection = RedisConnection(wire: wire, prefix: Array("\(mark)\(word):".utf8))
        connection.removeAll()
        connection.adopt(settings)
        return connection
    }

    /// Signs in, and sees whose keys there are. Nothing is changed.
    static func trouble(over wire: RemoteWire<RedisReplyReader>, _ password: String?) async -> RedisTrouble? {
        if let password, case .refusal(let reason)? = await wire.ask(RedisCommand.bytes("AUTH", password)) { return .refused(reason) }
        switch await wire.ask(RedisCommand.bytes("SCAN", "0", "COUNT", "1000")) {
        case .refusal(let reason): return .refused(reason)
        case .list(let answer):
            let keys = answer.last?.list ?? []
            return keys.allSatisfy { $0.bytes?.readableBytesView.starts(with: mark.utf8) ?? false } ? nil : .foreign
        default: return .silent
        }
    }

    var isActive: Bool { wire.isActive }

    func close() async { await wire.close() }

    func value(for key: CacheKey) async -> CacheValue? {
        var bytes = await wire.ask(RedisCommand.bytes("GET", key: prefix + key.bytes))?.bytes
        let flags = bytes?.readInteger(as: UInt32.self)
        counts.add(isHit: flags != nil)
        guard let bytes, let flags else { return nil }
        return CacheValue(bytes, flags: flags)
    }

    /// Left out while the node lags behind: a cache owes nobody a value. That Redis has no room for it is no trouble either.
    func put(_ value: CacheValue, for key: CacheKey) {
        guard wire.isWritable else { return }
        counts.addStore()
        wire.send(RedisCommand.set(prefix + key.bytes, value), .unread)
    }

    /// A Redis that does not do it, since it follows another or cannot write its disk, must not be asked for the key again.
    func remove(_ key: CacheKey) { wire.send(RedisCommand.bytes("DEL", key: prefix + key.bytes), .required) }
    func removeAll() { wire.send(RedisCommand.bytes("FLUSHDB"), .required) }

    /// Redis has three of the policies; who counts uses is nearest to the others. A Redis that may not be told keeps its own.
    func adopt(_ settings: CacheNodeSettings) {
        let policy =
            switch settings.policy {
            case .lru: "allkeys-lru"
            case .random: "allkeys-random"
            case .sieve, .s3FIFO, .tinyLFU, .adaptive: "allkeys-lfu"
            }
        wire.send(RedisCommand.bytes("CONFIG", "SET", "maxmemory", "\(settings.capacityBytes)"), .unread)
        wire.send(RedisCommand.bytes("CONFIG", "SET", "maxmemory-policy", policy), .unread)
    }

    func statistics() async -> CacheStatistics? {
        guard let info = await wire.ask(RedisCommand.bytes("INFO"))?.bytes, let items = await wire.ask(RedisCommand.bytes("DBSIZE"))?.number
        else { return nil }
        var statistics = counts.now
        statistics.items = items
        for line in String(buffer: info).split(whereSeparator: \.isNewline) {
            let words = line.split(separator: ":")
            guard words.count == 2, let figure = Int(words[1]) else { continue }
            if words[0] == "used_memory" { statistics.bytes = figure }
            if words[0] == "evicted_keys" { statistics.evictions = figure }
        }
        return statistics
    }

    /// The least recently used first; under a policy by which Redis counts uses instead, the least used. `bytes` is with what Redis needs for it.
    func keys(limit: Int) async -> [CachedKey]? {
        guard let keys = await allKeys() else { return nil }
        var found: [(key: CachedKey, worth: Int)] = []
        // Some at a time: each is three requests.
        for start in stride(from: 0, to: keys.count, by: 500) {
            let asked = keys[start..<min(start + 500, keys.count)].map { key in
                (key, ["OBJECT IDLETIME", "OBJECT FREQ", "MEMORY USAGE"].map { promised($0, key) })
            }
            for (key, answers) in asked {
                var figures: [Int?] = []
                for answer in answers { figures.append(try? await answer.get().number) }
                guard let bytes = figures[2], let name = CacheKey(key.dropFirst(prefix.count)) else { continue }
                found.append((CachedKey(key: name, bytes: bytes), figures[0].map { -$0 } ?? figures[1] ?? 0))
            }
        }
        return found.sorted { $0.worth < $1.worth }.prefix(limit).map(\.key)
    }

    private func promised(_ command: String, _ key: [UInt8]) -> EventLoopFuture<RedisReply> {
        let words = command.split(separator: " ").map(String.init)
        return wire.promised(RedisCommand.bytes(words[0], words[1], key: key))
    }

    /// Of this connection, each once.
    private func allKeys() async -> [[UInt8]]? {
        var keys: Set<[UInt8]> = [], cursor = "0"
        repeat {
            guard let answer = await wire.ask(RedisCommand.bytes("SCAN", cursor, "COUNT", "1000"))?.list, answer.count == 2, let next = answer[0].bytes
            else { return nil }
            for key in answer[1].list ?? [] {
                if let bytes = key.bytes?.readableBytesView, bytes.starts(with: prefix) { keys.insert(Array(bytes)) }
            }
            cursor = String(buffer: next)
        } while cursor != "0"
        return Array(keys)
    }
}

/// Why a Redis is not used.
enum RedisTrouble: Error, CustomStringConvertible {
    case refused(String), foreign, silent

    var description: String {
        switch self {
        case .refused(let reason): "Redis says: \(reason)"
        case .foreign: "this Redis holds keys that are not Hark's cache; give Hark one of its own"
        case .silent: "what answers there is no Redis"
        }
    }
}

/// What was asked over a connection.
private final class RequestCounts: Sendable {
    private let counts = Mutex(CacheStatistics())

    var now: CacheStatistics { counts.withLock { $0 } }
    func add(isHit: Bool) { counts.withLock { if isHit { $0.hits += 1 } else { $0.misses += 1 } } }
    func addStore() { counts.withLock { $0.stores += 1 } }
}
