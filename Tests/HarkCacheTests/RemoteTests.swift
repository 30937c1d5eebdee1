import HarkCache
import HarkCore
import Logging
import NIOCore
import Testing

/// The faces under one suite: what a pool asks of a node holds in this process and over a connection.
@Suite struct RemoteTests {
    enum Face: CaseIterable { case local, remote }

    @Test(arguments: Face.allCases)
    func aNodeKeepsWhatAPoolExpectsOfIt(face: Face) async throws {
        try await withNode(face) { node in
            let key = try #require(CacheKey([0, 32, 37, 200, 10, 13])), other = try #require(CacheKey("other"))
            #expect(await node.value(for: key) == nil)
            node.put(CacheValue(ByteBuffer(string: "one\r\nEND\r\n"), flags: 3), for: key)
            let value = try #require(await node.value(for: key))
            #expect(String(buffer: value.bytes) == "one\r\nEND\r\n" && value.flags == 3)
            #expect(await node.value(for: other) == nil)
            node.put(CacheValue(ByteBuffer(repeating: 7, count: 300_000)), for: other)
            #expect(await node.value(for: other)?.bytes == ByteBuffer(repeating: 7, count: 300_000))
            #expect(await node.keys(limit: 10)?.map(\.key) == [key, other])
            let statistics = try #require(await node.statistics())
            #expect(statistics.items == 2 && statistics.hits == 2 && statistics.misses == 2 && statistics.bytes > 300_000)
            node.remove(key)
            #expect(await node.value(for: key) == nil)
            node.removeAll()
            #expect(await node.value(for: other) == nil)
            node.adopt(CacheNodeSettings(capacityBytes: 1 << 20, policy: .random))
            node.put(CacheValue(ByteBuffer(repeating: 7, count: 2 << 20)), for: other)
            #expect(await node.value(for: other) == nil)
        }
    }

    /// Killed under load and started again on the same port: every request is answered, and nothing from before comes back.
    @Test func aPoolOutlivesItsNodes() async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20), first = CacheNode(settings)
        var server = try await listen(first, port: 0)
        let port = server.port, remote = RemoteCacheNode(host: "127.0.0.1", port: port, settings, patience: Self.patience)
        try await remote.connect()
        let pool = CachePool(nodes: 1, settings) { _, _ in remote }
        try await PoolTests.fill(pool, "a", "before")
        await server.stop()
        for number in 0..<50 {
            let key = try #require(CacheKey("\(number)"))
            guard case .miss(let lease) = await pool.value(for: key) else { throw Unexpected() }
            pool.fill(CacheValue(ByteBuffer(string: "x")), lease)
            pool.invalidate(key)
        }
        // The same contents, as if the node had only been cut off: they must not be found again.
        server = try await listen(first, port: port)
        try await remote.connect()
        guard case .miss = await pool.value(for: try #require(CacheKey("a"))) else { throw Unexpected() }
        #expect(await pool.statistics().first??.items == 0)
        await pool.close()
        await server.stop()
    }

    /// However slow the machine is, an answer is waited for.
    private static let patience = {
        var patience = RemoteCacheNode.Patience()
        patience.answer = .seconds(100)
        return patience
    }()

    private func listen(_ node: CacheNode, port: Int) async throws -> MemcachedServer {
        try await MemcachedServer.listen(node, host: "127.0.0.1", port: port, logger: Logger(label: "test"))
    }

    private func withNode(_ face: Face, _ body: (any PoolNode) async throws -> Void) async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20)
        guard face == .remote else { return try await body(LocalNode(settings)) }
        let server = try await listen(CacheNode(settings), port: 0)
        let remote = RemoteCacheNode(host: "127.0.0.1", port: server.port, settings, patience: Self.patience)
        try await remote.connect()
        try await body(remote)
        await remote.close()
        await server.stop()
    }
}
