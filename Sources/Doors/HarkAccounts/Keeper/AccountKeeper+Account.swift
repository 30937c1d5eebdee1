package import HarkCore
import HarkDatabase
import HarkWeb

/// What people do with their own account.
extension AccountKeeper {
    /// - Throws: `FieldFaults`; `.notFound`.
    package func setProfile(_ profile: Profile, of id: Identifier) async throws -> Account {
        let (profile, faults) = profile.checked(on: clock.now)
        guard faults.isEmpty else { throw FieldFaults(faults: faults) }
        try await change(id) { [store] in try store.setProfile(profile, of: id, in: $0) }
        return try await account(id)
    }

    /// Changes the password and ends every session but the one that asked. Tokens stay: programs do not know the password.
    /// - Throws: `.forbidden` when the current one is wrong; `FieldFaults`; `.rateLimited`.
    package func setPassword(_ new: String, current: String, of id: Identifier, keeping session: Identifier?, bucket: UInt64) async throws {
        let hash = try await confirm(current, of: id, bucket: bucket)
        try await replacePassword(new, of: id, keeping: session, onlyWhere: hash)
    }

    /// - Parameter old: the hash that was confirmed; nil to replace whatever is there.
    func replacePassword(_ new: String, of id: Identifier, keeping session: Identifier?, onlyWhere old: String?, act: Act? = nil) async throws {
        let account = try await account(id)
        if let fault = PasswordRule.problem(of: new, for: account.username, field: "new_password") { throw FieldFaults(faults: [fault]) }
        let hash = try await hasher.hash(new), time = clock.now
        try await change(id) { [store] writer in
            guard let found = try store.passwordHash(of: id, in: writer) else { throw Self.unknown }
            guard old == nil || old == found else { throw Self.wrongPassword }
            try store.setPassword(hash, of: id, at: time, in: writer)
            try store.endSessions(of: id, but: session, in: writer)
            if let act { try AuditLog.record(act.on(account.username), in: writer) }
        }
    }

    /// Deletes an account with its sessions, its tokens and what the other doors keep for it alone. What was said to them stays, without a name.
    /// - Throws: `.forbidden` when the password is wrong; `.conflict` for the last admin.
    package func delete(_ id: Identifier, password: String, bucket: UInt64) async throws {
        _ = try await confirm(password, of: id, bucket: bucket)
        try await change(id) { [store, others] writer in
            if try store.account(id, in: writer)?.role == .admin { try requireAdmin(beside: id, in: writer) }
            for door in others { try door.forget(id, in: writer) }
            try store.delete(id, in: writer)
        }
    }

    /// - Returns: the hash of the password, when it is the right one.
    func confirm(_ password: String, of id: Identifier, bucket: UInt64) async throws -> String {
        let name = try await account(id).username
        try throttle?.enter(bucket, name)
        guard let hash = try await store.database.read({ [store] in try store.passwordHash(of: id, in: $0) }),
            try await hasher.verify(password, against: hash)
        else { throw Self.wrongPassword }
        throttle?.leave(bucket, name)
        return hash
    }

    static let wrongPassword = HarkError(.forbidden, "The password is wrong.", textKey: "accounts.wrong.password")

    // MARK: Sessions

    package func sessions(of id: Identifier) async throws -> [SignedInSession] {
        let now = clock.now
        return try await store.database.read { [store] in try store.sessions(of: id, in: $0) }.filter { $0.expiresAt > now }
    }

    /// - Throws: `.notFound` where the account has no such session.
    package func endSession(_ session: Identifier, of id: Identifier) async throws {
        let isEnded = try await change(id) { [store] in try store.endSession(session, of: id, in: $0) }
        guard isEnded else { throw HarkError(.notFound, "There is no such session.", textKey: "web.unknown_id") }
    }

    package func endSessions(of id: Identifier, but kept: Identifier?) async throws {
        try await change(id) { [store] in try store.endSessions(of: id, but: kept, in: $0) }
    }
}
