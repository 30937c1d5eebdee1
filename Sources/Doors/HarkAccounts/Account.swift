package import HarkCore

/// Somebody who has a name here.
package struct Account: Sendable {
    package let id: Identifier
    /// Its place in the order of coming; grows.
    package let number: Int
    package let username: String
    package let role: Role
    /// Narrow rights beside the role, none of them `.read`, `.write` or `.worker`.
    package let scopes: Set<Scope>
    package let isDisabled: Bool
    package let profile: Profile
    package let createdAt: Timestamp
    package let lastActiveAt: Timestamp?, lastSignInAt: Timestamp?
    /// Whether signing in asks for a code.
    package let hasSecondFactor: Bool

    package init(
        id: Identifier, number: Int, username: String, role: Role, scopes: Set<Scope>, isDisabled: Bool, profile: Profile,
        createdAt: Timestamp, lastActiveAt: Timestamp?, lastSignInAt: Timestamp?, hasSecondFactor: Bool
    ) {
        self.id = id
        self.number = number
        self.username = username
        self.role = role
        self.scopes = scopes
        self.isDisabled = isDisabled
        self.profile = profile
        self.createdAt = createdAt
        self.lastActiveAt = lastActiveAt
        self.lastSignInAt = lastSignInAt
        self.hasSecondFactor = hasSecondFactor
    }
}

/// Where somebody is signed in: a browser, or a program with a token of its own.
package struct SignedInSession: Sendable {
    package let id: Identifier, account: Identifier
    /// SHA-256 of a program's token; nil for a browser, which has a cookie.
    package let tokenHash: [UInt8]?
    /// What the browser or program calls itself.
    package let agent: String
    package let address: String
    package let createdAt: Timestamp, expiresAt: Timestamp
    package let lastUsedAt: Timestamp
}

/// A token that somebody made for a program: shown once, kept as its hash.
package struct AccessToken: Sendable {
    package let id: Identifier, account: Identifier
    package let name: String
    package let hash: [UInt8]
    package let scopes: Set<Scope>
    package let createdAt: Timestamp, expiresAt: Timestamp
    package let lastUsedAt: Timestamp?
}

/// An account with all that proves it, as it was at one moment.
struct AccountSnapshot: Sendable {
    /// Grows with each write: of two snapshots the one with the larger number is newer.
    let order: Int
    let id: Identifier
    /// Nil when there is no such account any more.
    let account: Account?
    let sessions: [SignedInSession], tokens: [AccessToken]
}

extension Set<Scope> {
    /// Names parted by blanks, in the order of the alphabet: how they are kept and shown.
    package var text: String { map(\.rawValue).sorted().joined(separator: " ") }

    init(text: String) { self = Set(text.split(separator: " ").compactMap { Scope(rawValue: String($0)) }) }
}
