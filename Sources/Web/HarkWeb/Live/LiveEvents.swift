public import HarkCore
import HTTPTypes
public import Hummingbird
import NIOCore
public import ServiceLifecycle
import Synchronization

/// Tells everyone who listens what has just happened, as server-sent events (WHATWG HTML, "Server-sent events").
///
/// What is published within 250 ms goes out together, as one buffer that all listeners share; of more than 20 items in that time
/// the newest 20 go out, after an event `skipped` with the number of the others. A listener that does not keep up has at most 16
/// such buffers waiting; then they are dropped and it gets `resync`, which tells its page to load anew. One that comes back with
/// `Last-Event-ID` gets what it missed, or `resync` where that is too long ago. Memory is bounded by the number of listeners.
public final class LiveEvents: Service {
    /// How it is dimensioned; the numbers are the ones above.
    public struct Limits: Sendable {
        public var listeners = 5_000
        public var itemsPerTick = 20
        public var waitingPerListener = 16
        public var remembered = 256
        public var tick = 0.25
        /// Listeners who are woken at once, and seconds until the next of them are: thousands at once would hold up every request.
        public var listenersPerBreath = 100
        public var breath = 0.005
        public var heartbeat = 15.0
        public init() {}
    }

    struct Item: Sendable {
        let id: String, text: String, audience: String?
    }

    /// What one listener is to hear.
    private struct Parcel {
        let listener: LiveListener, buffer: ByteBuffer
    }

    private struct State {
        var listeners: [Int: LiveListener] = [:]
        var nextListener = 0
        var pending: [Item] = []
        /// Items that fell out of the current tick.
        var skipped = 0
        var recent: [Item] = []
        var isClosed = false
    }

    private let clock: any WallClock
    private let limits: Limits
    private let state = Mutex(State())

    public init(clock: any WallClock, limits: Limits = Limits()) {
        self.clock = clock
        self.limits = limits
    }

    /// Hands an event to all listeners at the next tick. Costs a lock and an append, whoever listens.
    /// - Parameters:
    ///   - id: what a listener that comes back names; without line ends.
    ///   - audience: whom it is for; nil for all. Listeners who hear everything hear it too.
    public func publish(id: String, event: String, data: String, to audience: String? = nil) {
        let item = Item(id: id, text: "id: \(id)\nevent: \(event)\n\(Self.lines(data))\n", audience: audience)
        state.withLock { state in
            state.pending.append(item)
            if state.pending.count > limits.itemsPerTick {
                state.pending.removeFirst()
                state.skipped += 1
            }
        }
    }

    private static func lines(_ data: String) -> String {
        guard data.utf8.contains(0x0A) else { return "data: \(data)\n" }
        return data.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }.joined()
    }

    /// How many listen now.
    public var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// An answer that stays open and tells what happens from now on, or from the request's `Last-Event-ID` on.
    /// - Parameter audience: hears what is for all and for it; nil hears everything.
    /// - Throws: `.overloaded` when too many listen already.
    public func response(to request: Request, context: HarkContext, audience: String? = nil) throws -> Response {
        let (id, listener) = try subscribe(after: request.headers[.lastEventID], audience, context.channel)
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .accelBuffering: "no"],
            body: ResponseBody { [self] writer in
                defer { unsubscribe(id) }
                try await withGracefulShutdownHandler {
                    try await listener.send(to: &writer)
                } onGracefulShutdown: {
                    listener.close()
                }
            })
    }

    private func subscribe(after last: String?, _ audience: String?, _ channel: any Channel) throws -> (Int, LiveListener) {
        try state.withLock { state in
            guard !state.isClosed, state.listeners.count < limits.listeners else {
                throw HarkError(.overloaded, "Too many are listening at the moment.", textKey: "web.busy").retry(after: 10)
            }
            let listener = LiveListener(capacity: limits.waitingPerListener, audience: audience, channel: channel)
            listener.push(greeting(last, audience, state))
            state.nextListener += 1
            state.listeners[state.nextListener] = listener
            return (state.nextListener, listener)
        }
    }

    private func greeting(_ last: String?, _ audience: String?, _ state: State) -> ByteBuffer {
        var text = "retry: 3000\n\n"
        if let last, !last.isEmpty {
            if let index = state.recent.lastIndex(where: { $0.id == last }) {
                for item in state.recent[(index + 1)...] where item.isFor(audience) { text += item.text }
            } else {
                text += LiveListener.resyncText
            }
        }
        return ByteBuffer(string: text)
    }

    private func unsubscribe(_ id: Int) { state.withLock { $0.listeners[id] = nil } }

    /// Sends what was published, tick by tick, until the house closes; then ends every answer at once.
    public func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            var lastSent = clock.now
            while !Task.isCancelled {
                do { try await clock.sleep(for: limits.tick) } catch { break }
                let isIdle = clock.now.seconds(since: lastSent) >= limits.heartbeat
                let parcels = takeParcels(heartbeat: isIdle)
                guard !parcels.isEmpty else { continue }
                lastSent = clock.now
                await deliver(parcels)
            }
        }
        close()
    }

    /// Wakes the listeners group by group.
    private func deliver(_ parcels: [Parcel]) async {
        for (place, parcel) in parcels.enumerated() {
            parcel.listener.push(parcel.buffer)
            guard (place + 1) % limits.listenersPerBreath == 0 else { continue }
            // Cancelled: the house closes, and the others get theirs at once.
            try? await clock.sleep(for: limits.breath)
        }
    }

    /// One tick, at once; true when something was sent.
    @discardableResult
    package func tick() -> Bool {
        let parcels = takeParcels(heartbeat: false)
        for parcel in parcels { parcel.listener.push(parcel.buffer) }
        return !parcels.isEmpty
    }

    /// What is published and not yet sent, for each who is to hear it.
    private func takeParcels(heartbeat: Bool) -> [Parcel] {
        state.withLock { state in
            guard !state.pending.isEmpty || heartbeat else { return [] }
            // One buffer for all who hear the same: for everybody, where nothing is for somebody in particular.
            var buffers: [String?: ByteBuffer] = [:]
            let isForAll = state.pending.allSatisfy { $0.audience == nil }
            let parcels = state.listeners.values.map { listener in
                let audience = isForAll ? nil : listener.audience
                let buffer = buffers[audience] ?? Self.buffer(state, audience)
                buffers[audience] = buffer
                return Parcel(listener: listener, buffer: buffer)
            }
            remember(&state)
            return parcels.filter { $0.buffer.readableBytes > 0 }
        }
    }

    private static func buffer(_ state: State, _ audience: String?) -> ByteBuffer {
        var text = state.pending.isEmpty ? ": still here\n\n" : ""
        if state.skipped > 0 { text += "event: skipped\ndata: \(state.skipped)\n\n" }
        for item in state.pending where item.isFor(audience) { text += item.text }
        return ByteBuffer(string: text)
    }

    private func remember(_ state: inout State) {
        // After a gap nobody can be told what came before it.
        if state.skipped > 0 { state.recent.removeAll() }
        state.recent += state.pending
        if state.recent.count > limits.remembered { state.recent.removeFirst(state.recent.count - limits.remembered) }
        state.pending.removeAll(keepingCapacity: true)
        state.skipped = 0
    }

    private func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.close() }
    }
}

extension LiveEvents.Item {
    func isFor(_ listener: String?) -> Bool { audience == nil || listener == nil || audience == listener }
}
