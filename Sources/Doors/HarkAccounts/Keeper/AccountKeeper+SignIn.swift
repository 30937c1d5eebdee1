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

    /// Begins a session for whoever knows the password. A wrong name and a wrong password are told apart neither by the answer
    /// nor by its time.
    /// - Parameters:
    ///   - session: the browser's new session; nil for a program, which gets a token.
    ///   - alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `.unauthenticated`; `.rateLimited` after too many wrong tries.
    package func signIn(
        _ username: String, _ password: String, from origin: Origin, session: Identifier?,
        alongside: @escaping @Sendable (SignedIn, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> SignedIn {
        try throttle?.enter(origin.bucket, username)
        let (account, hash) = try await passwordHash(ofName: username)
        guard try await hasher.verify(password, against: hash), let account, !account.isDisabled else { throw Self.wrong }
        throttle?.leave(origin.bucket, username)
        return try await begin(account, provenBy: hash, from: origin, session: session, alongside)
    }

    private func passwordHash(ofName username: String) async throws -> (Account?, String?) {
        try await store.database.read { [store] reader in
            guard let account = try store.account(named: String(username.prefix(200)), in: reader) else { return (nil, nil) }
            return (account, try store.passwordHash(of: account.id, in: reader))
        }
    }

    private func begin(
        _ account: Account, provenBy hash: String?, from origin: Origin, session: Identifier?,
        _ alongside: @escaping @Sendable (SignedIn, any SQLWriter) throws -> Void
    ) async throws -> SignedIn {
        let token = session == nil ? Self.newToken() : nil, now = clock.now
        let begun = SignedInSession(
            id: session ?? identifiers.next(), account: account.id, tokenHash: token.map { SHA256.hash($0) },
            agent: String(origin.agent.prefix(200)), address: origin.address, createdAt: now,
            expiresAt: now.advanced(bySeconds: Double(settings.sessionDays) * 86_400), lastUsedAt: now)
        let signedIn = SignedIn(account: account, token: token, expiresAt: begun.expiresAt)
        try await change(account.id) { [store] writer in
            // The password may have been changed, and the account disabled, while this one was being compared.
            guard try store.passwordHash(of: account.id, in: writer) == hash, try store.account(account.id, in: writer)?.isDisabled == false
            else { throw Self.wrong }
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
