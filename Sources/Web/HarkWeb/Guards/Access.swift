public import HarkCore

/// Who callers are. The house asks on each request that brings a session or a token; the Accounts door answers from memory.
public protocol Access: Sendable {
    /// The caller that has signed in with this browser's session; nil where nobody has, or no longer. Must not wait.
    func caller(session: Identifier) -> Caller?

    /// The caller that a bearer token proves; nil for one that is unknown, expired or taken back. Must not wait.
    func caller(bearer token: String) -> Caller?

    /// What the account is called; nil for one that is gone. Must not wait.
    func username(of account: Identifier) -> String?
}

extension Access {
    public func username(of account: Identifier) -> String? { nil }

    /// A caller's name as it is kept (`Caller.name`), for people to read: an account's name in place of its id. Others stay as they are.
    public func readable(_ callerName: String) -> String {
        guard callerName.hasPrefix(Caller.accountPrefix), let id = Identifier(String(callerName.dropFirst(Caller.accountPrefix.count))) else {
            return callerName
        }
        return username(of: id) ?? callerName
    }
}
