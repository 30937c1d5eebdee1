import HarkCore

/// How coarse a series is read, and how long it is kept so.
public enum Resolution: Int64, Sendable, CaseIterable {
    case minute = 1
    case hour = 60
    case day = 1440

    /// 2 days of minutes, 60 days of hours, 5 years of days.
    public var keptDays: Int64 {
        switch self {
        case .minute: 2
        case .hour: 60
        case .day: 5 * 366
        }
    }
}

extension Resolution {
    /// The first minute (counted from 1970) of the minute, hour or day that `minute` is in.
    func start(of minute: Int64) -> Int64 { minute.flooredQuotient(rawValue) * rawValue }
}
