import Hummingbird
import NIOCore
import Synchronization

/// Work that stops when whoever asked for it hangs up.
enum HangUp {
    /// In log and metrics, what becomes of such a request; nobody is there to read it. The status is nginx's.
    private static let unheard = Response(status: .init(code: 499, reasonPhrase: "Client Closed Request"))

    /// Runs `work` and cancels it when the client closes the connection. A client that closes only its own side of it counts as gone too: the
    /// two look alike until something is sent.
    static func cancelling(_ channel: any Channel, _ work: @escaping @Sendable () async throws -> Response) async throws -> Response {
        let task = Task { try await work() }, watch = HangUpWatch(task)
        // A connection that is closed already takes no handler.
        do { try await channel.pipeline.addHandler(watch, position: .first).get() } catch { watch.hangUp() }
        defer { channel.pipeline.removeHandler(watch, promise: nil) }
        do {
            return try await withTaskCancellationHandler { try await task.value } onCancel: { task.cancel() }
        } catch where watch.hasHungUp {
            return unheard
        }
    }
}

/// Stands at a connection's end while work is done for it.
private final class HangUpWatch: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = NIOAny

    private let task: Task<Response, any Error>
    private let state = Atomic(false)

    init(_ task: Task<Response, any Error>) { self.task = task }

    var hasHungUp: Bool { state.load(ordering: .acquiring) }

    func hangUp() {
        state.store(true, ordering: .releasing)
        task.cancel()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { hangUp() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        hangUp()
        context.fireChannelInactive()
    }
}
