import Foundation
import HarkCore
import HarkHTTP
import HarkTLS
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A WebSocket of which one only reads (RFC 6455).
struct WebSocketClient: Sendable {
    /// For the connection, and again for the answer to the handshake.
    private static let patience = TimeAmount.seconds(15)

    /// Seconds without a byte after which the other side is asked whether it is still there; after as many again, it is not.
    let silence: Double
    let longestMessage: Int
    let trust: TLSContext

    private typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    private enum Handshake: Sendable {
        case open(Frames)
        case refused(NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>)
    }

    /// Connects and calls `body` with each text, until the other side closes.
    /// - Parameter opened: called once both speak WebSocket.
    /// - Throws: `FollowerTrouble`, and what `body` throws.
    func listen(to url: URL, headers: HTTPHeaders, opened: () -> Void, _ body: (ByteBuffer) async throws -> Void) async throws {
        switch try await connect(to: url, headers) {
        case .refused(let channel): throw await Self.refusal(channel)
        case .open(let frames):
            opened()
            try await read(frames, body)
        }
    }

    private func read(_ frames: Frames, _ body: (ByteBuffer) async throws -> Void) async throws {
        try await frames.executeThenClose { inbound, outbound in
            var messages = WebSocketMessages(longestMessage: longestMessage), incoming = inbound.makeAsyncIterator()
            while let frame = try await Self.next(&incoming) {
                do {
                    switch try messages.take(frame) {
                    case .nothing: break
                    case .text(let text): try await body(text)
                    case .reply(let reply): try await Self.send(reply, outbound)
                    case .closed(let code): return try await Self.close(code, outbound)
                    }
                } catch let fault as WebSocketMessages.Fault {
                    try? await Self.send(Self.closing(fault.code), outbound)
                    throw FollowerTrouble.away("The source sends \(fault)", retryAfter: nil)
                }
            }
        }
    }

    private static func next(_ frames: inout NIOAsyncChannelInboundStream<WebSocketFrame>.AsyncIterator) async throws -> WebSocketFrame? {
        do { return try await frames.next() } catch let error as CancellationError { throw error } catch {
            throw FollowerTrouble.away("The connection to the source broke (\(error))", retryAfter: nil)
        }
    }

    private static func send(_ frame: WebSocketFrame, _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>) async throws {
        do { try await outbound.write(frame) } catch let error as CancellationError { throw error } catch {
            throw FollowerTrouble.away("The connection to the source broke (\(error))", retryAfter: nil)
        }
    }

    /// Answers the other side's close with its own code.
    private static func close(_ code: WebSocketErrorCode?, _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>) async throws {
        try? await send(closing(code ?? .normalClosure), outbound)
        guard let code, code != .normalClosure, code != .goingAway else { return }
        throw FollowerTrouble.away("The source closed with code \(UInt16(webSocketErrorCode: code))", retryAfter: nil)
    }

    private static func closing(_ code: WebSocketErrorCode) -> WebSocketFrame {
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        return WebSocketMessages.frame(.connectionClose, data)
    }

    // MARK: The handshake

    private func connect(to url: URL, _ headers: HTTPHeaders) async throws -> Handshake {
        guard let origin = WebOrigin(url) else { throw FollowerTrouble.refused("The address names no machine") }
        do {
            let head = Self.request(url, origin, headers)
            return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(Self.patience)
                .connect(host: origin.host, port: origin.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try origin.encrypt(channel, trust)
                        return try prepare(channel, head)
                    }
                }.get()
        } catch let error as CancellationError {
            throw error
        } catch {
            try Task.checkCancellation()
            throw FollowerTrouble.away("The source cannot be reached (\(error))", retryAfter: nil)
        }
    }

    private static func request(_ url: URL, _ origin: WebOrigin, _ headers: HTTPHeaders) -> HTTPRequestHead {
        var headers = headers
        headers.add(name: "Host", value: origin.name)
        headers.add(name: "User-Agent", value: "Hark")
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: url.requestTarget, headers: headers)
    }

    private func prepare(_ channel: any Channel, _ head: HTTPRequestHead) throws -> EventLoopFuture<Handshake> {
        let silence = TimeAmount.milliseconds(Int64(silence * 1000))
        let upgrader = NIOTypedWebSocketClientUpgrader<Handshake>(maxFrameSize: longestMessage) { channel, _ in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandlers([IdleStateHandler(readTimeout: silence), SilenceHandler()])
                return .open(try Frames(wrappingChannelSynchronously: channel))
            }
        }
        let configuration = NIOTypedHTTPClientUpgradeConfiguration<Handshake>(upgradeRequestHead: head, upgraders: [upgrader]) { channel in
            channel.eventLoop.makeCompletedFuture { .refused(try NIOAsyncChannel(wrappingChannelSynchronously: channel)) }
        }
        var pipeline = NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: configuration)
        // What came in one piece with the answer to the handshake is frames already.
        pipeline.leftOverBytesStrategy = .forwardBytes
        let handshake = try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(configuration: pipeline)
        let timer = channel.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        handshake.whenComplete { _ in timer.cancel() }
        return handshake
    }

    private static func refusal(_ channel: NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>) async -> FollowerTrouble {
        let status: HTTPResponseStatus? = try? await channel.executeThenClose { inbound, _ in
            for try await part in inbound { if case .head(let head) = part { return head.status } }
            return nil
        }
        guard let status else { return .away("The source speaks no WebSocket", retryAfter: nil) }
        let reason = "The source answers \(status.code) \(status.reasonPhrase)"
        return status.code == 429 || status.code >= 500 ? .away(reason, retryAfter: nil) : .refused(reason)
    }
}

/// Asks one that has fallen silent whether it is still there, and hangs up where it says nothing to that either.
private final class SilenceHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private var hasAsked = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasAsked = false
        context.fireChannelRead(data)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let idle = event as? IdleStateHandler.IdleStateEvent, idle == .read else { return context.fireUserInboundEventTriggered(event) }
        guard !hasAsked else { return context.close(promise: nil) }
        hasAsked = true
        context.writeAndFlush(wrapOutboundOut(WebSocketMessages.frame(.ping, ByteBuffer())), promise: nil)
    }
}
