import HarkCore
import HarkLake
import Synchronization
import Testing

/// So many at a time, so many waiting, and a word to all others.
struct SearchGateTests {
    @Test func whoIsTooManyIsToldToComeAgain() async throws {
        let gate = SearchGate(running: 1, waiting: 1), inside = Bell(), end = Bell()
        async let first = gate.pass {
            inside.ring()
            _ = await end.wait(after: 0)
            return 1
        }
        _ = await inside.wait(after: 0)
        let second = Task { try await gate.pass { 2 } }
        while gate.waiters == 0 { await Task.yield() }
        let error = await #expect(throws: HarkError.self) { try await gate.pass { 3 } }
        #expect(error?.code == .overloaded && error?.retryAfter == 1)
        end.ring()
        #expect(try await first == 1)
        #expect(try await second.value == 2)
        #expect(try await gate.pass { 4 } == 4)
    }

    @Test func whoStopsWaitingLeavesTheLine() async throws {
        let gate = SearchGate(running: 1, waiting: 1), inside = Bell(), end = Bell()
        async let first = gate.pass {
            inside.ring()
            _ = await end.wait(after: 0)
            return 1
        }
        _ = await inside.wait(after: 0)
        let second = Task { try await gate.pass { 2 } }
        while gate.waiters == 0 { await Task.yield() }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(gate.waiters == 0)
        end.ring()
        #expect(try await first == 1)
    }
}
