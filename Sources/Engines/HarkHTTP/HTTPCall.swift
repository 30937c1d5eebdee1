public import NIOCore
public import NIOHTTP1

/// What is asked.
public struct HTTPCall: Sendable {
    public var method = HTTPMethod.GET
    public var url: String
    /// Besides `Host`, `Content-Length` and `Connection`, which are the client's.
    public var headers: HTTPHeaders
    public var body: ByteBuffer?

    public init(_ url: String, headers: HTTPHeaders = [:]) { (self.url, self.headers) = (url, headers) }
}

/// What comes: the head is here, the body still on its way.
public struct HTTPAnswer: Sendable {
    public let status: HTTPResponseStatus
    public let headers: HTTPHeaders
    public let body: HTTPAnswerBody
}

/// The pieces of an answer's body, for one reader. Where nobody holds it any more, its connection is closed.
/// Ends with an error where it was cut off, or took too long.
public final class HTTPAnswerBody: AsyncSequence, Sendable {
    private let handler: NIOLoopBound<AnswerHandler>
    private let channel: any Channel

    init(_ handler: NIOLoopBound<AnswerHandler>, _ channel: any Channel) { (self.handler, self.channel) = (handler, channel) }

    deinit { channel.close(promise: nil) }

    public struct Iterator: AsyncIteratorProtocol {
        let body: HTTPAnswerBody

        /// - Throws: `HTTPTrouble`, `TLSError`, errors of NIO; `CancellationError`, after which there is no more.
        public mutating func next() async throws -> ByteBuffer? { try await body.next() }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    private func next() async throws -> ByteBuffer? {
        let piece = channel.eventLoop.makePromise(of: ByteBuffer?.self)
        return try await withTaskCancellationHandler {
            channel.eventLoop.execute { [handler] in handler.value.give(piece) }
            return try await piece.futureResult.get()
        } onCancel: {
            piece.fail(CancellationError())
            channel.close(promise: nil)
        }
    }
}

/// Why there is no answer, or only a part of one.
public enum HTTPTrouble: Error, CustomStringConvertible, Equatable {
    case badAddress, tooManyRedirects
    /// Nothing came for too long, or not all in time.
    case silent, late
    /// The connection ended before the answer did.
    case cutOff

    public var description: String {
        switch self {
        case .badAddress: "this is no address of HTTP"
        case .tooManyRedirects: "it leads from one address to the next"
        case .silent: "nothing comes any more"
        case .late: "it takes too long"
        case .cutOff: "the connection was closed before the answer was complete"
        }
    }
}
