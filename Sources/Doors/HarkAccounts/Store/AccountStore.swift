import HarkCore
import HarkDatabase

/// Every SQL statement of this door, part one: accounts and their passwords. Functions that take a writer belong into a
/// caller's transaction.
struct AccountStore: Sendable {
    let database: any SQLDatabase

    static let columns = """
        number, id, username, role, scopes, disabled, first_name, last_name, email, birthday, phone, created_at, last_active_at, last_sign_in_at,
        (SELECT COUNT(*) FROM account_second_factor f WHERE f.account = account.id AND f.confirmed_at IS NOT NULL)
        """

    func account(_ id: Identifier, in reader: any SQLReader) throws -> Account? {
        try reader.firstRow("SELECT \(Self.columns) FROM account WHERE id = ?", id).map(Account.init)
    }

    func account(named username: String, in reader: any SQLReader) throws -> Account? {
        try reader.firstRow("SELECT \(Self.columns) FROM account WHERE name_key = ?", Username.key(of: username)).map(Account.init)
    }

    /// - Returns: false when the name, or one that looks like it, is taken.
    func insert(
        _ id: Identifier, _ username: Username, _ profile: Profile, role: Role, scopes: Set<Scope>, passwordHash: String, at time: Timestamp,
        in writer: any SQLWriter
    ) throws -> Bool {
        let rows = try writer.execute(
            """
            INSERT INTO account (id, username, name_key, first_name, last_name, email, birthday, phone, role, scopes, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING
            """, id, username.text, username.key, profile.firstName, profile.lastName, profile.email, profile.birthday, profile.phone,
            role.rawValue, scopes.text, time)
        guard rows == 1 else { return false }
        try setPassword(passwordHash, of: id, at: time, in: writer)
        return true
    }

    func setProfile(_ profile: Profile, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE account SET first_name = ?, last_name = ?, email = ?, birthday = ?, phone = ? WHERE id = ?", profile.firstName,
            profile.lastName, profile.email, profile.birthday, profile.phone, id)
    }

    func setRights(_ role: Role, _ scopes: Set<Scope>, isDisabled: Bool, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE account SET role = ?, scopes = ?, disabled = ? WHERE id = ?", role.rawValue, scopes.text, isDisabled, id)
    }

    func delete(_ id: Identifier, in writer: any SQLWriter) throws {
        for table in ["account_recovery_code", "account_second_factor", "account_token", "account_session", "account_password"] {
            try writer.execute("DELETE FROM \(table) WHERE account = ?", id)
        }
        try writer.execute("DELETE FROM account WHERE id = ?", id)
    }

    func passwordHash(of id: Identifier, in reader: any SQLReader) throws -> String? {
        try reader.firstRow("SELECT hash FROM account_password WHERE account = ?", id)?.text(0)
    }

    func setPassword(_ hash: String, of id: Identifier, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO account_password (account, hash, changed_at) VALUES (?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
            """, id, hash, time)
    }

    /// Whether an admin who is not disabled is there beside `id`.
    func hasAdmin(beside id: Identifier?, in reader: any SQLReader) throws -> Bool {
        try reader.firstRow(
            "SELECT 1 FROM account WHERE role = ? AND disabled = 0 AND id <> ? LIMIT 1", Role.admin.rawValue, id?.description ?? "") != nil
    }

    func isEmpty(in reader: any SQLReader) throws -> Bool { try reader.firstRow("SELECT 1 FROM account LIMIT 1") == nil }

    func allIDs(in reader: any SQLReader) throws -> [Identifier] {
        try reader.rows("SELECT id FROM account").map { try $0.identifier(0) }
    }
}

extension Account {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row.identifier(1), number: try row.int(0), username: try row.text(2), role: Role(rawValue: try row.int(3)) ?? .visitor,
            scopes: Set(text: try row.text(4)), isDisabled: try row.bool(5),
            profile: Profile(
                firstName: try row.optional(6, SQLRow.text), lastName: try row.optional(7, SQLRow.text),
                email: try row.optional(8, SQLRow.text), birthday: try row.optional(9, SQLRow.text), phone: try row.optional(10, SQLRow.text)),
            createdAt: try row.timestamp(11), lastActiveAt: try row.optional(12, SQLRow.timestamp),
            lastSignInAt: try row.optional(13, SQLRow.timestamp), hasSecondFactor: try row.bool(14))
    }
}
