import HarkCore
import NIOCore
import NIOPosix

/// One question on a connection of its own, beside a run.
struct LoadQuestion: Sendable {
    let target: LoadTarget

    /// The body of the answer.
    /// - Throws: `HarkError` where nobody answers, or the answer is no 200.
    func ask(_ request: ByteBuffer) async throws -> ByteBuffer {
        let channel = try await connect()
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(request)
            var parser = ResponseParser()
            parser.keepsBody = true
            for try await piece in inbound {
                var piece = piece
                guard try parser.consume(&piece) else { continue }
                guard parser.head.status == 200 else { break }
                return parser.body
            }
            throw HarkError(.internal, "Hark did not say how far the documents are.").logged("answered \(parser.head.status)")
        }
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: target.host, port: target.port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
        }
    }
}
