import Foundation
package import HarkCore
import HarkCrypto
package import HarkDatabase

/// Tokens for programs.
extension AccountKeeper {
    /// As many as anybody keeps apart.
    static let mostTokens = 100
    static let tokenDays = 1...366

    package func tokens(of id: Identifier) async throws -> [AccessToken] {
        let now = clock.now
        return try await store.database.read { [store] in try store.tokens(of: id, in: $0) }.filter { $0.expiresAt > now }
    }

    /// Makes a token; its text is answered this once and kept nowhere in the clear.
    /// - Parameter alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `FieldFaults`, also for scopes that the account does not hold itself; `.conflict` for too many.
    package func makeToken(
        named name: String, _ scopes: Set<Scope>, days: Int, of id: Identifier,
        alongside: @escaping @Sendable (AccessToken, String, any SQLWriter) throws -> Void = { _, _, _ in }
    ) async throws -> (token: AccessToken, text: String) {
        let owner = try await account(id)
        let name = name.trimmingCharacters(in: .whitespaces)
        let faults = Self.faults(name, scopes, days, owner)
        guard faults.isEmpty else { throw FieldFaults(faults: faults) }
        let text = Self.newToken(), now = clock.now
        let token = AccessToken(
            id: identifiers.next(), account: id, name: name, hash: SHA256.hash(text), scopes: scopes, createdAt: now,
            expiresAt: now.advanced(bySeconds: Double(days) * 86_400), lastUsedAt: nil)
        try await change(id) { [store] writer in
            guard try store.account(id, in: writer) != nil else { throw Self.unknown }
            guard try store.tokens(of: id, in: writer).count < Self.mostTokens else {
                throw HarkError(.conflict, "There are 100 tokens already. Delete one first.", textKey: "accounts.tokens.many")
            }
            try store.insert(token, in: writer)
            try alongside(token, text, writer)
        }
        return (token, text)
    }

    private static func faults(_ name: String, _ scopes: Set<Scope>, _ days: Int, _ owner: Account) -> [FieldFault] {
        var faults: [FieldFault] = []
        if !TextPattern(tokenNamePattern).matches(name) {
            faults.append(FieldFault("name", "A token's name has 1 to 60 characters, all of which can be seen.", "accounts.wrong.token_name"))
        }
        if scopes.isEmpty { faults.append(FieldFault("scopes", "Choose at least one thing that the token may do.", "accounts.wrong.scopes")) }
        if let beyond = scopes.subtracting(owner.grantable).map(\.rawValue).min() {
            faults.append(FieldFault("scopes", "Your account may not give away \(beyond).", "accounts.wrong.beyond"))
        }
        if !(tokenDays ~= days) { faults.append(FieldFault("expires_in_days", "A token lasts 1 to 366 days.", "accounts.wrong.days")) }
        return faults
    }

    static let tokenNamePattern = #"^[^\u0000-\u0020\u007f-\u00a0]([^\u0000-\u001f\u007f-\u009f]{0,58}[^\u0000-\u0020\u007f-\u00a0])?$"#

    /// - Throws: `.notFound` where the account has no such token.
    package func deleteToken(_ token: Identifier, of id: Identifier) async throws {
        let isDeleted = try await change(id) { [store] in try store.deleteToken(token, of: id, in: $0) }
        guard isDeleted else { throw HarkError(.notFound, "There is no such token.", textKey: "web.unknown_id") }
    }
}
