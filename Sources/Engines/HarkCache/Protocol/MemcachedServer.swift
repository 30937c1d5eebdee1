public import HarkCore
public import Logging
import NIOCore
import NIOPosix

/// A node for other processes: memcached's text protocol on a port (`hark cache-node`).
///
/// There is no word to sign in with, as with memcached: whoever reaches the port reads and writes everything. It belongs on loopback or on a
/// network of one's own.
public struct MemcachedServer: Sendable {
    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup

    /// Listens; clients are answered from now on.
    /// - Parameters:
    ///   - port: 0 for a free one.
    ///   - threads: what answers; one serves some hundred thousand requests a second.
    public static func listen(
        _ node: CacheNode, host: String, port: Int, threads: Int = 1, clock: any WallClock = SystemClock(), logger: Logger
    ) async throws -> MemcachedServer {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
        let session = MemcachedSession(node: node, clock: clock)
        do {
            let channel = try await ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 1024)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelOption(.writeBufferWaterMark, value: .init(low: 256 << 10, high: 2 << 20))
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(MemcachedServerHandler(session, logger: logger))
                    }
                }
                .bind(host: host, port: port).get()
            return MemcachedServer(channel: channel, group: group)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }

    public var port: Int { channel.localAddress?.port ?? 0 }

    /// Returns when the server was told to stop.
    public func run() async throws { try await channel.closeFuture.get() }

    public func stop() async {
        try? await channel.close()
        try? await group.shutdownGracefully()
    }
}

/// Reads requests and sends answers, in order. Who does not fetch his answers is not read either, so a connection holds no more than a
/// few of them in memory.
final class MemcachedServerHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = Never
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var session: MemcachedSession
    private let logger: Logger
    private var reader: MemcachedRequestReader
    private var received = ReceivedBytes()
    private var isReadHeldBack = false

    init(_ session: MemcachedSession, logger: Logger) {
        self.session = session
        self.logger = logger
        reader = MemcachedRequestReader(mostBytes: session.mostBytes)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.add(unwrapInboundIn(data))
        answer(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) { context.flush() }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        guard context.channel.isWritable else { return }
        answer(context)
        context.flush()
        if isReadHeldBack, context.channel.isWritable {
            isReadHeldBack = false
            context.read()
        }
    }

    func read(context: ChannelHandlerContext) {
        if context.channel.isWritable { context.read() } else { isReadHeldBack = true }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("connection broke", metadata: ["error": "\(error)"])
        context.close(promise: nil)
    }

    private func answer(_ context: ChannelHandlerContext) {
        while context.channel.isWritable, let request = received.next({ (reader.next(from: &$0), reader.needed) }) {
            guard let pieces = session.answer(request) else {
                context.flush()
                return context.close(promise: nil)
            }
            for piece in pieces { context.write(wrapOutboundOut(piece), promise: nil) }
        }
    }
}
