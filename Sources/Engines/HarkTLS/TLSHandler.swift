public import NIOCore

/// Encrypts a channel; it has to be the handler that is nearest to the network. What is written before the handshake is over waits for it.
public final class TLSHandler: ChannelDuplexHandler {
    public typealias InboundIn = ByteBuffer
    public typealias InboundOut = ByteBuffer
    public typealias OutboundIn = ByteBuffer
    public typealias OutboundOut = ByteBuffer

    private enum State: Equatable {
        case idle, shakingHands, open
        /// One side has said all, or something went wrong: nothing more is read or written.
        case over
    }

    private let session: TLSSession
    private var state = State.idle
    private var waiting = MarkedCircularBuffer<(bytes: ByteBuffer, promise: EventLoopPromise<Void>?)>(initialCapacity: 8)

    /// - Parameters:
    ///   - context: of a client or of a server, and so is the handler.
    ///   - peer: the name or the address that a client asked for, which the other side has to prove; a server asks for none.
    /// - Throws: `TLSError` where a client names nobody.
    public init(_ context: TLSContext, peer: String? = nil) throws { session = try TLSSession(context, peer: peer) }

    public func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    public func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard state == .idle else { return }
        state = .shakingHands
        advance(context)
    }

    // MARK: From the other side

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard state != .over else { return }
        session.take(unwrapInboundIn(data))
        advance(context)
    }

    /// As far as the bytes that are here lead.
    private func advance(_ context: ChannelHandlerContext) {
        do {
            if state == .shakingHands, try session.shakeHands() == .done { state = .open }
            send(context)
            guard state == .open else { return }
            writeWaiting(context)
            try read(context)
            // A key may have been changed, which wants an answer.
            send(context)
        } catch { fail(context, error) }
    }

    private func read(_ context: ChannelHandlerContext) throws {
        while state == .open {
            var said = context.channel.allocator.buffer(capacity: 0)
            switch try session.read(into: &said) {
            case .done: context.fireChannelRead(wrapInboundOut(said))
            case .needsMore: return
            case .closed: return close(context: context, mode: .all, promise: nil)
            }
        }
    }

    private func send(_ context: ChannelHandlerContext) {
        if let bytes = session.output(context.channel.allocator) { context.writeAndFlush(wrapOutboundOut(bytes), promise: nil) }
    }

    public func channelInactive(context: ChannelHandlerContext) {
        if state == .shakingHands || state == .open {
            let error = state == .open ? TLSError.truncated : TLSError("the connection was closed during the handshake")
            end(error)
            context.fireErrorCaught(error)
        }
        context.fireChannelInactive()
    }

    public func handlerRemoved(context: ChannelHandlerContext) { end(ChannelError.ioOnClosedChannel) }

    private func fail(_ context: ChannelHandlerContext, _ error: any Error) {
        guard state != .over else { return }
        // Why, for the other side.
        send(context)
        end(error)
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    private func end(_ error: any Error) {
        state = .over
        while let (_, promise) = waiting.popFirst() { promise?.fail(error) }
    }

    // MARK: To the other side

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard state != .over else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
        waiting.append((unwrapOutboundIn(data), promise))
    }

    public func flush(context: ChannelHandlerContext) {
        waiting.mark()
        if state == .open { writeWaiting(context) } else { context.flush() }
    }

    private func writeWaiting(_ context: ChannelHandlerContext) {
        guard waiting.hasMark else { return }
        while state == .open, waiting.hasMark, let (bytes, promise) = waiting.popFirst() {
            do {
                try session.write(bytes)
                let encrypted = session.output(context.channel.allocator) ?? ByteBuffer()
                context.write(wrapOutboundOut(encrypted), promise: promise)
            } catch {
                promise?.fail(error)
                fail(context, error)
            }
        }
        context.flush()
    }

    public func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if state == .open, mode != .input {
            session.close()
            send(context)
        }
        if mode == .all { end(ChannelError.ioOnClosedChannel) }
        context.close(mode: mode, promise: promise)
    }
}
