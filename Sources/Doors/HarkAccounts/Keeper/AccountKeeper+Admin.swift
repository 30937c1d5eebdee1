package import HarkCore
import HarkDatabase
package import HarkWeb

/// What admins do with the accounts of others.
extension AccountKeeper {
    /// An account as the list shows it: with the age and last use of its tokens.
    package struct Listed: Sendable {
        package let account: Account
        package let tokens: Int
        /// When the oldest token that still works was made.
        package let oldestTokenAt: Timestamp?
        package let tokenLastUsedAt: Timestamp?
    }

    /// What an admin may change of an account; nil leaves it as it is.
    package struct Rights: Sendable {
        package var role: Role?
        package var scopes: Set<Scope>?
        package var isDisabled: Bool?
        /// Takes the second factor away; only its owner can turn one on.
        package var dropsSecondFactor = false

        package init(role: Role? = nil, scopes: Set<Scope>? = nil, isDisabled: Bool? = nil, dropsSecondFactor: Bool = false) {
            self.dropsSecondFactor = dropsSecondFactor
            self.role = role
            self.scopes = scopes
            self.isDisabled = isDisabled
        }
    }

    /// Latest first.
    /// - Parameters:
    ///   - name: only accounts whose name holds this; nil or empty for all.
    ///   - number: only accounts before this place.
    package func list(named name: String?, before number: Int?, limit: Int) async throws -> [Listed] {
        let now = clock.now
        return try await store.database.read { [store] in try store.list(named: name, before: number, limit: limit, at: now, in: $0) }
    }

    /// - Throws: `.notFound`; `.conflict` for what would leave the house without an admin.
    package func setRights(_ rights: Rights, of id: Identifier, act: Act) async throws -> Account {
        try await change(id) { [store] writer in
            guard let old = try store.account(id, in: writer) else { throw Self.unknown }
            let role = rights.role ?? old.role, scopes = rights.scopes ?? old.scopes, isDisabled = rights.isDisabled ?? old.isDisabled
            if role < .admin || isDisabled { try requireAdmin(beside: id, in: writer) }
            try store.setRights(role, scopes, isDisabled: isDisabled, of: id, in: writer)
            let isDropped = try rights.dropsSecondFactor && store.dropSecondFactor(of: id, in: writer)
            let words = [role.name] + scopes.map(\.rawValue).sorted() + (isDisabled ? ["disabled"] : []) + (isDropped ? ["without second factor"] : [])
            try AuditLog.record(act.on("\(old.username): \(words.joined(separator: " "))"), in: writer)
        }
        return try await account(id)
    }

    func requireAdmin(beside id: Identifier, in reader: any SQLReader) throws {
        guard try !store.hasAdmin(beside: id, in: reader) else { return }
        guard try store.account(id, in: reader)?.role == .admin else { return }
        throw HarkError(.conflict, "This is the last admin. Make another one first.", textKey: "accounts.last_admin")
    }

    // MARK: On the machine itself

    /// Gives an account another password, for somebody who forgot it; all its sessions end.
    package func resetPassword(_ new: String, ofName username: String) async throws {
        guard let account = try await store.database.read({ [store] in try store.account(named: username, in: $0) }) else { throw Self.unknown }
        try await replacePassword(
            new, of: account.id, keeping: nil, onlyWhere: nil, act: .ofCommandLine("accounts.password", at: clock.now))
    }
}

extension AccountStore {
    /// Latest first, with what is known of their tokens.
    func list(named name: String?, before number: Int?, limit: Int, at time: Timestamp, in reader: any SQLReader) throws -> [AccountKeeper.Listed] {
        let words = Username.key(of: name ?? "").replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        return try reader.rows(
            """
            SELECT \(Self.columns),
                (SELECT COUNT(*) FROM account_token t WHERE t.account = account.id AND t.expires_at > ?),
                (SELECT MIN(created_at) FROM account_token t WHERE t.account = account.id AND t.expires_at > ?),
                (SELECT MAX(last_used_at) FROM account_token t WHERE t.account = account.id AND t.expires_at > ?)
            FROM account WHERE number < ? AND name_key LIKE ? ESCAPE '\\' ORDER BY number DESC LIMIT ?
            """, time, time, time, number ?? Int.max, "%\(words)%", limit
        ).map { row in
            AccountKeeper.Listed(
                account: try Account(row), tokens: try row.int(15), oldestTokenAt: try row.optional(16, SQLRow.timestamp),
                tokenLastUsedAt: try row.optional(17, SQLRow.timestamp))
        }
    }
}
