import HarkCore
import HarkWeb

/// What the API answers; what is not known is left out.
struct AccountAnswer: Encodable {
    let id: Identifier, username: String, role: String, scopes: [String], disabled: Bool, secondFactor: Bool
    let firstName: String?, lastName: String?, email: String?, birthday: String?, phone: String?
    let createdAt: Timestamp, lastActiveAt: Timestamp?, lastSignInAt: Timestamp?

    init(_ account: Account) {
        id = account.id
        username = account.username
        role = account.role.name
        scopes = account.scopes.map(\.rawValue).sorted()
        disabled = account.isDisabled
        secondFactor = account.hasSecondFactor
        firstName = account.profile.firstName
        lastName = account.profile.lastName
        email = account.profile.email
        birthday = account.profile.birthday
        phone = account.profile.phone
        createdAt = account.createdAt
        lastActiveAt = account.lastActiveAt
        lastSignInAt = account.lastSignInAt
    }
}

/// One line of the list of accounts.
struct ListedAnswer: Encodable {
    let id: Identifier, username: String, role: String, scopes: [String], disabled: Bool
    let createdAt: Timestamp, lastActiveAt: Timestamp?, lastSignInAt: Timestamp?
    let secondFactor: Bool
    let tokens: Int, tokenAgeDays: Int?, tokenLastUsedAt: Timestamp?

    init(_ listed: AccountKeeper.Listed, at now: Timestamp) {
        id = listed.account.id
        username = listed.account.username
        role = listed.account.role.name
        scopes = listed.account.scopes.map(\.rawValue).sorted()
        disabled = listed.account.isDisabled
        secondFactor = listed.account.hasSecondFactor
        createdAt = listed.account.createdAt
        lastActiveAt = listed.account.lastActiveAt
        lastSignInAt = listed.account.lastSignInAt
        tokens = listed.tokens
        tokenAgeDays = listed.tokenAgeDays(at: now)
        tokenLastUsedAt = listed.tokenLastUsedAt
    }
}

extension AccountKeeper.Listed {
    /// Whole days since the oldest token was made.
    func tokenAgeDays(at now: Timestamp) -> Int? { oldestTokenAt.map { max(0, Int(now.seconds(since: $0) / 86_400)) } }
}

struct SignInAnswer: Encodable {
    let token: String, expiresAt: Timestamp, role: String
}

/// What an authenticator is told.
struct BegunFactorAnswer: Encodable {
    /// The secret in base 32, to be typed.
    let key: String
    let uri: String
}

struct RecoveryCodesAnswer: Encodable {
    let recoveryCodes: [String]
}

struct SessionAnswer: Encodable {
    let id: Identifier, kind: String, agent: String, address: String, current: Bool
    let createdAt: Timestamp, expiresAt: Timestamp, lastUsedAt: Timestamp

    init(_ session: SignedInSession, isCurrent: Bool) {
        id = session.id
        kind = session.tokenHash == nil ? "browser" : "program"
        agent = session.agent
        address = session.address
        current = isCurrent
        createdAt = session.createdAt
        expiresAt = session.expiresAt
        lastUsedAt = session.lastUsedAt
    }
}

struct TokenAnswer: Encodable {
    let id: Identifier, name: String, scopes: [String], createdAt: Timestamp, expiresAt: Timestamp, lastUsedAt: Timestamp?
    /// There only in the answer to its making.
    let token: String?

    init(_ token: AccessToken, text: String? = nil) {
        id = token.id
        name = token.name
        scopes = token.scopes.map(\.rawValue).sorted()
        createdAt = token.createdAt
        expiresAt = token.expiresAt
        lastUsedAt = token.lastUsedAt
        self.token = text
    }
}

struct ActAnswer: Encodable {
    let at: Timestamp, account: Identifier?, who: String, what: String, subject: String, address: String

    init(_ act: Act) {
        at = act.at
        account = act.account
        who = act.who
        what = act.what
        subject = act.subject
        address = act.address
    }
}
