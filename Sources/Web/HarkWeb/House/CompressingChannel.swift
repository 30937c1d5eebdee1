import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// HTTP/1 that sends texts compressed to clients who accept it.
struct CompressingChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value
    let base: HTTP1Channel

    /// Marks an answer that must stay as it is; taken off before it is sent.
    static let plainMark = "X-Hark-Plain"

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            // Between the wire's HTTP and the types of Hummingbird: the compressor speaks the former.
            let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
            let compressor = HTTPResponseCompressor(responseCompressionPredicate: Self.decide)
            try pipeline.addHandler(compressor, position: .before(codec))
            try pipeline.addHandler(CompressorGuard(compressor), position: .before(codec))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await base.handle(value: value, logger: logger) }

    @Sendable private static func decide(_ head: inout HTTPResponseHead, _ isSupported: Bool) -> HTTPResponseCompressor.CompressionIntent {
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

/// The compressor pairs each answer with a request and traps when there is none; and bytes that are no request are answered with a
/// 400. Such an answer goes out without the compressor, which is not needed any more: the connection ends with it.
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
