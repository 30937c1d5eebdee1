import HarkCore
import HarkWeb
import Synchronization

/// Callers that a test made up.
final class TestAccess: Access {
    private let sessions = Mutex<[Identifier: Caller]>([:])
    private let tokens = Mutex<[String: Caller]>([:])
    private let identifiers = IdentifierGenerator(clock: SystemClock())

    func caller(session: Identifier) -> Caller? { sessions.withLock { $0[session] } }
    func caller(bearer token: String) -> Caller? { tokens.withLock { $0[token] } }

    func signIn(_ session: Identifier, as role: Role, scopes: Set<Scope> = []) {
        let caller = Caller(role: role, proof: .session, sessionID: session, accountID: identifiers.next(), username: role.name, scopes: scopes)
        sessions.withLock { $0[session] = caller }
    }

    /// A token with a name of its own.
    func token(_ name: String, role: Role, proof: Caller.Proof = .token, scopes: Set<Scope> = [], isReadOnly: Bool = false) {
        let caller = Caller(role: role, proof: proof, accountID: identifiers.next(), username: name, scopes: scopes, isReadOnly: isReadOnly)
        tokens.withLock { $0[name] = caller }
    }
}
