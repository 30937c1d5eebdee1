import HarkTLS
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A server that answers each question with bytes that a test wrote, and then hangs up, or holds the line.
final class ScriptedServer: Sendable {
    struct Script: Sendable {
        /// Pieces that are sent one after the other.
        var pieces: [[UInt8]]
        var hangsUp = true

        init(_ text: String, hangsUp: Bool = true) { (pieces, self.hangsUp) = ([Array(text.utf8)], hangsUp) }
        init(pieces: [[UInt8]]) { self.pieces = pieces }
    }

    private let listener: any Channel
    private let log = Mutex<(questions: [String], gone: Int)>(([], 0))

    /// - Parameter answer: to a question's head, as it came.
    static func with(
        tls: TLSContext? = nil, _ answer: @escaping @Sendable (String) -> Script, _ body: (ScriptedServer) async throws -> Void
    ) async throws {
        let server = try await ScriptedServer(tls, answer)
        do { try await body(server) } catch {
            try await server.listener.close()
            throw error
        }
        try await server.listener.close()
    }

    private final class Box: Sendable {
        let server = Mutex<ScriptedServer?>(nil)
    }

    private init(_ tls: TLSContext?, _ answer: @escaping @Sendable (String) -> Script) async throws {
        let box = Box()
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(TLSHandler(tls)) }
                    try channel.pipeline.syncOperations.addHandler(
                        ScriptHandler(answer, heard: { text in box.server.withLock { $0 }?.log.withLock { $0.questions.append(text) } }) {
                            box.server.withLock { $0 }?.log.withLock { $0.gone += 1 }
                        })
                }
            }.bind(host: "127.0.0.1", port: 0).get()
        box.server.withLock { $0 = self }
    }

    var port: Int { listener.localAddress?.port ?? 0 }
    var address: String { "http://127.0.0.1:\(port)" }
    /// Heads as they came.
    var questions: [String] { log.withLock { $0.questions } }
    /// Connections that are no more.
    var gone: Int { log.withLock { $0.gone } }
}

private final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: @Sendable (String) -> ScriptedServer.Script
    private let heard: @Sendable (String) -> Void, gone: @Sendable () -> Void
    private var text = ""

    init(_ answer: @escaping @Sendable (String) -> ScriptedServer.Script, heard: @escaping @Sendable (String) -> Void, gone: @escaping @Sendable () -> Void) {
        (self.answer, self.heard, self.gone) = (answer, heard, gone)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let wasComplete = text.contains("\r\n\r\n")
        text += String(decoding: unwrapInboundIn(data).readableBytesView, as: UTF8.self)
        guard !wasComplete, text.contains("\r\n\r\n") else { return }
        heard(text)
        let script = answer(text)
        for piece in script.pieces { context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: piece)), promise: nil) }
        guard script.hangsUp else { return }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in channel.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) { gone() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
