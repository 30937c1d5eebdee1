import HarkCore
import Synchronization

/// A queue's own time: it only goes forwards, by what has really passed. Whoever sets the machine's clock, forwards or back,
/// neither ends a visibility early (its job would be given out twice) nor makes it last (its job would be lost for that long).
///
/// It starts at the wall clock's time, or at the last time the queue has kept where that is later, and goes on by uptime.
final class QueueClock: Sendable {
    private let clock: any WallClock
    /// Queue time less uptime, in microseconds.
    private let offset: Mutex<Int64>

    init(_ clock: any WallClock) {
        self.clock = clock
        offset = Mutex(clock.now.microseconds - clock.uptime)
    }

    /// - Parameter kept: the latest time in the queue's row; the answer is never before it.
    func now(notBefore kept: Timestamp) -> Timestamp {
        let uptime = clock.uptime
        return offset.withLock { offset in
            offset = max(offset, kept.microseconds - uptime)
            return Timestamp(microseconds: uptime + offset)
        }
    }
}
