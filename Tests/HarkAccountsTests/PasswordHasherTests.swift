import Foundation
import HarkAccounts
import HarkCore
import Synchronization
import Testing

/// Hashes are made two at a time, however many sign in: each takes 32 MiB.
@Suite struct PasswordHasherTests {
    /// Counts who is inside; the first two wait for each other and for the gate.
    private final class Watch: Sendable {
        private struct State {
            var inside = 0, most = 0, entered = 0, refused = 0, isOpen = false
        }

        private let state = Mutex(State())
        private let gate = DispatchSemaphore(value: 0)

        var most: Int { state.withLock { $0.most } }
        var refused: Int { state.withLock { $0.refused } }

        func refuse() { state.withLock { $0.refused += 1 } }

        func pass() {
            let waits = state.withLock { state in
                state.inside += 1
                state.entered += 1
                state.most = max(state.most, state.inside)
                return state.entered <= 2 && !state.isOpen
            }
            if waits { gate.wait() }
            state.withLock { $0.inside -= 1 }
        }

        /// Lets the first two go, once both are inside.
        func open() async {
            while state.withLock({ $0.inside < 2 }) { await Task.yield() }
            state.withLock { $0.isOpen = true }
            for _ in 0..<2 { gate.signal() }
        }
    }

    @Test func twoAtOnceSixtyFourInLineAndNoMore() async throws {
        let watch = Watch(), places = 2 * PasswordHasher.longestLine
        let hasher = PasswordHasher { _, password, _ in
            watch.pass()
            return password
        }
        let made = try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 0..<places + 5 {
                group.addTask {
                    do { return try await hasher.hash("\(number)") } catch let error as HarkError where error.code == .overloaded {
                        watch.refuse()
                        return nil
                    }
                }
            }
            // All have a place or have been refused one before the first hash is done.
            while watch.refused < 5 { await Task.yield() }
            await watch.open()
            return try await group.reduce(0) { $1 == nil ? $0 : $0 + 1 }
        }
        #expect(made == places && watch.refused == 5 && watch.most == 2)
        // There is room again.
        #expect(try await hasher.hash("later").hasPrefix("scrypt$32768$8$3$"))
    }
}
