import NIOCore

/// A request, and who waits for its answer; nobody where there is none.
struct RemoteCall: Sendable {
    let bytes: ByteBuffer, reply: EventLoopPromise<RemoteReply>?

    init(_ bytes: ByteBuffer, _ reply: EventLoopPromise<RemoteReply>?) { (self.bytes, self.reply) = (bytes, reply) }
}

/// An answer: its lines without ends, and the value that stood among them.
struct RemoteReply: Sendable {
    var lines: [String] = []
    var value: CacheValue?
}

/// Sends requests and gives the answers to those who wait, first come first served. An answer that does not come in time, or that is none, ends the
/// connection: what comes after it would be somebody else's.
final class RemoteNodeHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = RemoteCall
    typealias OutboundOut = ByteBuffer

    private struct Broken: Error {}

    private let patience: TimeAmount
    private var waiting = CircularBuffer<(promise: EventLoopPromise<RemoteReply>, deadline: NIODeadline)>()
    private var reader = RemoteReplyReader()
    private var received = ByteBuffer()
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
        if let reply = call.reply {
            guard context.channel.isActive else { return reply.fail(Broken()) }
            waiting.append((reply, .now() + patience))
        }
        context.write(wrapOutboundOut(call.bytes), promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        if received.readableBytes == 0 { received = buffer } else { received.writeBuffer(&buffer) }
        do {
            while let reply = try reader.next(from: &received) {
                guard let first = waiting.popFirst() else { throw Broken() }
                first.promise.succeed(reply)
            }
        } catch { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) { end() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        watch?.cancel()
        watch = nil
        while let first = waiting.popFirst() { first.promise.fail(Broken()) }
    }
}

/// Takes answers out of bytes as they come in: one line, or lines until `END` with a value among them.
struct RemoteReplyReader {
    private struct Malformed: Error {}

    /// No value is larger: what says so is no node.
    private static let mostBytes = 1 << 40

    private var reply = RemoteReply()
    private var value: (flags: UInt32, bytes: Int)?

    mutating func next(from buffer: inout ByteBuffer) throws -> RemoteReply? {
        while true {
            if let (flags, bytes) = value {
                guard buffer.readableBytes >= bytes + 2 else { return nil }
                reply.value = buffer.readSlice(length: bytes).map { CacheValue($0, flags: flags) }
                guard buffer.readInteger(as: UInt16.self) == 0x0D0A else { throw Malformed() }
                value = nil
            }
            guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let line = String(decoding: buffer.readableBytesView[..<end], as: UTF8.self).dropLast()
            buffer.moveReaderIndex(to: end + 1)
            if line == "END" { return finished() }
            reply.lines.append(String(line))
            if line.hasPrefix("VALUE ") {
                let words = line.split(separator: " ")
                guard words.count >= 4, let flags = UInt32(words[2]), let bytes = Int(words[3]), 0...Self.mostBytes ~= bytes else { throw Malformed() }
                value = (flags, bytes)
            } else if !line.hasPrefix("STAT "), !line.hasPrefix("key=") {
                return finished()
            }
        }
    }

    private mutating func finished() -> RemoteReply {
        defer { reply = RemoteReply() }
        return reply
    }
}
