public import HarkCore
import HarkCrypto
public import HarkDatabase
import Synchronization

/// The one role that can be proved until there are accounts: whoever has the token that was printed at the first start is
/// the operator. The token is kept as its SHA-256 alone, and sessions that have signed in are kept until they sign out.
public final class OperatorAccess: Sendable {
    public static let migrations = [
        Migration(
            "web.1-operator",
            [
                "CREATE TABLE web_operator_token (hash TEXT PRIMARY KEY, created_at INTEGER NOT NULL)",
                "CREATE TABLE web_signed_in (session TEXT PRIMARY KEY, role INTEGER NOT NULL, created_at INTEGER NOT NULL)",
            ])
    ]

    private let database: any SQLDatabase
    private let clock: any WallClock
    private let hashes: Mutex<Set<String>>
    private let roles: Mutex<[Identifier: Role]>

    private init(database: any SQLDatabase, clock: any WallClock, hashes: Set<String>, roles: [Identifier: Role]) {
        self.database = database
        self.clock = clock
        self.hashes = Mutex(hashes)
        self.roles = Mutex(roles)
    }

    /// Reads who has signed in. The tables of `migrations` must be there.
    public static func load(from database: any SQLDatabase, clock: any WallClock) async throws -> OperatorAccess {
        let (hashes, roles) = try await database.read { reader in
            let hashes = try reader.rows("SELECT hash FROM web_operator_token").map { try $0.text(0) }
            let roles = try reader.rows("SELECT session, role FROM web_signed_in").compactMap { row in
                Role(rawValue: try row.int(1)).map { role in Result { (try row.identifier(0), role) } }
            }
            return (hashes, try roles.map { try $0.get() })
        }
        return OperatorAccess(database: database, clock: clock, hashes: Set(hashes), roles: Dictionary(roles) { _, last in last })
    }

    /// Makes the token where there is none yet and returns it, to be shown once; nil where one was made before.
    public func makeFirstToken() async throws -> String? {
        guard hashes.withLock(\.isEmpty) else { return nil }
        let token = "hark_" + randomBytes(32).hexText
        let hash = Self.hash(token), time = clock.now
        try await database.write { try $0.execute("INSERT INTO web_operator_token (hash, created_at) VALUES (?, ?)", hash, time) }
        hashes.withLock { _ = $0.insert(hash) }
        return token
    }

    /// Replaces the token, for an operator who lost it; everyone who had signed in is signed out.
    public func replaceToken() async throws -> String? {
        try await database.write { writer in
            try writer.execute("DELETE FROM web_operator_token")
            try writer.execute("DELETE FROM web_signed_in")
        }
        hashes.withLock { $0.removeAll() }
        roles.withLock { $0.removeAll() }
        return try await makeFirstToken()
    }

    /// What a bearer token proves. Compared by its hash, in the same time for every wrong token.
    func role(ofToken token: some StringProtocol) -> Role? {
        guard token.utf8.count <= 200 else { return nil }
        let given = Self.hash(token).utf8
        return hashes.withLock { hashes in
            hashes.reduce(false) { areEqual(given, $1.utf8) || $0 } ? .operator : nil
        }
    }

    func role(of session: Identifier) -> Role { roles.withLock { $0.isEmpty ? nil : $0[session] } ?? .visitor }

    package func signIn(_ session: Identifier, as role: Role) async throws {
        let time = clock.now
        try await database.write {
            try $0.execute("INSERT INTO web_signed_in (session, role, created_at) VALUES (?, ?, ?)", session, role.rawValue, time)
        }
        roles.withLock { $0[session] = role }
    }

    func signOut(_ session: Identifier) async throws {
        try await database.write { try $0.execute("DELETE FROM web_signed_in WHERE session = ?", session) }
        roles.withLock { $0[session] = nil }
    }

    private static func hash(_ token: some StringProtocol) -> String { SHA256.hash(token).hexText }
}
