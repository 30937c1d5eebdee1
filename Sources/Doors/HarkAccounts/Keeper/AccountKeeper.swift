package import HarkCore
import HarkCrypto
package import HarkDatabase
package import HarkWeb

/// What can be done with accounts, whoever asks: the API, the pages, a command. Each write is followed by the book.
package struct AccountKeeper: Sendable {
    let store: AccountStore
    let book: AccountBook
    let hasher: PasswordHasher
    let seal: SecondFactorSeal
    /// Nil where checks have switched limits off.
    let throttle: SignInThrottle?
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let settings: AccountsSettings
    /// Told when an account is deleted.
    let others: [any Door]

    /// What a new account is made of.
    package struct NewAccount: Sendable {
        package var username: String, password: String
        package var profile = Profile()

        package init(username: String, password: String, profile: Profile = Profile()) {
            self.username = username
            self.password = password
            self.profile = profile
        }
    }

    // MARK: Making

    /// - Parameters:
    ///   - role: nil for an admin where there is no account yet, else a member.
    ///   - act: told to the audit log in the same transaction, with the name and role as its subject; nil for who signs up alone.
    ///   - alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `FieldFaults`; `HarkError` `.conflict` for a name that is taken.
    package func add(
        _ new: NewAccount, role: Role?, scopes: Set<Scope> = [], act: Act? = nil,
        alongside: @escaping @Sendable (Account, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> Account {
        let (username, profile) = try checked(new)
        if try await store.database.read({ [store] in try store.account(named: username.text, in: $0) }) != nil { throw Self.taken }
        let hash = try await hasher.hash(new.password), id = identifiers.next(), time = clock.now
        return try await change(id) { [store] writer in
            let role = try role ?? (store.isEmpty(in: writer) ? .admin : .member)
            guard try store.insert(id, username, profile, role: role, scopes: scopes, passwordHash: hash, at: time, in: writer) else {
                throw Self.taken
            }
            if let act { try AuditLog.record(act.on("\(username.text): \(role.name)"), in: writer) }
            guard let account = try store.account(id, in: writer) else { throw Self.unknown }
            try alongside(account, writer)
            return account
        }
    }

    private func checked(_ new: NewAccount) throws -> (Username, Profile) {
        var (profile, faults) = new.profile.checked(on: clock.now)
        let username = Username(new.username)
        if username == nil {
            faults.insert(
                FieldFault(
                    "username", "A name has 2 to 40 letters and digits of one alphabet, with . _ - between them.", "accounts.wrong.username"), at: 0)
        }
        if let fault = PasswordRule.problem(of: new.password, for: new.username) { faults.append(fault) }
        guard faults.isEmpty, let username else { throw FieldFaults(faults: faults) }
        return (username, profile)
    }

    static let taken = HarkError(.conflict, "This name is taken, or one that looks like it.", textKey: "accounts.taken")
    static let unknown = HarkError(.notFound, "There is no such account.", textKey: "accounts.unknown")
    static let wrong = HarkError(.unauthenticated, "The name or the password is wrong.", textKey: "accounts.wrong")

    // MARK: Looking

    /// - Throws: `.notFound`.
    package func account(_ id: Identifier) async throws -> Account {
        guard let account = try await store.database.read({ [store] in try store.account(id, in: $0) }) else { throw Self.unknown }
        return account
    }

    /// Whether nobody could yet make an admin: the setup page is there for that alone.
    package func lacksAdmin() async throws -> Bool {
        try await !store.database.read { [store] in try store.hasAdmin(beside: nil, in: $0) }
    }

    // MARK: Following

    /// One write about one account, and the book's page on it.
    @discardableResult
    func change<Result: Sendable>(_ id: Identifier, _ body: @escaping @Sendable (any SQLWriter) throws -> Result) async throws -> Result {
        let (result, snapshot) = try await store.database.write { [store, book] writer in
            let result = try body(writer)
            return (result, try store.snapshot(id, order: book.nextOrder(), in: writer))
        }
        book.take(snapshot)
        return result
    }

    /// Fills the book from the database, at the start.
    func load() async throws {
        let snapshots = try await store.database.read { [store, book] reader in
            try store.allIDs(in: reader).map { try store.snapshot($0, order: book.nextOrder(), in: reader) }
        }
        for snapshot in snapshots { book.take(snapshot) }
    }
}

extension Act {
    /// The same act with what it turned out to be done to.
    func on(_ subject: String) -> Act { Act(at: at, account: account, who: who, what: what, subject: subject, address: address) }

    /// An act of whoever may type commands on the machine itself.
    package static func ofCommandLine(_ what: String, at time: Timestamp) -> Act {
        Act(at: time, account: nil, who: "command line", what: what, subject: "", address: "")
    }
}
