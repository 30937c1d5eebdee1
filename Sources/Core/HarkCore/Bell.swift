import Synchronization

/// Tells all who wait that something may have changed; who was not waiting just then finds out by the count of the rings.
package final class Bell: Sendable {
    private struct State {
        var rings = 0, nextID = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var rings: Int { state.withLock { $0.rings } }

    package func ring() {
        let woken = state.withLock { state in
            state.rings += 1
            defer { state.waiting = [:] }
            return state.waiting.values.map { $0 }
        }
        for continuation in woken { continuation.resume() }
    }

    /// Returns the count of rings once it is no longer `seen`, or when the task is cancelled.
    package func wait(after seen: Int) async -> Int {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.rings == seen, !Task.isCancelled else { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
        }
        return rings
    }

    /// Returns after `seconds`, or once the bell has rung since `seen`, or when the task is cancelled.
    package func wait(after seen: Int, for seconds: Double, _ clock: any WallClock) async {
        await withTaskGroup { group in
            // Cancelled when the bell was first, or with the task.
            group.addTask { try? await clock.sleep(for: seconds) }
            group.addTask { _ = await self.wait(after: seen) }
            await group.next()
            group.cancelAll()
        }
    }
}
