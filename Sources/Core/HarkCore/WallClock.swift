import Synchronization

/// Where the time comes from: the machine's clock, or one that a simulation or test moves by hand.
/// Whatever waits, expires or is scheduled takes one, so that a day can be replayed in a second.
public protocol WallClock: Sendable {
    var now: Timestamp { get }

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

    public func sleep(until deadline: Timestamp) async throws {
        let microseconds = deadline.microseconds - now.microseconds
        try await Task.sleep(for: .microseconds(max(0, microseconds)))
    }
}

/// A clock that moves only when told, for simulations and tests. Sleepers wake in the order of their deadlines.
public final class ManualClock: WallClock {
    private struct Sleeper {
        let id: Int, deadline: Timestamp
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Timestamp
        var nextID = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    public init(_ start: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000)) { state = Mutex(State(now: start)) }

    public var now: Timestamp { state.withLock { $0.now } }

    /// How many tasks are asleep: a test waits for its sleeper by looking here before it moves the clock.
    public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// Moves the clock (backwards too, as real ones do) and wakes every sleeper whose deadline is reached.
    public func advance(bySeconds seconds: Double) {
        let woken = state.withLock { state in
            state.now = state.now.advanced(bySeconds: seconds)
            let due = state.sleepers.filter { $0.deadline <= state.now }.sorted { $0.deadline < $1.deadline }
            state.sleepers.removeAll { $0.deadline <= state.now }
            return due
        }
        for sleeper in woken { sleeper.continuation.resume() }
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
