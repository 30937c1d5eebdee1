import HarkCore
import Synchronization

/// What a queue's handle in this process tells to those who wait: that jobs have arrived, and that a deadline comes sooner than
/// the keeper thinks.
final class QueueBells: Sendable {
    let arrivals = Bell(), alarm = Bell()
    /// The deadline that the keeper sleeps for; nil while it sleeps for none.
    private let nextDue = Mutex<Timestamp?>(nil)

    func willBeDue(at time: Timestamp) {
        let isSooner = nextDue.withLock { next in
            guard next.map({ time < $0 }) ?? true else { return false }
            next = time
            return true
        }
        if isSooner { alarm.ring() }
    }

    func setNextDue(_ time: Timestamp?) { nextDue.withLock { $0 = time } }
}
