import HarkCore
import NIOCore
import NIOPosix

/// A connection that sends and reads bytes as they are, for what a well-behaved client would hide.
struct RawClient: Sendable {
    let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    static func connect(port: Int) async throws -> RawClient {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        return RawClient(channel: channel)
    }

    /// Sends `request` and reads until `isEnough` or the end; the end of what was read.
    static func exchange(
        port: Int, _ request: String, until isEnough: @escaping @Sendable (String) async -> Bool = { _ in false }
    ) async throws -> String {
        let client = try await connect(port: port)
        return try await client.channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var text = ""
            for try await part in inbound {
                text += String(buffer: part)
                if text.utf8.count > 1 << 17 { text = String(text.suffix(1 << 10)) }
                if await isEnough(text) { break }
            }
            return text
        }
    }
}
