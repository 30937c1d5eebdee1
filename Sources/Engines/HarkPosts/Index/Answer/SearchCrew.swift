import HarkCore
import Synchronization

/// The threads of searches: lanes of their own, so that a search for a frequent word holds up no request. Many searches share them;
/// each takes what lane is free for its next segment.
package final class SearchCrew: Sendable {
    private let lanes: [SerialLane]
    private let scratches: [TallyScratch]
    /// With which lane the next work begins, so that small works spread.
    private let turn = Atomic(0)

    /// - Parameter lanes: one for each core that searches may fill.
    package init(lanes count: Int) {
        lanes = (0..<count).map { SerialLane("search.\($0)") }
        scratches = (0..<count).map { _ in TallyScratch() }
    }

    /// What `body` makes of 0 to below `count`, in that order. Stops early when the task is cancelled or `body` throws.
    package func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int, TallyScratch) throws -> Value) async throws -> [Value] {
        let work = CrewWork<Value>(count), first = turn.add(1, ordering: .relaxed).newValue
        try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for place in 0..<min(count, lanes.count) {
                    let lane = (first + place) % lanes.count, scratch = scratches[lane]
                    group.addTask { [lanes] in try await lanes[lane].run { try work.go(on: scratch, body) } }
                }
                do { try await group.waitForAll() } catch {
                    work.stop()
                    throw error
                }
            }
        } onCancel: {
            work.stop()
        }
        try Task.checkCancellation()
        return work.results()
    }

    /// Runs `body` on a lane.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await map(1) { _, _ in try body() }[0]
    }
}

/// Pieces of work that lanes take one after the other.
private final class CrewWork<Value: Sendable>: Sendable {
    private struct State {
        var next = 0
        var results: [Value?]
    }

    private let state: Mutex<State>
    private let count: Int

    init(_ count: Int) {
        self.count = count
        state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    func go(on scratch: TallyScratch, _ body: (Int, TallyScratch) throws -> Value) throws {
        while let piece = next() {
            let result = try body(piece, scratch)
            state.withLock { $0.results[piece] = result }
        }
    }

    private func next() -> Int? {
        state.withLock { state in
            guard state.next < count else { return nil }
            state.next += 1
            return state.next - 1
        }
    }

    func stop() { state.withLock { $0.next = count } }
    func results() -> [Value] { state.withLock { $0.results.map { $0! } } }
}
