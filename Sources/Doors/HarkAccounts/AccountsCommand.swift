public import Foundation
public import HarkCore
import HarkWeb

/// What `hark users` asks for, in a form that goes through the running server's socket.
public enum AccountsCommand: Codable, Sendable {
    /// - Parameter role: a role's name; nil for an admin where there is no account yet, else a member.
    case add(username: String, password: String, role: String?, scopes: [Scope])
    case list
    case password(username: String, password: String)
    case dropSecondFactor(username: String)
}

extension AccountsDoor {
    /// Does what a command on the machine itself asks for, and answers JSON.
    /// - Throws: `HarkError` with a sentence for whoever typed it.
    public func perform(_ command: AccountsCommand) async throws -> Data {
        switch command {
        case .add(let username, let password, let role, let scopes): try await add(username, password, role, Set(scopes))
        case .list: try await list()
        case .password(let username, let password): try await setPassword(password, of: username)
        case .dropSecondFactor(let username): try await dropSecondFactor(of: username)
        }
    }

    private func add(_ username: String, _ password: String, _ name: String?, _ scopes: Set<Scope>) async throws -> Data {
        let role = name.flatMap(Role.init(name:))
        guard name == nil || role ?? .visitor > .visitor else {
            throw HarkError.unacceptable("role", "A role is member, operator or admin.")
        }
        guard scopes.isSubset(of: Scope.forAccounts) else {
            throw HarkError.unacceptable("scopes", "An account's scopes are \(Scope.forAccounts.map(\.rawValue).joined(separator: ", ")).")
        }
        let account = try await inHouseWords {
            try await keeper.add(
                .init(username: username, password: password), role: role, scopes: scopes,
                act: .ofCommandLine("accounts.add", at: keeper.clock.now))
        }
        if account.role == .admin { code.use() }
        return try HarkJSON.encode(AccountAnswer(account))
    }

    private func list() async throws -> Data {
        let now = keeper.clock.now
        var items: [ListedAnswer] = [], before: Int?
        repeat {
            let page = try await keeper.list(named: nil, before: before, limit: 1000)
            items += page.map { ListedAnswer($0, at: now) }
            before = page.count == 1000 ? page.last?.account.number : nil
        } while before != nil
        return try HarkJSON.encode(Page(items: items, next: nil))
    }

    private func setPassword(_ password: String, of username: String) async throws -> Data {
        try await inHouseWords { try await keeper.resetPassword(password, ofName: username) }
        return try HarkJSON.encode([String: String]())
    }

    private func dropSecondFactor(of username: String) async throws -> Data {
        try await keeper.dropSecondFactor(ofName: username)
        return try HarkJSON.encode([String: String]())
    }
}
