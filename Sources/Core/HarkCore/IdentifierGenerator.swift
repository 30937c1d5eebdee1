import Synchronization

/// Makes identifiers that grow strictly within one process, even when the clock stands still or goes back.
public final class IdentifierGenerator: Sendable {
    private let clock: any WallClock
    private let last = Mutex(Identifier(high: 0, low: 0))

    public init(clock: any WallClock) { self.clock = clock }

    public func next() -> Identifier {
        let milliseconds = UInt64(max(0, clock.now.microseconds / 1000))
        // The top random bit is left clear, so that counting up within a millisecond cannot carry into the time.
        let fresh = Identifier(
            high: milliseconds << 16 | UInt64.random(in: 0..<1 << 15), low: UInt64.random(in: 0...UInt64.max))
        return last.withLock { last in
            last = fresh.high >> 16 > last.high >> 16 ? fresh : last.next
            return last
        }
    }
}
