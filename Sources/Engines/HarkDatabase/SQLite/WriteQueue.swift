import Dispatch
import Synchronization

/// One write on its way to the disk, in two steps: its body runs inside the group's transaction, its caller is answered once
/// the group has been committed.
protocol WriteUnit: Sendable {
    /// Runs the body. Returns what answers the caller after the commit (or after its failure); throws what the body threw.
    func run(in session: SQLiteSession) throws -> @Sendable ((any Error)?) -> Void
    /// Answers the caller with an error.
    func fail(_ error: any Error)
}

/// The bounded line of writes between their callers and the one thread that writes.
final class WriteQueue: Sendable {
    enum Refusal: Error { case full, closed }

    private struct State {
        var waiting: [any WriteUnit] = []
        var isClosed = false
        var writerSleeps = false
    }

    private let state = Mutex(State())
    private let wakeUp = DispatchSemaphore(value: 0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var count: Int { state.withLock { $0.waiting.count } }

    /// Puts `unit` at the end of the line and wakes the writer if it sleeps.
    func enqueue(_ unit: any WriteUnit) throws(Refusal) {
        let refusalOrWake: Result<Bool, Refusal> = state.withLock { state in
            if state.isClosed { return .failure(.closed) }
            if state.waiting.count >= limit { return .failure(.full) }
            state.waiting.append(unit)
            defer { state.writerSleeps = false }
            return .success(state.writerSleeps)
        }
        if try refusalOrWake.get() { wakeUp.signal() }
    }

    /// The next writes in order, at most `count`; blocks the calling thread until there are some. Nil once closed and drained.
    func next(_ count: Int) -> [any WriteUnit]? {
        while true {
            let (units, isOver) = state.withLock { state -> ([any WriteUnit], Bool) in
                let units = Self.take(count, from: &state.waiting)
                state.writerSleeps = units.isEmpty && !state.isClosed
                return (units, units.isEmpty && state.isClosed)
            }
            if isOver { return nil }
            if !units.isEmpty { return units }
            wakeUp.wait()
        }
    }

    private static func take(_ count: Int, from waiting: inout [any WriteUnit]) -> [any WriteUnit] {
        if waiting.count <= count {
            defer { waiting = [] }
            return waiting
        }
        defer { waiting.removeFirst(count) }
        return Array(waiting.prefix(count))
    }

    /// Lets what waits be written and refuses what comes after.
    func close() {
        let wakes = state.withLock { state in
            state.isClosed = true
            defer { state.writerSleeps = false }
            return state.writerSleeps
        }
        if wakes { wakeUp.signal() }
    }
}
