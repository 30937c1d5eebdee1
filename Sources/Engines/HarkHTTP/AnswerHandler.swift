import NIOCore
import NIOHTTP1

/// One exchange on its connection: sends the question, gives the head of the answer to who asked, and then its pieces as they are wanted. While
/// nobody wants them, little more is read. Only touched on its event loop.
final class AnswerHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPClientRequestPart

    struct Question: Sendable {
        let head: HTTPRequestHead, body: ByteBuffer?, deadline: NIODeadline?
    }

    /// Bytes that wait for a reader, above which nothing more is read.
    private static let mostWaiting = 256 << 10

    private let question: Question
    private let silence: TimeAmount?
    /// Let go once it is kept: who holds the answer holds the connection, and not the other way round.
    private var asker: EventLoopPromise<HTTPAnswer>?
    private var channel: (any Channel)?
    private var lateness: Scheduled<Void>?, silenceWatch: Scheduled<Void>?
    /// When something came, or was wanted again.
    private var lastSign = NIODeadline.now()
    private var pieces = CircularBuffer<ByteBuffer>(), waitingBytes = 0
    private var isReadHeld = false
    private var reader: EventLoopPromise<ByteBuffer?>?
    /// How the answer ended.
    private var ending: Result<Void, any Error>?

    /// - Parameter asker: kept with the head of the answer; fails, too, when who asked has lost patience.
    init(_ question: Question, _ asker: EventLoopPromise<HTTPAnswer>, silence: TimeAmount?) {
        (self.question, self.asker, self.silence) = (question, asker, silence)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel, loop = context.eventLoop.assumeIsolated()
        self.channel = channel
        asker?.futureResult.whenFailure { _ in channel.close(promise: nil) }
        lateness = question.deadline.map { loop.scheduleTask(deadline: $0) { [weak self] in self?.fail(.late) } }
        if let silence { watch(silence, loop) }
        if channel.isActive { ask(context) }
    }

    /// Looks again when the next sign of life has to have come.
    private func watch(_ silence: TimeAmount, _ loop: NIOIsolatedEventLoop) {
        guard ending == nil else { return }
        // Where we do not read, the other side cannot be heard.
        if isReadHeld { lastSign = .now() }
        let end = lastSign + silence
        if end <= .now() { return fail(.silent) }
        silenceWatch = loop.scheduleTask(deadline: end) { [weak self] in self?.watch(silence, loop) }
    }

    private func fail(_ trouble: HTTPTrouble) {
        end(.failure(trouble))
        channel?.close(promise: nil)
    }

    func channelActive(context: ChannelHandlerContext) {
        ask(context)
        context.fireChannelActive()
    }

    private func ask(_ context: ChannelHandlerContext) {
        lastSign = .now()
        // A head that must not be sent is refused on the way.
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.whenFailure { [asker] in asker?.fail($0) }
        context.write(wrapOutboundOut(.head(question.head)), promise: sent)
        if let body = question.body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    // MARK: What comes

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        lastSign = .now()
        guard ending == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            let body = HTTPAnswerBody(NIOLoopBound(self, eventLoop: context.eventLoop), context.channel)
            asker?.succeed(HTTPAnswer(status: head.status, headers: head.headers, body: body))
            asker = nil
        case .body(let piece):
            if let reader = take() { return reader.succeed(piece) }
            pieces.append(piece)
            waitingBytes += piece.readableBytes
        case .end:
            end(.success(()))
            context.close(promise: nil)
        }
    }

    func read(context: ChannelHandlerContext) {
        isReadHeld = waitingBytes >= Self.mostWaiting
        if !isReadHeld { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.failure(HTTPTrouble.cutOff))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(.failure(error))
        context.close(promise: nil)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(.failure(HTTPTrouble.cutOff))
        channel = nil
    }

    /// The first ending counts.
    private func end(_ how: Result<Void, any Error>) {
        guard ending == nil else { return }
        ending = how
        for timer in [lateness, silenceWatch] { timer?.cancel() }
        guard case .failure(let error) = how else {
            take()?.succeed(nil)
            return
        }
        asker?.fail(error)
        asker = nil
        take()?.fail(error)
    }

    // MARK: Who reads

    /// Gives `promise` the next piece once it is here, nil after the last one.
    func give(_ promise: EventLoopPromise<ByteBuffer?>) {
        if let piece = pieces.popFirst() {
            waitingBytes -= piece.readableBytes
            promise.succeed(piece)
            return readOn()
        }
        switch ending {
        case .success: promise.succeed(nil)
        case .failure(let error): promise.fail(error)
        case nil:
            // Whoever waited before has given up.
            take()?.fail(CancellationError())
            reader = promise
        }
    }

    private func take() -> EventLoopPromise<ByteBuffer?>? {
        defer { reader = nil }
        return reader
    }

    private func readOn() {
        guard isReadHeld, waitingBytes < Self.mostWaiting else { return }
        lastSign = .now()
        channel?.read()
    }
}
