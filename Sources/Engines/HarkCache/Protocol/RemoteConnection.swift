import NIOCore
import NIOPosix

/// One connection to a node, and what its keys begin with. It serves until something goes wrong, and then never again.
struct RemoteConnection: Sendable {
    private let channel: any Channel
    private let prefix: String

    static func open(
        host: String, port: Int, _ settings: CacheNodeSettings, _ patience: TimeAmount, _ group: any EventLoopGroup
    ) async throws -> RemoteConnection {
        let channel = try await ClientBootstrap(group: group)
            .connectTimeout(.seconds(2))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(RemoteNodeHandler(patience: patience)) }
            }
            .connect(host: host, port: port).get()
        let connection = RemoteConnection(channel: channel, prefix: String(UInt64.random(in: 0...UInt64.max), radix: 36) + ":")
        connection.send("flush_all noreply\r\n")
        connection.adopt(settings)
        return connection
    }

    var isActive: Bool { channel.isActive }

    func close() async { try? await channel.close() }

    /// A request that is not answered.
    func send(_ text: String) { channel.writeAndFlush(RemoteCall(ByteBuffer(string: text), nil), promise: nil) }

    func value(for key: CacheKey) async -> CacheValue? {
        guard let text = text(of: key) else { return nil }
        return await ask("get \(text)\r\n")?.value
    }

    /// Left out while the node lags behind: a cache owes nobody a value.
    func put(_ value: CacheValue, for key: CacheKey) {
        guard channel.isWritable, let text = text(of: key) else { return }
        var request = ByteBuffer(string: "set \(text) \(value.flags) 0 \(value.bytes.readableBytes) noreply\r\n")
        request.writeImmutableBuffer(value.bytes)
        request.writeString("\r\n")
        channel.writeAndFlush(RemoteCall(request, nil), promise: nil)
    }

    func remove(_ key: CacheKey) {
        if let text = text(of: key) { send("delete \(text) noreply\r\n") }
    }

    /// A memcached knows the one and not the other; it says so in a line, which nobody reads.
    func adopt(_ settings: CacheNodeSettings) {
        for request in ["cache_memlimit \(max(1, settings.capacityBytes >> 20))\r\n", "cache_policy \(settings.policy.rawValue)\r\n"] {
            let promise = channel.eventLoop.makePromise(of: RemoteReply.self)
            channel.writeAndFlush(RemoteCall(ByteBuffer(string: request), promise), promise: nil)
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

    private func ask(_ text: String) async -> RemoteReply? {
        let promise = channel.eventLoop.makePromise(of: RemoteReply.self)
        channel.writeAndFlush(RemoteCall(ByteBuffer(string: text), promise), promise: nil)
        return try? await promise.futureResult.get()
    }
}
