import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the time comes from: the machine's clock, or one that a simulation or test moves by hand.
/// Whatever waits, expires or is scheduled takes one, so that a day can be replayed in a second.
public protocol WallClock: Sendable {
    var now: Timestamp { get }

    /// Microseconds since some moment of this process's choice. Never goes back and follows nobody who sets the clock: what
    /// lasts (a lease, a time-out) is measured with it, what has a date with `now`.
    var uptime: Int64 { get }

    /// Returns once `now` has reached `deadline`; at once if it has. Throws `CancellationError` when the task is cancelled.
    func sleep(until deadline: Timestamp) async throws
}

extension WallClock {
    public func sleep(for seconds: Double) async throws {
        try await sleep(until: now.advanced(bySeconds: seconds))
    }
}

/// The machine's clock.
public struct SystemClock: WallClock {
    public init() {}

    public var now: Timestamp { .systemNow() }

    /// Stands still while the machine sleeps, as all that the leases are about does.
    public var uptime: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    public func sleep(until deadline: Timestamp) async throws {
        let microseconds = deadline.microseconds - now.microseconds
        try await Task.sleep(for: .microseconds(max(0, microseconds)))
    }
}

/// A clock that moves only when told, for simulations and tests. Sleepers wake in the order of their deadlines.
public final class ManualClock: WallClock {
    private struct Sleeper {
        let id: Int
        var deadline: Timestamp
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Timestamp
        var uptime: Int64 = 0
        var nextID = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    public init(_ start: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000)) { state = Mutex(State(now: start)) }

    public var now: Timestamp { state.withLock { $0.now } }
    public var uptime: Int64 { state.withLock { $0.uptime } }

    /// How many tasks are asleep: a test waits for its sleeper by looking here before it moves the clock.
    public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// Moves the clock (backwards too, as real ones do) and wakes every sleeper whose deadline is reached.
    public func advance(bySeconds seconds: Double) {
        let woken = state.withLock { state in
            let moved = state.now.advanced(bySeconds: seconds)
            state.uptime += max(0, moved.microseconds - state.now.microseconds)
            state.now = moved
            let due = state.sleepers.filter { $0.deadline <= state.now }.sorted { $0.deadline < $1.deadline }
            state.sleepers.removeAll { $0.deadline <= state.now }
            return due
        }
        for sleeper in woken { sleeper.continuation.resume() }
    }

    /// Sets the clock to another time without any time passing, as an operator does or a clock that is mended over the
    /// network. Who sleeps sleeps on for as long as before, as with the machine's clock.
    public func jump(bySeconds seconds: Double) {
        state.withLock { state in
            state.now = state.now.advanced(bySeconds: seconds)
            for index in state.sleepers.indices {
                state.sleepers[index].deadline = state.sleepers[index].deadline.advanced(bySeconds: seconds)
            }
        }
    }

    public func sleep(until deadline: Timestamp) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let verdict: Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if deadline <= state.now { return .success(()) }
                    state.sleepers.append(Sleeper(id: id, deadline: deadline, continuation: continuation))
                    return nil
                }
                if let verdict { continuation.resume(with: verdict) }
            }
        } onCancel: {
            let sleeper = state.withLock { state -> Sleeper? in
                guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.sleepers.remove(at: index)
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
        _ = state.withLock { $0.cancelled.remove(id) }
    }
}
