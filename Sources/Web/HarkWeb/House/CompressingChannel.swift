import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// HTTP/1 that sends texts compressed to clients who accept it.
struct CompressingChannel: ServerChildChannel {
    typealias Value = LoopChannel.Value
    let base: LoopChannel

    /// Marks an answer that must stay as it is; taken off before it is sent.
    static let plainMark = "X-Hark-Plain"

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            // Between the wire's HTTP and the types of Hummingbird: the compressor speaks the former.
            let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
            try pipeline.addHandler(CompressorGate(), position: .before(codec))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await base.handle(value: value, logger: logger) }

    @Sendable fileprivate static func decide(_ head: inout HTTPResponseHead, _ isSupported: Bool) -> HTTPResponseCompressor.CompressionIntent {
        if head.headers.contains(name: plainMark) {
            head.headers.remove(name: plainMark)
            return .doNotCompress
        }
        guard let type = head.headers.first(name: "Content-Type"), isText(type),
            head.headers.first(name: "Content-Length").flatMap(Int.init) ?? .max >= 1024
        else { return .doNotCompress }
        head.headers.add(name: "Vary", value: "Accept-Encoding")
        return .compressIfPossible
    }

    private static func isText(_ type: String) -> Bool {
        (type.hasPrefix("text/") && !type.hasPrefix("text/event-stream")) || type.hasPrefix("application/json")
            || type.hasPrefix("application/problem+json") || type.hasPrefix("image/svg+xml")
    }
}

/// Puts the compressor in place with the first request that would accept a compressed answer, and leaves: clients that never ask for it,
/// such as programs that send item after item, do not pay for its bookkeeping.
private final class CompressorGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data), head.headers.contains(name: "Accept-Encoding") {
            let compressor = HTTPResponseCompressor(responseCompressionPredicate: CompressingChannel.decide)
            do {
                try context.pipeline.syncOperations.addHandlers([compressor, CompressorGuard(compressor)], position: .after(self))
                context.fireChannelRead(data)
                context.pipeline.syncOperations.removeHandler(self, promise: nil)
            } catch {
                context.fireErrorCaught(error)
            }
        } else {
            context.fireChannelRead(data)
        }
    }
}

/// The compressor pairs each answer with a request and traps when there is none; and bytes that are no request are answered with a
/// 400. Such an answer goes out without the compressor, which is not needed any more: the connection ends with it. (An answer to
/// a request that came before the compressor does, too; then later ones stay as they are.)
private final class CompressorGuard: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private var compressor: HTTPResponseCompressor?
    private var unanswered = 0

    init(_ compressor: HTTPResponseCompressor) { self.compressor = compressor }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { unanswered += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .head = unwrapOutboundIn(data) {
            unanswered -= 1
            if unanswered < 0, let compressor {
                self.compressor = nil
                context.pipeline.syncOperations.removeHandler(compressor, promise: nil)
            }
        }
        context.write(data, promise: promise)
    }
}
