import NIOCore
import NIOPosix

/// Bytes to a node and answers back, in order; what they mean is the connection's.
struct RemoteWire<Reader: RemoteReplyReader>: Sendable {
    private let channel: any Channel

    /// A node keeps up as long as some dozen photos are on their way to it.
    private static var waterMark: ChannelOptions.Types.WriteBufferWaterMark { .init(low: 4 << 20, high: 16 << 20) }

    static func open(_ address: CacheAddress, _ patience: TimeAmount, _ group: any EventLoopGroup) async throws -> RemoteWire {
        let bootstrap = ClientBootstrap(group: group)
            .connectTimeout(.seconds(2))
            .channelOption(.writeBufferWaterMark, value: Self.waterMark)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(RemoteNodeHandler<Reader>(patience: patience))
                }
            }
        switch address {
        case .tcp(let host, let port):
            return RemoteWire(channel: try await bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(host: host, port: port).get())
        case .socket(let path): return RemoteWire(channel: try await bootstrap.connect(unixDomainSocketPath: path).get())
        }
    }

    var isActive: Bool { channel.isActive }
    /// Whether the node keeps up with what it is sent.
    var isWritable: Bool { channel.isWritable }

    func close() async { try? await channel.close() }

    /// In the order of the calls, whichever threads they are made on.
    func send(_ bytes: ByteBuffer, _ answer: RemoteAnswer<Reader.Reply>) { send([bytes], answer) }

    /// The same for a request with a value in it, which is not copied.
    func send(_ pieces: [ByteBuffer], _ answer: RemoteAnswer<Reader.Reply>) {
        let call = RemoteCall(pieces: pieces, answer: answer)
        // Through the loop's queue also for those who run on that loop: what they wrote at once would overtake what others have sent before, and a
        // value put in before its key was removed would be there after it.
        channel.eventLoop.execute { [channel] in
            guard case .wanted(let reply) = answer else { return channel.writeAndFlush(call, promise: nil) }
            // What is written to a channel that has closed meanwhile comes by no handler that could tell.
            channel.writeAndFlush(call).whenFailure { reply.fail($0) }
        }
    }

    /// Nil where no answer came.
    func ask(_ bytes: ByteBuffer) async -> Reader.Reply? { try? await promised(bytes).get() }

    /// For several requests whose answers are read later.
    func promised(_ bytes: ByteBuffer) -> EventLoopFuture<Reader.Reply> {
        let promise = channel.eventLoop.makePromise(of: Reader.Reply.self)
        send(bytes, .wanted(promise))
        return promise.futureResult
    }
}
