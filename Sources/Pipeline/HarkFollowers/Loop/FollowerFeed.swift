import Synchronization

/// Between a source and the house: holds what was read until it is kept. The one that reads waits while it is full, so a slow house
/// slows the source and memory stays bounded.
package final class FollowerFeed: Sendable {
    private struct State {
        var events: [FollowedEvent] = []
        var bytes = 0
        var isOver = false
        var isConnected = false
        var reader: CheckedContinuation<Void, Never>?
        var writer: CheckedContinuation<Void, Never>?

        var hasRoom: Bool { events.count < FollowerFeed.mostEvents && bytes < FollowerFeed.mostBytes }
    }

    package static let mostEvents = 2000, mostBytes = 4 << 20

    private let state = Mutex(State())
    private let onConnect: @Sendable () -> Void

    package init(onConnect: @escaping @Sendable () -> Void = {}) { self.onConnect = onConnect }

    /// The source listens to us.
    package func connected() {
        let isFirst = state.withLock { state in
            defer { state.isConnected = true }
            return !state.isConnected
        }
        if isFirst { onConnect() }
    }

    /// Waits while there is no room. One task gives at a time.
    /// - Throws: `CancellationError`.
    package func give(_ event: FollowedEvent) async throws {
        while true {
            try Task.checkCancellation()
            let (isIn, reader) = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
                guard state.hasRoom else { return (false, nil) }
                state.events.append(event)
                state.bytes += event.bytes
                defer { state.reader = nil }
                return (true, state.reader)
            }
            reader?.resume()
            if isIn { return }
            await waitForRoom()
        }
    }

    /// Nothing more will come.
    package func end() {
        let reader = state.withLock { state in
            state.isOver = true
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume()
    }

    /// All that waits; waits for the first where nothing does. nil at the end, and where the task is cancelled.
    package func next() async -> [FollowedEvent]? {
        while !Task.isCancelled {
            let (events, isOver, writer) = state.withLock { state in
                let events = state.events, isOver = state.isOver, writer = state.writer
                state.events = []
                state.bytes = 0
                state.writer = nil
                return (events, isOver, writer)
            }
            writer?.resume()
            if !events.isEmpty { return events }
            if isOver { return nil }
            await waitForEvents()
        }
        return nil
    }

    private typealias Sleeper = CheckedContinuation<Void, Never>

    private func waitForRoom() async {
        await wait({ $0.writer = $1 }, unless: \.hasRoom)
    }

    private func waitForEvents() async {
        await wait({ $0.reader = $1 }, unless: { !$0.events.isEmpty || $0.isOver })
    }

    /// Until the other side wakes this one, or its task is cancelled.
    private func wait(_ keep: @Sendable (inout State, Sleeper?) -> Void, unless isReady: @Sendable (State) -> Bool) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { sleeper in
                let isAwake = state.withLock { state in
                    // A cancellation before this lock is seen here; one after it finds the sleeper.
                    if isReady(state) || Task.isCancelled { return true }
                    keep(&state, sleeper)
                    return false
                }
                if isAwake { sleeper.resume() }
            }
        } onCancel: {
            wakeAll()
        }
    }

    /// Each looks again by itself whether it has anything to do.
    private func wakeAll() {
        let sleepers = state.withLock { state in
            defer { (state.reader, state.writer) = (nil, nil) }
            return [state.reader, state.writer]
        }
        for sleeper in sleepers { sleeper?.resume() }
    }
}
