import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// The accounts of others, and the audit log: for admins.
struct AdminAPI: Sendable {
    let keeper: AccountKeeper

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        let limit = try query.int("limit", in: 1...1000, default: 50)
        let found = try await keeper.list(named: query.string("q"), before: try query.cursor("after"), limit: limit + 1)
        let items = found.prefix(limit), now = keeper.clock.now
        return try .json(
            Page(items: items.map { ListedAnswer($0, at: now) }, next: found.count > limit ? items.last.map { Cursor($0.account.number) } : nil))
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(AccountAnswer(try await keeper.account(try context.identifier("id"))))
    }

    func change(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        let form = try await request.json(as: RightsForm.self, context)
        let rights = AccountKeeper.Rights(
            role: form.role.flatMap(Role.init(name:)), scopes: form.scopes.map { Set($0) }, isDisabled: form.disabled,
            dropsSecondFactor: form.secondFactor == false)
        guard form.secondFactor != true else {
            throw HarkError.unacceptable("second_factor", "Only the account itself can turn on its second factor.")
        }
        guard form.role == nil || rights.role ?? .visitor > .visitor else {
            throw HarkError.unacceptable("role", "A role is member, operator or admin.")
        }
        guard rights.scopes?.isSubset(of: Scope.forAccounts) ?? true else {
            throw HarkError.unacceptable("scopes", "An account's scopes are \(Scope.forAccounts.map(\.rawValue).joined(separator: ", ")).")
        }
        return try .json(AccountAnswer(try await keeper.setRights(rights, of: id, act: try context.act("accounts.rights", on: "", request))))
    }

    func audit(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        let limit = try query.int("limit", in: 1...1000, default: 50), after = try query.cursor("after")
        let found = try await keeper.acts(before: after, limit: limit + 1)
        let items = found.prefix(limit)
        return try .json(Page(items: items.map { ActAnswer($0.act) }, next: found.count > limit ? items.last.map { Cursor($0.number) } : nil))
    }
}

extension AccountKeeper {
    /// Newest first.
    func acts(before number: Int?, limit: Int) async throws -> [(number: Int, act: Act)] {
        try await store.database.read { try AuditLog.acts(before: number, limit: limit, in: $0) }
    }
}
