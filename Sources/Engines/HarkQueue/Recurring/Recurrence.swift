public import HarkCore

/// When something happens again and again. Times of day are UTC, as all times of the house.
public enum Recurrence: Sendable, Equatable {
    /// Every so many seconds, counted from when it was first known; at least one.
    case every(seconds: Double)
    /// Once a day at this hour (0 to 23) and minute (0 to 59).
    case daily(hour: Int, minute: Int)

    /// Seconds from one time to the next.
    var period: Double {
        switch self {
        case .every(let seconds): max(1, seconds)
        case .daily: 86_400
        }
    }

    /// The first time after `moment`.
    /// - Parameter last: a time of this recurrence, known from before; intervals keep their rhythm from it.
    public func next(after moment: Timestamp, last: Timestamp?) -> Timestamp {
        switch self {
        case .every:
            guard let last, last <= moment else { return moment.advanced(bySeconds: period) }
            let missed = (moment.seconds(since: last) / period).rounded(.down)
            return last.advanced(bySeconds: (missed + 1) * period)
        case .daily(let hour, let minute):
            let today = Timestamp(day: moment.day).advanced(bySeconds: Double(hour * 60 + minute) * 60)
            return today > moment ? today : today.advanced(bySeconds: 86_400)
        }
    }
}
