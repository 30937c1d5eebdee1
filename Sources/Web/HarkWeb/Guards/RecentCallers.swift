package import HarkCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whom proofs belonged to a moment ago, so that most requests do not wait for the one place that knows: each thread remembers for itself.
///
/// Nobody is answered from what was found before the last `forget`, on whatever thread.
package final class RecentCallers: Sendable {
    /// What a request proves itself with.
    package enum Proof: Hashable, Sendable {
        case session(Identifier)
        /// The hash of a bearer token.
        case token([UInt8])
    }

    /// Who it is, up to when that may be remembered.
    package struct Finding: Sendable {
        let caller: Caller, until: Timestamp

        package init(_ caller: Caller, until: Timestamp) { (self.caller, self.until) = (caller, until) }
    }

    private struct Memory {
        let finding: Finding, round: Int, from: Timestamp
    }

    /// What one thread, or a few, remember.
    private final class Copy: Sendable {
        let memories = Mutex<[Proof: Memory]>([:])
        /// So that no two lie in one line of the processors' caches.
        private let distance = InlineArray<16, UInt64>(repeating: 0)
    }

    /// Of one thread.
    private static let mostMemories = 1024

    private let copies = (0..<64).map { _ in Copy() }
    /// How often `forget` was called.
    private let round = Atomic<Int>(0)

    package init() {}

    /// To be called when anybody's rights have changed, before anybody hears that they have.
    package func forget() { round.add(1, ordering: .releasing) }

    /// - Parameter find: asks the one place that knows; not asked where its answer is remembered.
    package func caller(_ proof: Proof, at now: Timestamp, _ find: () -> Finding?) -> Caller? {
        // Before `find`: what it finds may be out of date when it is remembered, and is then of an earlier round.
        let round = round.load(ordering: .acquiring), copy = copies[Self.thread % copies.count]
        if let memory = copy.memories.withLock({ $0[proof] }), memory.round == round, memory.from <= now, now < memory.finding.until {
            return memory.finding.caller
        }
        guard let finding = find() else { return nil }
        copy.memories.withLock { memories in
            if memories.count >= Self.mostMemories { memories.removeAll(keepingCapacity: true) }
            memories[proof] = Memory(finding: finding, round: round, from: now)
        }
        return finding.caller
    }

    /// A number that this thread has and hardly another.
    private static var thread: Int {
        let address = withUnsafeBytes(of: pthread_self()) { $0.loadUnaligned(as: UInt.self) }
        return Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
