import Foundation
package import HarkCore
import HarkWeb
import Hummingbird

/// When the day of somebody who reads began: by the zone that the page's script names in a cookie, and by the server's where there is no script.
package enum ReaderDay {
    /// As the browser says it, such as `Europe/Rome`.
    private static let cookie = "hark_zone"

    /// - Parameter zone: nil, and a name that is none, for the server's.
    /// - Returns: the last midnight in that zone, or where there was none in that night the moment at which its day began.
    package static func start(at time: Timestamp, zone name: String? = nil) -> Timestamp {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = name.flatMap(TimeZone.init(identifier:)) ?? .current
        let start = calendar.startOfDay(for: Date(timeIntervalSince1970: time.seconds))
        return Timestamp(microseconds: Int64(start.timeIntervalSince1970.rounded()) * 1_000_000)
    }

    static func start(at time: Timestamp, for request: Request) -> Timestamp {
        start(at: time, zone: request.cookie(cookie).map { String($0.prefix(64)) })
    }
}
