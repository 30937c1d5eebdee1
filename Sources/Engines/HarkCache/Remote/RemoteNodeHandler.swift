package import NIOCore

/// Takes answers out of bytes as they come in.
package protocol RemoteReplyReader: SendableMetatype {
    associatedtype Reply: RemoteReply
    init()
    /// Nil: more has to come.
    /// - Throws: when what came is no answer.
    mutating func next(from buffer: inout ByteBuffer) throws -> Reply?
    /// How many bytes have to be there until `next` can go on, where it is known; else 0.
    var needed: Int { get }
}

package protocol RemoteReply: Sendable {
    /// The node did not do it.
    var isRefusal: Bool { get }
}

/// What becomes of the answer to a request.
enum RemoteAnswer<Reply: Sendable>: Sendable {
    /// None comes.
    case none
    /// Nobody reads it.
    case unread
    /// Nobody reads it; but a connection over which this was refused must not go on.
    case required
    case wanted(EventLoopPromise<Reply>)
}

struct RemoteCall<Reply: Sendable>: Sendable {
    /// In order; a value is sent as it is, not copied.
    let pieces: [ByteBuffer]
    let answer: RemoteAnswer<Reply>
}

/// Sends requests and gives the answers to those who wait, first come first served. An answer that does not come in time, or that is none, ends the
/// connection: what comes after it would be somebody else's.
final class RemoteNodeHandler<Reader: RemoteReplyReader>: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = RemoteCall<Reader.Reply>
    typealias OutboundOut = ByteBuffer

    private struct Broken: Error {}

    private let patience: TimeAmount
    private var waiting = CircularBuffer<(answer: RemoteAnswer<Reader.Reply>, deadline: NIODeadline)>()
    private var reader = Reader()
    private var received = ReceivedBytes()
    private var watch: RepeatedTask?

    init(patience: TimeAmount) { self.patience = patience }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = NIOLoopBound(self, eventLoop: context.eventLoop), loop = NIOLoopBound(context, eventLoop: context.eventLoop)
        let delay = TimeAmount.nanoseconds(max(1_000_000, patience.nanoseconds / 4))
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: delay, delay: delay) { _ in
            if let deadline = channel.value.waiting.first?.deadline, deadline < .now() { loop.value.close(promise: nil) }
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let call = unwrapOutboundIn(data)
        if case .none = call.answer {} else {
            guard context.channel.isActive else {
                Self.fail(call.answer)
                promise?.fail(Broken())
                return
            }
            waiting.append((call.answer, .now() + patience))
        }
        for piece in call.pieces.dropLast() { context.write(wrapOutboundOut(piece), promise: nil) }
        context.write(wrapOutboundOut(call.pieces.last ?? ByteBuffer()), promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.add(unwrapInboundIn(data))
        do {
            while let reply = try received.next({ (try reader.next(from: &$0), reader.needed) }) { try take(reply) }
        } catch { context.close(promise: nil) }
    }

    private func take(_ reply: Reader.Reply) throws {
        guard let first = waiting.popFirst() else { throw Broken() }
        switch first.answer {
        case .wanted(let promise): promise.succeed(reply)
        case .required: if reply.isRefusal { throw Broken() }
        case .none, .unread: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) { end() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        watch?.cancel()
        watch = nil
        while let first = waiting.popFirst() { Self.fail(first.answer) }
    }

    private static func fail(_ answer: RemoteAnswer<Reader.Reply>) {
        if case .wanted(let promise) = answer { promise.fail(Broken()) }
    }
}
