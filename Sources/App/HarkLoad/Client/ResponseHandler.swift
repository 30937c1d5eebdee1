import NIOCore

/// The end of one TCP connection's pipeline: cuts the bytes that come in into answers.
final class ResponseHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let owner: LoadConnection
    var parser = ResponseParser()

    init(owner: LoadConnection) { self.owner = owner }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var input = unwrapInboundIn(data)
        do {
            while input.readableBytes > 0 {
                try owner.bytesArrived()
                guard try parser.consume(&input) else { return }
                finish()
            }
        } catch {
            owner.broke(with: "not an HTTP/1.1 response: \(error)")
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if parser.close() { finish() }
        owner.channelClosed(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Resets before it tells: the owner asks again from inside, with this parser ready for the answer.
    private func finish() {
        let answer = parser
        parser.reset()
        owner.answered(answer)
    }
}
