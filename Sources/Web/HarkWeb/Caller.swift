public import HarkCore

/// Who asks: an account or nobody in particular, what it may do, and what proves it.
public struct Caller: Sendable {
    public enum Proof: Sendable {
        case none
        /// A browser's cookie, signed in or not.
        case session
        /// The token of a session that a program began by signing in.
        case bearer
        /// An API or service token, which can do less than whoever made it.
        case token
    }

    /// How far up the ladder it stands. A token of narrow scopes alone stands at its foot.
    public var role: Role
    public var proof: Proof
    /// A browser's session, signed in or anonymous, or the session of a program; nil for an API token and where there is none.
    public var sessionID: Identifier?
    /// The account that asks, or whose token does; nil for visitors.
    public var accountID: Identifier?
    /// The account's name, as a person reads it.
    public var username: String?
    /// Narrow rights beside the role: never `.read` or `.write`, which a token's role and `isReadOnly` say.
    public var scopes: Set<Scope>
    /// A token that changes nothing but what its narrow scopes open.
    public var isReadOnly: Bool

    public init(
        role: Role, proof: Proof, sessionID: Identifier? = nil, accountID: Identifier? = nil, username: String? = nil,
        scopes: Set<Scope> = [], isReadOnly: Bool = false
    ) {
        self.role = role
        self.proof = proof
        self.sessionID = sessionID
        self.accountID = accountID
        self.username = username
        self.scopes = scopes
        self.isReadOnly = isReadOnly
    }

    public static let visitor = Caller(role: .visitor, proof: .none)

    /// The one rule of who may do what: the role is high enough, or the narrow right that opens the act is held. Writers of one
    /// part read all that operators read.
    /// - Parameter reading: whether the act changes nothing.
    public func may(_ role: Role, or scope: Scope? = nil, reading: Bool = false) -> Bool {
        if let scope, scopes.contains(scope) { return true }
        if reading, role <= .operator, scopes.contains(where: \.isWriter) { return true }
        return self.role >= role && (reading || !isReadOnly)
    }

    static let accountPrefix = "account "

    /// Names the caller in what is kept: `account 01h…`, `session 01h…` or `visitor`.
    public var name: String {
        accountID.map { "\(Self.accountPrefix)\($0)" } ?? sessionID.map { "session \($0)" } ?? "visitor"
    }
}
