import Foundation
import HarkCache
import HarkCore
import Logging
import NIOCore
import NIOPosix
import Testing

/// The faces under one suite: what a pool asks of a node holds in this process, over a connection to another, and with Redis.
@Suite struct RemoteTests {
    enum Face: CaseIterable { case local, memcached, redis }

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
            // Redis measures use by the second, or roughly.
            let keys = try #require(await node.keys(limit: 10)).map(\.key)
            #expect(face == .redis ? Set(keys) == [key, other] : keys == [key, other])
            #expect(await node.keys(limit: 1)?.count == 1)
            let statistics = try #require(await node.statistics())
            #expect(statistics.items == 2 && statistics.hits == 2 && statistics.misses == 2 && statistics.bytes > 300_000)
            node.remove(key)
            #expect(await node.value(for: key) == nil)
            node.removeAll()
            #expect(await node.value(for: other) == nil)
            node.put(CacheValue(ByteBuffer()), for: key)
            #expect(await node.value(for: key)?.bytes == ByteBuffer())
            node.adopt(CacheNodeSettings(capacityBytes: 1 << 20, policy: .random))
            node.put(CacheValue(ByteBuffer(repeating: 7, count: 2 << 20)), for: other)
            #expect(await node.value(for: other) == nil)
        }
    }

    /// Writers raise a key's truth and invalidate, readers fetch slowly and fill: nobody gets an older value than was invalidated.
    @Test(arguments: Face.allCases)
    func aPoolOverItNeverAnswersStale(face: Face) async throws {
        try await withNode(face) { node in
            let pool = CachePool(nodes: 1, CacheNodeSettings(capacityBytes: 8 << 20)) { _, _ in node }
            let truth = Truth(keys: 10)
            try await PoolTests.race(pool, truth, keys: 10, turns: 500)
            #expect(truth.hits > 100)
        }
    }

    /// Killed under load and started again on the same port: every request is answered, and nothing from before comes back.
    @Test func aPoolOutlivesItsNodes() async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20), first = CacheNode(settings)
        var server = try await listen(first, port: 0)
        let port = server.port, remote = self.remote(.memcached, .tcp(host: "127.0.0.1", port: port), settings)
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

    /// Who asks from the connection's own loop does not overtake who asked before from elsewhere.
    @Test func aRemovalComesAfterThePutBeforeIt() async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20), server = try await listen(CacheNode(settings), port: 0), key = try #require(CacheKey("k"))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let node = RemoteCacheNode(
            .memcached, at: .tcp(host: "127.0.0.1", port: server.port), settings, patience: Self.patience, group: group, logger: Logger(label: "test"))
        try await node.connect()
        try await group.next().submit {
            let isPut = DispatchSemaphore(value: 0)
            Thread {
                node.put(CacheValue(ByteBuffer(string: "old")), for: key)
                isPut.signal()
            }.start()
            isPut.wait()
            node.remove(key)
        }.get()
        #expect(await node.value(for: key) == nil)
        await node.close()
        await server.stop()
        try await group.shutdownGracefully()
    }

    /// A Redis that is killed has nothing; one that others use is not touched, and one that wants a password gets it.
    @Test func aRedisIsUsedOnlyWhereItIsHarks() async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20), key = try #require(CacheKey("k"))
        guard let server = try await RedisServer.start(["--requirepass", "open sesame"]) else { return }
        let node = remote(.redis(password: "open sesame"), server.address, settings)
        try await node.connect()
        let stranger = remote(.redis(password: nil), server.address, settings)
        await #expect(throws: (any Error).self) { try await stranger.connect() }
        #expect(await RedisProbe.trouble(at: server.address, password: "wrong")?.contains("WRONGPASS") == true)
        #expect(await RedisProbe.trouble(at: server.address, password: "open sesame") == nil)
        node.put(CacheValue(ByteBuffer(string: "v")), for: key)
        #expect(await node.value(for: key) != nil)
        // Whoever comes anew empties it; what was there is not found even where it could not be emptied.
        let later = remote(.redis(password: "open sesame"), server.address, settings)
        try await later.connect()
        #expect(await later.value(for: key) == nil)
        #expect(await node.value(for: key) == nil)
        server.kill()
        #expect(await later.value(for: key) == nil)
        #expect(await later.statistics() == nil)
        #expect(await RedisProbe.trouble(at: server.address, password: nil) != nil)
    }

    @Test func aRedisWithOthersKeysIsLeftAsItIs() async throws {
        guard let server = try await RedisServer.start() else { return }
        try await Self.say("SET theirs 1", to: server.address)
        let node = remote(.redis(password: nil), server.address, CacheNodeSettings(capacityBytes: 8 << 20))
        await #expect(throws: (any Error).self) { try await node.connect() }
        #expect(await RedisProbe.trouble(at: server.address, password: nil)?.contains("not Hark's") == true)
        #expect(try await Self.say("GET theirs", to: server.address) == "$1\r\n1\r\n")
    }

    /// A line to a server, and what it answers first.
    @discardableResult
    private static func say(_ line: String, to address: CacheAddress) async throws -> String {
        guard case .socket(let path) = address else { throw Unexpected() }
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(unixDomainSocketPath: path) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: line + "\r\n"))
            for try await bytes in inbound { return String(buffer: bytes) }
            throw Unexpected()
        }
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

    private func remote(_ face: RemoteFace, _ address: CacheAddress, _ settings: CacheNodeSettings) -> RemoteCacheNode {
        RemoteCacheNode(face, at: address, settings, patience: Self.patience, logger: Logger(label: "test"))
    }

    private func withNode(_ face: Face, _ body: (any PoolNode) async throws -> Void) async throws {
        let settings = CacheNodeSettings(capacityBytes: 8 << 20)
        switch face {
        case .local: try await body(LocalNode(settings))
        case .memcached:
            let server = try await listen(CacheNode(settings), port: 0)
            let remote = remote(.memcached, .tcp(host: "127.0.0.1", port: server.port), settings)
            try await remote.connect()
            try await body(remote)
            await remote.close()
            await server.stop()
        case .redis:
            guard let server = try await RedisServer.start() else { return }
            let remote = remote(.redis(password: nil), server.address, settings)
            try await remote.connect()
            try await body(remote)
            await remote.close()
            server.kill()
        }
    }
}

@Suite struct RedisReplyTests {
    /// Whole or byte by byte: the same answers, and nothing before all of one is there.
    @Test func answersComeInPieces() throws {
        let said = "+OK\r\n-ERR no\r\n:-7\r\n$4\r\na\r\nb\r\n$-1\r\n*2\r\n$1\r\n0\r\n*1\r\n$0\r\n\r\n*-1\r\n"
        let expected: [RedisReply] = [
            .text("OK"), .refusal("ERR no"), .number(-7), .bytes(ByteBuffer(string: "a\r\nb")), .bytes(nil),
            .list([.bytes(ByteBuffer(string: "0")), .list([.bytes(ByteBuffer())])]), .list([]),
        ]
        for size in [1, 3, 1000] {
            var replies: [RedisReply] = [], reader = RedisReplyReader(), buffer = ByteBuffer(), rest = Array(said.utf8)[...]
            while !rest.isEmpty {
                buffer.writeBytes(rest.prefix(size))
                rest = rest.dropFirst(size)
                while let reply = try reader.next(from: &buffer) { replies.append(reply) }
            }
            #expect(replies == expected && buffer.readableBytes == 0)
        }
    }

    @Test func whatIsNoAnswerIsNoneAndRandomBytesHarmNobody() {
        for text in ["hello\r\n", ":x\r\n", "$x\r\n", "+a\n", "$2\r\nabc\r\n", "$999999999999\r\n", "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n"] {
            var buffer = ByteBuffer(string: text), reader = RedisReplyReader()
            #expect(throws: (any Error).self, "\(text)") { try reader.next(from: &buffer) }
        }
        var random = SplitMix64(seed: 6)
        let words = ["+", "-", ":", "$", "*", "1", "2", "-1", "9999999", "a", "\r\n", "\n"]
        for _ in 0..<2000 {
            var buffer = ByteBuffer(string: (0..<random.place(below: 20)).map { _ in words[random.place(below: words.count)] }.joined())
            var reader = RedisReplyReader()
            while let reply = try? reader.next(from: &buffer) { _ = reply }
        }
    }
}
