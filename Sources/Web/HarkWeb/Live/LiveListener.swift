import HarkCore
import Hummingbird
import NIOCore
import Synchronization

/// One who listens: what waits for it, and the task that sends it.
final class LiveListener: Sendable {
    static let resyncText = "event: resync\ndata: \n\n"

    private struct State {
        var waiting: [ByteBuffer] = []
        var mustResync = false
        var missed = 0
        var isClosed = false
        var sender: CheckedContinuation<Void, Never>?
    }

    /// Whose events it hears beside those for all; nil for everybody's.
    let audience: String?
    private let capacity: Int
    private let channel: any Channel
    private let state = Mutex(State())
    /// Buffers that one who never reads may miss before it is hung up on: a minute and a half of full ticks.
    private static let patience = 360

    init(capacity: Int, audience: String?, channel: any Channel) {
        self.audience = audience
        self.capacity = capacity
        self.channel = channel
    }

    /// Adds a buffer to what waits; where too many wait already, all give way to one `resync`.
    func push(_ buffer: ByteBuffer) {
        var isLost = false
        wake { state in
            if state.waiting.count >= capacity || state.mustResync {
                state.waiting.removeAll()
                state.mustResync = true
                state.missed += 1
                isLost = state.missed == Self.patience
            } else {
                state.waiting.append(buffer)
            }
        }
        if isLost { channel.close(promise: nil) }
    }

    /// Ends the answer. A client that reads gets a proper end; one that does not holds its task in a write, which only closing the
    /// connection ends.
    func close() {
        wake { $0.isClosed = true }
        let channel = channel
        channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }

    private func wake(_ change: (inout State) -> Void) {
        let sender = state.withLock { state in
            change(&state)
            defer { state.sender = nil }
            return state.sender
        }
        sender?.resume()
    }

    /// Sends until the house closes or the client is gone.
    func send(to writer: inout any ResponseBodyWriter) async throws {
        while let buffer = await next() { try await writer.write(buffer) }
        try await writer.finish(nil)
    }

    /// What is to be sent next; nil when all is over.
    private func next() async -> ByteBuffer? {
        while true {
            let (buffer, isClosed) = state.withLock { state -> (ByteBuffer?, Bool) in
                if state.mustResync {
                    state.mustResync = false
                    state.missed = 0
                    return (ByteBuffer(string: Self.resyncText), state.isClosed)
                }
                return (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isClosed)
            }
            if isClosed || Task.isCancelled { return nil }
            if let buffer { return buffer }
            await wait()
        }
    }

    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if !state.waiting.isEmpty || state.mustResync || state.isClosed || Task.isCancelled { return true }
                    state.sender = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            wake { $0.isClosed = true }
        }
    }
}
