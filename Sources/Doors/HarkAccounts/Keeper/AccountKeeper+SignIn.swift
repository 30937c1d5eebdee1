package import HarkCore
import HarkCrypto
package import HarkDatabase

extension AccountKeeper {
    /// From where somebody signs in.
    package struct Origin: Sendable {
        /// Whose bucket of tries it is.
        let bucket: UInt64
        let address: String, agent: String

        package init(bucket: UInt64, address: String, agent: String) {
            self.bucket = bucket
            self.address = address
            self.agent = agent
        }
    }

    /// A session that has begun; with the token of a program.
    package struct SignedIn: Sendable {
        package let account: Account, token: String?, expiresAt: Timestamp
    }

    /// Somebody who knew the password of an account: the first step of signing in.
    package struct Proven: Sendable {
        package let account: Account
        /// The password's hash: as long as it is the account's, the proof holds.
        let hash: String
    }

    /// The first step. A wrong name and a wrong password are told apart neither by the answer nor by its time.
    /// - Throws: `.unauthenticated`; `.rateLimited` after too many wrong tries.
    package func prove(_ username: String, _ password: String, from origin: Origin) async throws -> Proven {
        try throttle?.enter(origin.bucket, username)
        let (account, hash) = try await passwordHash(ofName: username)
        guard try await hasher.verify(password, against: hash), let account, let hash, !account.isDisabled else { throw Self.wrong }
        throttle?.leave(origin.bucket, username)
        return Proven(account: account, hash: hash)
    }

    /// What a form carries from the first step to the second in place of the password; good for five minutes.
    package func ticket(for proven: Proven) -> String { seal.ticket(for: proven.account.id, proof: proven.hash, at: clock.now) }

    /// - Throws: `.unauthenticated` for a ticket that is none any more.
    package func proven(by ticket: String) async throws -> Proven {
        guard let (id, hash) = seal.holder(of: ticket, at: clock.now) else { throw Self.late }
        return Proven(account: try await account(id), hash: hash)
    }

    static let late = HarkError(.unauthenticated, "That took too long. Sign in again.", textKey: "accounts.code.late")

    /// The second step: begins a session, for a code where the account has a second factor.
    /// - Parameters:
    ///   - code: of the authenticator, or for recovery.
    ///   - session: the browser's new session; nil for a program, which gets a token.
    ///   - alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `.unauthenticated`, with the field `code` named where it is the code that lacks or is wrong; `.rateLimited`.
    package func signIn(
        _ proven: Proven, code: String?, from origin: Origin, session: Identifier?,
        alongside: @escaping @Sendable (SignedIn, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> SignedIn {
        let isGuess = code?.isEmpty == false, name = proven.account.username
        if isGuess { try throttle?.enter(origin.bucket, name) }
        let signedIn = try await begin(proven, code, from: origin, session: session, alongside)
        if isGuess { throttle?.leave(origin.bucket, name) }
        return signedIn
    }

    private func passwordHash(ofName username: String) async throws -> (Account?, String?) {
        try await store.database.read { [store] reader in
            guard let account = try store.account(named: String(username.prefix(200)), in: reader) else { return (nil, nil) }
            return (account, try store.passwordHash(of: account.id, in: reader))
        }
    }

    private func begin(
        _ proven: Proven, _ code: String?, from origin: Origin, session: Identifier?,
        _ alongside: @escaping @Sendable (SignedIn, any SQLWriter) throws -> Void
    ) async throws -> SignedIn {
        let account = proven.account, token = session == nil ? Self.newToken() : nil, now = clock.now
        let begun = SignedInSession(
            id: session ?? identifiers.next(), account: account.id, tokenHash: token.map { SHA256.hash($0) },
            agent: String(origin.agent.prefix(200)), address: origin.address, createdAt: now,
            expiresAt: now.advanced(bySeconds: Double(settings.sessionDays) * 86_400), lastUsedAt: now)
        let signedIn = SignedIn(account: account, token: token, expiresAt: begun.expiresAt)
        try await change(account.id) { [store] writer in
            // The password may have been changed, and the account disabled, while this one was being compared.
            guard try store.passwordHash(of: account.id, in: writer) == proven.hash,
                try store.account(account.id, in: writer)?.isDisabled == false
            else { throw Self.wrong }
            try take(code, of: account.id, in: writer)
            try store.insert(begun, in: writer)
            try alongside(signedIn, writer)
        }
        return signedIn
    }

    /// 256 random bits, with a beginning by which scanners of leaked secrets know it.
    static func newToken() -> String { "hark_" + randomBytes(32).hexText }

    /// Ends a session; nothing happens where it has ended.
    package func signOut(_ session: Identifier, of account: Identifier) async throws {
        try await change(account) { [store] in _ = try store.endSession(session, of: account, in: $0) }
    }
}
