import DequeModule
import Dispatch
import HarkCore
import Synchronization

/// The bounded line of work between callers and the threads of the driver.
final class WorkLine<Unit: Sendable>: Sendable {
    private struct State {
        var waiting: Deque<Unit> = []
        var isClosed = false
        /// Threads that have found nothing and wait for `wakeUp`; each signal is meant for one of them.
        var sleepers = 0
    }

    private let state = Mutex(State())
    private let wakeUp = DispatchSemaphore(value: 0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var count: Int { state.withLock { $0.waiting.count } }

    /// Puts `unit` at the end of the line and wakes a thread if one sleeps.
    /// - Throws: `HarkError` `.overloaded` when the line is full or closed.
    func enqueue(_ unit: Unit) throws {
        let wakes = try state.withLock { state in
            guard !state.isClosed else { throw Self.stopping }
            guard state.waiting.count < limit else { throw Self.full }
            state.waiting.append(unit)
            guard state.sleepers > 0 else { return false }
            state.sleepers -= 1
            return true
        }
        if wakes { wakeUp.signal() }
    }

    /// The next units in order, at most `count`; blocks the calling thread until there are some. Nil once closed and drained.
    func next(_ count: Int) -> [Unit]? {
        while true {
            let (units, isOver) = state.withLock { state in
                let units = Array(state.waiting.prefix(count))
                state.waiting.removeFirst(units.count)
                if units.isEmpty, !state.isClosed { state.sleepers += 1 }
                return (units, units.isEmpty && state.isClosed)
            }
            if isOver { return nil }
            if !units.isEmpty { return units }
            wakeUp.wait()
        }
    }

    /// Lets what waits be done and refuses what comes after.
    func close() {
        let sleepers = state.withLock { state in
            state.isClosed = true
            defer { state.sleepers = 0 }
            return state.sleepers
        }
        for _ in 0..<sleepers { wakeUp.signal() }
    }

    private static var full: HarkError {
        HarkError(.overloaded, "Too much is being asked of the database at once. Please try again in a moment.").retry(after: 1)
    }

    private static var stopping: HarkError {
        HarkError(.overloaded, "Hark is stopping. Please try again in a moment.").retry(after: 5)
    }
}
