public import Configuration
import HarkCore

/// Keys `doors.accounts.…`.
public struct AccountsSettings: Sendable {
    /// Key `sign_up`: whether anybody may make an account; default on. Off, admins make them with `hark users add`.
    public var isOpen = true
    /// Key `session_days`: how long somebody stays signed in, in days, 1 to 400; default 30.
    public var sessionDays = 30
    /// Whether guessing is slowed down; off with the house's rate limit, for checks.
    public var isThrottled = true

    public init() {}

    /// - Parameter config: scoped to `doors.accounts`.
    public init(_ config: ConfigReader) throws {
        isOpen = try config.flag("sign_up", default: isOpen)
        sessionDays = try config.int("session_days", in: 1...400, default: sessionDays)
    }
}
