import HarkCore
import HarkCrypto
import HarkWeb
import Synchronization

/// Who is who, in memory: the house asks here on every request, so nothing waits and nothing is read from the disk.
///
/// It follows the database by snapshots that are taken within each write, in the order of the writer. Who was asked for within the last second is
/// remembered thread by thread, until the next write: event loops do not wait here for each other.
final class AccountBook: Access {
    /// When a session or token was last used.
    struct Use: Sendable {
        let proof: Identifier, account: Identifier, isToken: Bool
        var at: Timestamp
    }

    fileprivate struct State {
        var accounts: [Identifier: AccountSnapshot] = [:]
        var sessions: [Identifier: SignedInSession] = [:]
        /// Sessions of programs by the hash of their token.
        var programs: [[UInt8]: SignedInSession] = [:]
        var tokens: [[UInt8]: AccessToken] = [:]
        /// Used since the last time that uses were written down.
        var uses: [Identifier: Use] = [:]
    }

    private let clock: any WallClock
    private let state = Mutex(State())
    private let recent = RecentCallers()
    private let orders = Atomic<Int>(0)

    init(clock: any WallClock) { self.clock = clock }

    /// A number for the snapshot that is about to be taken; to be asked for within the write.
    func nextOrder() -> Int { orders.wrappingAdd(1, ordering: .relaxed).newValue }

    /// Follows a write, unless a later one of the same account was heard of before.
    func take(_ snapshot: AccountSnapshot) {
        state.withLock { state in
            let old = state.accounts[snapshot.id]
            guard old?.order ?? 0 < snapshot.order else { return }
            if let old { state.forgetProofs(of: old) }
            // Remembered without an account, so that an older snapshot does not bring it back.
            state.accounts[snapshot.id] = snapshot
            state.learnProofs(of: snapshot)
        }
        recent.forget()
    }

    // MARK: Asked by the house

    func caller(session id: Identifier) -> Caller? {
        let now = clock.now
        return recent.caller(.session(id), at: now) {
            state.withLock { state in
                guard !state.sessions.isEmpty, let session = state.sessions[id], let account = state.account(session, now) else { return nil }
                state.uses[id] = Use(proof: id, account: account.id, isToken: false, at: now)
                return Self.finding(Caller(account, session, proof: .session), session.expiresAt, now)
            }
        }
    }

    /// Remembered for no more than a second, so that it is known to the second when a proof was last used.
    private static func finding(_ caller: Caller, _ expiresAt: Timestamp, _ now: Timestamp) -> RecentCallers.Finding {
        RecentCallers.Finding(caller, until: min(expiresAt, now.advanced(bySeconds: 1)))
    }

    func username(of account: Identifier) -> String? { state.withLock { $0.accounts[account]?.account?.username } }

    func caller(bearer token: String) -> Caller? {
        guard token.utf8.count <= 200 else { return nil }
        let hash = SHA256.hash(token), now = clock.now
        return recent.caller(.token(hash), at: now) { find(hash, now) }
    }

    private func find(_ hash: [UInt8], _ now: Timestamp) -> RecentCallers.Finding? {
        state.withLock { state in
            if let session = state.programs[hash], let account = state.account(session, now) {
                state.uses[session.id] = Use(proof: session.id, account: account.id, isToken: false, at: now)
                return Self.finding(Caller(account, session, proof: .bearer), session.expiresAt, now)
            }
            guard let token = state.tokens[hash], token.expiresAt > now, let account = state.accounts[token.account]?.account,
                !account.isDisabled
            else { return nil }
            state.uses[token.id] = Use(proof: token.id, account: account.id, isToken: true, at: now)
            return Self.finding(Caller(account, token), token.expiresAt, now)
        }
    }

    // MARK: Time

    /// What was used since the last call.
    func takeUses() -> [Use] {
        // Whoever is used from now on is noted anew.
        defer { recent.forget() }
        return state.withLock { state in
            defer { state.uses.removeAll(keepingCapacity: true) }
            return Array(state.uses.values)
        }
    }

    /// Puts back what could not be written down.
    func giveBack(_ uses: [Use]) {
        state.withLock { state in
            for use in uses where state.uses[use.proof] == nil { state.uses[use.proof] = use }
        }
    }

    /// Forgets what has expired.
    func expire() {
        let now = clock.now
        state.withLock { state in
            state.sessions = state.sessions.filter { $0.value.expiresAt > now }
            state.programs = state.programs.filter { $0.value.expiresAt > now }
            state.tokens = state.tokens.filter { $0.value.expiresAt > now }
        }
    }
}

extension AccountBook.State {
    /// Whose session it is; nil when it has expired or its account may not enter.
    fileprivate func account(_ session: SignedInSession, _ now: Timestamp) -> Account? {
        guard session.expiresAt > now, let account = accounts[session.account]?.account, !account.isDisabled else { return nil }
        return account
    }

    fileprivate mutating func forgetProofs(of snapshot: AccountSnapshot) {
        for session in snapshot.sessions {
            sessions[session.id] = nil
            if let hash = session.tokenHash { programs[hash] = nil }
        }
        for token in snapshot.tokens { tokens[token.hash] = nil }
    }

    fileprivate mutating func learnProofs(of snapshot: AccountSnapshot) {
        for session in snapshot.sessions {
            if let hash = session.tokenHash { programs[hash] = session } else { sessions[session.id] = session }
        }
        for token in snapshot.tokens { tokens[token.hash] = token }
    }
}

extension Caller {
    fileprivate init(_ account: Account, _ session: SignedInSession, proof: Proof) {
        self.init(
            role: account.role, proof: proof, sessionID: session.id, accountID: account.id, username: account.username,
            scopes: account.scopes)
    }

    /// A token can do what it was made for, as far as its owner still can.
    fileprivate init(_ account: Account, _ token: AccessToken) {
        let actsAsOwner = token.scopes.contains(.read) || token.scopes.contains(.write)
        var scopes = token.scopes.intersection(account.grantable)
        if token.scopes.contains(.write) { scopes.formUnion(account.scopes) }
        scopes.subtract([.read, .write])
        self.init(
            role: actsAsOwner ? account.role : .visitor, proof: .token, accountID: account.id, username: account.username, scopes: scopes,
            isReadOnly: !token.scopes.contains(.write))
    }
}

extension Account {
    /// The scopes that a token of this account may have: nobody gives away more than they hold.
    var grantable: Set<Scope> {
        role >= .operator ? Set(Scope.allCases) : scopes.union([.read, .write])
    }
}
