import HarkCore
import NIOCore
import NIOHTTP1

/// Gives a sentence to whoever sends what is no request: Hummingbird answers it by a bare 400 and ends the connection. There is no request to
/// know the reader by, so it is a problem (RFC 9457) for all.
final class UnreadableRequests: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart

    /// What is read of an address with all headers.
    static let headBytes = 64 << 10

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError {
            // Answers to earlier requests may still be on their way, and pass by it.
            try? context.pipeline.syncOperations.addHandler(BareAnswers(problem: Self.problem(error)), position: .before(self))
        }
        context.fireErrorCaught(error)
    }

    private static func problem(_ error: HTTPParserError) -> HarkError {
        guard error == .headerOverflow else { return HarkError(.malformed, "This is no request that HTTP knows.") }
        return HarkError(.malformed, "The address and the headers of a request have at most \(headBytes >> 10) KiB together. Ask with fewer words.")
    }
}

/// Puts a problem into the 400 that has none.
private final class BareAnswers: ChannelOutboundHandler {
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let problem: HarkError

    init(problem: HarkError) { self.problem = problem }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest, head.headers.first(name: "Content-Length") == "0" else {
            return context.write(data, promise: promise)
        }
        let body = ErrorAnswers.body(of: problem)
        head.headers.replaceOrAdd(name: "Content-Length", value: "\(body.readableBytes)")
        head.headers.add(name: "Content-Type", value: "application/problem+json")
        head.headers.add(name: "X-Content-Type-Options", value: "nosniff")
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
}
