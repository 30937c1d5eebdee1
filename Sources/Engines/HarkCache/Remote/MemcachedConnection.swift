import NIOCore

/// A connection in memcached's text protocol, and what its keys begin with.
struct MemcachedConnection: RemoteConnection {
    private let wire: RemoteWire<MemcachedReplyReader>
    private let prefix: String

    static func open(
        _ address: CacheAddress, _ settings: CacheNodeSettings, _ patience: TimeAmount, _ group: any EventLoopGroup
    ) async throws -> MemcachedConnection {
        let wire = try await RemoteWire<MemcachedReplyReader>.open(address, patience, group)
        let connection = MemcachedConnection(wire: wire, prefix: String(UInt64.random(in: 0...UInt64.max), radix: 36) + ":")
        connection.removeAll()
        connection.adopt(settings)
        return connection
    }

    var isActive: Bool { wire.isActive }

    func close() async { await wire.close() }

    func value(for key: CacheKey) async -> CacheValue? {
        guard let text = text(of: key) else { return nil }
        return await ask("get \(text)\r\n")?.value
    }

    /// Left out while the node lags behind: a cache owes nobody a value.
    func put(_ value: CacheValue, for key: CacheKey) {
        guard wire.isWritable, let text = text(of: key) else { return }
        let line = ByteBuffer(string: "set \(text) \(value.flags) 0 \(value.bytes.readableBytes) noreply\r\n")
        wire.send([line, value.bytes, ByteBuffer(staticString: "\r\n")], .none)
    }

    func remove(_ key: CacheKey) {
        if let text = text(of: key) { wire.send(ByteBuffer(string: "delete \(text) noreply\r\n"), .none) }
    }

    func removeAll() { wire.send(ByteBuffer(string: "flush_all noreply\r\n"), .none) }

    /// A memcached knows the one and not the other; it says so in a line, which nobody reads.
    func adopt(_ settings: CacheNodeSettings) {
        for request in ["cache_memlimit \(max(1, settings.capacityBytes >> 20))\r\n", "cache_policy \(settings.policy.rawValue)\r\n"] {
            wire.send(ByteBuffer(string: request), .unread)
        }
    }

    func statistics() async -> CacheStatistics? {
        guard let lines = await ask("stats\r\n")?.lines else { return nil }
        var figures: [Substring: Int] = [:]
        for words in lines.map({ $0.split(separator: " ") }) where words.count == 3 { figures[words[1]] = Int(words[2]) }
        var statistics = CacheStatistics()
        statistics.items = figures["curr_items"] ?? 0
        statistics.bytes = figures["bytes"] ?? 0
        statistics.hits = figures["get_hits"] ?? 0
        statistics.misses = figures["get_misses"] ?? 0
        statistics.evictions = figures["evictions"] ?? 0
        statistics.stores = figures["cmd_set"] ?? 0
        return statistics
    }

    /// Those of this connection; the prefix is taken off.
    func keys(limit: Int) async -> [CachedKey]? {
        guard let lines = await ask("lru_crawler metadump all\r\n")?.lines else { return nil }
        return lines.lazy.compactMap(cachedKey).prefix(limit).map { $0 }
    }

    /// `key=… size=…` and what else a memcached tells between them.
    private func cachedKey(_ line: String) -> CachedKey? {
        let words = line.split(separator: " ")
        // What the line encodes is the key as it was sent, which was encoded before.
        guard let field = words.first(where: { $0.hasPrefix("key=") }), let sent = KeyText.decoded(field.dropFirst(4)) else { return nil }
        let text = String(decoding: sent, as: UTF8.self)
        guard text.hasPrefix(prefix), let key = KeyText.decoded(text.dropFirst(prefix.count)).flatMap({ CacheKey($0) }) else { return nil }
        return CachedKey(key: key, bytes: words.first { $0.hasPrefix("size=") }.flatMap { Int($0.dropFirst(5)) } ?? 0)
    }

    /// Nil where it would be too long for a line; such keys are not cached here.
    private func text(of key: CacheKey) -> String? {
        let text = prefix + KeyText.encoded(key.bytes)
        return text.utf8.count <= CacheKey.mostBytes ? text : nil
    }

    private func ask(_ text: String) async -> MemcachedReply? { await wire.ask(ByteBuffer(string: text)) }
}
