import HarkCore
import HarkDatabase

/// Part two of the statements: what proves an account, that is sessions and tokens.
extension AccountStore {
    private static let sessionColumns = "id, account, token_hash, agent, address, created_at, expires_at, last_used_at"
    private static let tokenColumns = "id, account, name, hash, scopes, created_at, expires_at, last_used_at"

    /// The account with all that proves it, read within a write: nothing can come between.
    func snapshot(_ id: Identifier, order: Int, in reader: any SQLReader) throws -> AccountSnapshot {
        AccountSnapshot(
            order: order, id: id, account: try account(id, in: reader), sessions: try sessions(of: id, in: reader),
            tokens: try tokens(of: id, in: reader))
    }

    // MARK: Sessions

    /// Latest first.
    func sessions(of account: Identifier, in reader: any SQLReader) throws -> [SignedInSession] {
        try reader.rows("SELECT \(Self.sessionColumns) FROM account_session WHERE account = ? ORDER BY id DESC", account)
            .map(SignedInSession.init)
    }

    func insert(_ session: SignedInSession, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO account_session (\(Self.sessionColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", session.id, session.account,
            session.tokenHash, session.agent, session.address, session.createdAt, session.expiresAt, session.lastUsedAt)
        try writer.execute(
            "UPDATE account SET last_sign_in_at = ?, last_active_at = ? WHERE id = ?", session.createdAt, session.createdAt, session.account)
    }

    /// - Returns: whether there was such a session of this account.
    func endSession(_ id: Identifier, of account: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM account_session WHERE id = ? AND account = ?", id, account) > 0
    }

    /// - Parameter kept: the one session that goes on; nil for none.
    func endSessions(of account: Identifier, but kept: Identifier?, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM account_session WHERE account = ? AND id <> ?", account, kept?.description ?? "")
    }

    // MARK: Tokens

    /// Latest first.
    func tokens(of account: Identifier, in reader: any SQLReader) throws -> [AccessToken] {
        try reader.rows("SELECT \(Self.tokenColumns) FROM account_token WHERE account = ? ORDER BY id DESC", account).map(AccessToken.init)
    }

    func insert(_ token: AccessToken, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO account_token (\(Self.tokenColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", token.id, token.account, token.name, token.hash,
            token.scopes.text, token.createdAt, token.expiresAt, token.lastUsedAt)
    }

    /// - Returns: whether there was such a token of this account.
    func deleteToken(_ id: Identifier, of account: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM account_token WHERE id = ? AND account = ?", id, account) > 0
    }

    // MARK: Time

    /// Notes when sessions and tokens were last used, and with them their accounts.
    func note(_ uses: [AccountBook.Use], in writer: any SQLWriter) throws {
        for use in uses {
            try writer.execute("UPDATE \(use.isToken ? "account_token" : "account_session") SET last_used_at = ? WHERE id = ?", use.at, use.proof)
            try writer.execute(
                "UPDATE account SET last_active_at = ? WHERE id = ? AND (last_active_at IS NULL OR last_active_at < ?)", use.at, use.account, use.at)
        }
    }

    /// Deletes what has expired.
    func expire(at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM account_session WHERE expires_at <= ?", time)
        try writer.execute("DELETE FROM account_token WHERE expires_at <= ?", time)
    }
}

extension SignedInSession {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row.identifier(0), account: try row.identifier(1), tokenHash: try row.optional(2, SQLRow.bytes), agent: try row.text(3),
            address: try row.text(4), createdAt: try row.timestamp(5), expiresAt: try row.timestamp(6), lastUsedAt: try row.timestamp(7))
    }
}

extension AccessToken {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row.identifier(0), account: try row.identifier(1), name: try row.text(2), hash: try row.bytes(3),
            scopes: Set(text: try row.text(4)), createdAt: try row.timestamp(5), expiresAt: try row.timestamp(6),
            lastUsedAt: try row.optional(7, SQLRow.timestamp))
    }
}
