import Foundation
import HarkCore

/// The process's limit of open files, which is also its limit of connections.
enum FileLimit {
    /// Raises the soft limit to the hard one.
    /// - Throws: `HarkError` (`.unacceptable`) where even that does not hold `count` connections.
    static func raise(toHold count: Int) throws {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        let isRaised = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        guard isRaised, UInt64(limit.rlim_max) >= UInt64(count) else {
            throw HarkError(.unacceptable, "This process may open \(limit.rlim_max) files; raise the hard limit (ulimit -Hn) to \(count).")
        }
    }
}
