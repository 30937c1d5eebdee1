import NIOCore
import NIOHTTP1
import NIOPosix

/// A real HTTP server on a free port of this machine, written with NIO's own HTTP/1 handlers.
struct LoopbackServer: Sendable {
    struct Answer: Sendable {
        var status = HTTPResponseStatus.ok
        var body = "hello"
        /// Sends the body in chunks instead of with a length.
        var chunks = false
        /// Sends only the head and this much of the body, then closes.
        var cutAfter: Int?
        var closes = false
        var neverAnswers = false
    }

    /// What the server does with a request, given its method, path, body, and how many the same connection asked before.
    typealias Behaviour = @Sendable (_ method: HTTPMethod, _ path: String, _ body: String, _ earlier: Int) -> Answer

    static func with<Result>(_ behaviour: @escaping Behaviour, _ use: (Int) async throws -> Result) async throws -> Result {
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.backlog, value: 4096)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(behaviour))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            let result = try await use(channel.localAddress!.port!)
            try await channel.close()
            return result
        } catch {
            try await channel.close()
            throw error
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let behaviour: Behaviour
        private var head: HTTPRequestHead?
        private var body = ""
        private var earlier = 0

        init(_ behaviour: @escaping Behaviour) { self.behaviour = behaviour }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): self.head = head
            case .body(let part): body += String(buffer: part)
            case .end:
                guard let head else { return }
                send(behaviour(head.method, head.uri, body, earlier), context)
                earlier += 1
                body = ""
            }
        }

        private func send(_ answer: Answer, _ context: ChannelHandlerContext) {
            guard !answer.neverAnswers else { return }
            var headers = HTTPHeaders([("Server", "loopback")])
            if !answer.chunks { headers.add(name: "Content-Length", value: "\(answer.body.utf8.count)") }
            if answer.closes { headers.add(name: "Connection", value: "close") }
            context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers))), promise: nil)
            let text = answer.cutAfter.map { String(answer.body.prefix($0)) } ?? answer.body
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
            guard answer.cutAfter == nil else {
                context.flush()
                return context.close(promise: nil)
            }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            if answer.closes { context.close(promise: nil) }
        }
    }
}
