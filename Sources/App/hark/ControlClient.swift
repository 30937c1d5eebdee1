import HarkCore
import HarkDatabase
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks the server that owns a data folder, through its socket.
struct ControlClient {
    let folder: String

    /// The answer's bytes; nil when no server listens there.
    /// - Throws: `HarkError` `.internal` when the server answers anything but 200.
    func get(_ path: String) async throws -> ByteBuffer? {
        let channel: NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>
        do { channel = try await connect() } catch is IOError { return nil } catch is SocketAddressError { return nil }
        return try await channel.executeThenClose { inbound, outbound in
            let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: ["host": "hark", "connection": "close"])
            try await outbound.write(.head(head))
            try await outbound.write(.end(nil))
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
                guard status == .ok else { break }
                return body
            }
        }
        throw HarkError(.internal, "The running Hark could not answer. Its log says why.").logged("\(status)")
    }
}
