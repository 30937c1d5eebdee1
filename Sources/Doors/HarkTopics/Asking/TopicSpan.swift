package import HarkCore

/// The intervals that the documents offer (001-25), back from now.
package enum TopicSpan: String, Sendable, CaseIterable {
    case day = "24h"
    case threeDays = "3d"
    case week = "7d"

    package var days: Int {
        switch self {
        case .day: 1
        case .threeDays: 3
        case .week: 7
        }
    }

    /// Where the interval that ends at `end` begins.
    /// - Parameter isCalendar: as documented (001-26): from midnight in UTC, today being the first day of the interval.
    package func start(before end: Timestamp, isCalendar: Bool) -> Timestamp {
        isCalendar ? Timestamp(day: end.day - Int64(days - 1)) : end.advanced(bySeconds: -86_400 * Double(days))
    }
}
