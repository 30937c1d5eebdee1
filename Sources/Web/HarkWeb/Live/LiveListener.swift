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
        var isClosed = false
        var sender: CheckedContinuation<Void, Never>?
    }

    private let capacity: Int
    private let state = Mutex(State())

    init(capacity: Int) { self.capacity = capacity }

    /// Adds a buffer to what waits; where too many wait already, all give way to one `resync`.
    func push(_ buffer: ByteBuffer) {
        wake { state in
            if state.waiting.count >= capacity || state.mustResync {
                state.waiting.removeAll()
                state.mustResync = true
            } else {
                state.waiting.append(buffer)
            }
        }
    }

    func close() { wake { $0.isClosed = true } }

    private func wake(_ change: (inout State) -> Void) {
        let sender = state.withLock { state in
            change(&state)
            defer { state.sender = nil }
            return state.sender
        }
        sender?.resume()
    }

    /// Sends until the house closes or the client is gone. A client that does not read holds this task in a write; closing
    /// cancels it.
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
            close()
        }
    }
}
