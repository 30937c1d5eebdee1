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
            try pipeline.addHandler(HTTPResponseCompressor(responseCompressionPredicate: Self.decide), position: .before(codec))
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
