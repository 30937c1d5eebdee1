import HarkCore
import Synchronization

/// Lets so many searches count at a time; some more wait for their turn, and all others are told to come again.
package final class SearchGate: Sendable {
    private struct State {
        var running = 0
        var waiting: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var cancelled: Set<Int> = []
        var nextID = 0
    }

    private let running: Int, waiting: Int
    private let state = Mutex(State())

    package init(running: Int, waiting: Int) {
        self.running = running
        self.waiting = waiting
    }

    /// How many wait for their turn.
    package var waiters: Int { state.withLock { $0.waiting.count } }

    /// - Throws: `.overloaded` at once when too many wait; `CancellationError`.
    package func pass<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let verdict: Swift.Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if state.running < running {
                        state.running += 1
                        return .success(())
                    }
                    guard state.waiting.count < waiting else { return .failure(Self.full) }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let verdict { continuation.resume(with: verdict) }
            }
        } onCancel: {
            cancel(id)
        }
        // Cancelled when its turn had come already.
        _ = state.withLock { $0.cancelled.remove(id) }
    }

    private func cancel(_ id: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let place = state.waiting.firstIndex(where: { $0.id == id }) else {
                state.cancelled.insert(id)
                return nil
            }
            return state.waiting.remove(at: place).continuation
        }
        waiter?.resume(throwing: CancellationError())
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            if state.waiting.isEmpty {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume()
    }

    private static var full: HarkError {
        HarkError(.overloaded, "Too many people are asking at this moment. Try again in a second.").retry(after: 1)
    }
}
