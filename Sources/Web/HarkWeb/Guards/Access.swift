public import HarkCore

/// Who callers are. The house asks on each request that brings a session or a token; the Accounts door answers from memory.
public protocol Access: Sendable {
    /// The caller that has signed in with this browser's session; nil where nobody has, or no longer. Must not wait.
    func caller(session: Identifier) -> Caller?

    /// The caller that a bearer token proves; nil for one that is unknown, expired or taken back. Must not wait.
    func caller(bearer token: String) -> Caller?
}
