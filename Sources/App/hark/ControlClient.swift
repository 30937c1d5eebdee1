import HarkCore
import HarkDatabase
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks the server that owns a data folder, through its socket.
struct ControlClient {
    let folder: String

    /// The answer's bytes; nil when no server listens there.
    /// - Parameter body: the command as JSON; empty where its path says all.
    /// - Throws: `HarkError` with the server's sentence when it refuses.
    func ask(_ path: String, _ body: ByteBuffer = ByteBuffer()) async throws -> ByteBuffer? {
        let channel: NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>
        do { channel = try await connect() } catch is IOError { return nil } catch is SocketAddressError { return nil }
        return try await channel.executeThenClose { inbound, outbound in
            let headers: HTTPHeaders = ["host": "hark", "connection": "close", "content-length": "\(body.readableBytes)"]
            // At once: a server that has read the last byte announced may answer and close before a part of its own was sent.
            try await outbound.write(contentsOf: [
                .head(HTTPRequestHead(version: .http1_1, method: .POST, uri: path, headers: headers)), .body(.byteBuffer(body)), .end(nil),
            ])
            return try await answer(inbound)
        }
    }

    private func connect() async throws -> NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: DataFolder.socketPath(in: folder)) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }

    private func answer(_ parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>) async throws -> ByteBuffer {
        var body = ByteBuffer(), status = HTTPResponseStatus.internalServerError
        for try await part in parts {
            switch part {
            case .head(let head): status = head.status
            case .body(let bytes): body.writeImmutableBuffer(bytes)
            case .end:
                if status == .ok { return body }
                guard let code = HarkError.Code.allCases.first(where: { $0.status == Int(status.code) }), code != .internal else { break }
                throw HarkError(code, String(buffer: body))
            }
        }
        throw HarkError(.internal, "The running Hark could not answer. Its log says why.").logged("\(status)")
    }
}
