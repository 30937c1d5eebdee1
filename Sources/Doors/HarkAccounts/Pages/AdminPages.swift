import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/users` and `/audit`: for admins.
struct AdminPages: Sendable {
    private static let pageLength = 50

    let keeper: AccountKeeper
    let pages: Pages

    // MARK: Accounts

    func users(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        let name = query.string("q") ?? ""
        let found = try await keeper.list(named: name, before: try query.cursor("after"), limit: Self.pageLength + 1)
        let shown = found.prefix(Self.pageLength)
        var model = FormPageModel(title: context.text("accounts.users"), csrf: context.csrfToken)
        var more: [String: any Sendable] = [
            "places": context.places("/users"), "query": name, "users": shown.map { Fields(row($0, context)) }, "isEmpty": shown.isEmpty,
        ]
        if found.count > shown.count, let last = shown.last {
            more["older"] = Link.to("/users", [("q", name), ("after", Cursor(last.account.number).description)])
        }
        model.more = Fields(more)
        return try pages.render("accounts/users", model, context)
    }

    private func row(_ listed: AccountKeeper.Listed, _ context: HarkContext) -> [String: any Sendable] {
        let account = listed.account, never = context.text("accounts.never")
        return [
            "id": account.id.description, "name": account.username, "rights": context.rightsText(account.role, account.scopes),
            "isDisabled": account.isDisabled, "active": account.lastActiveAt?.html ?? never, "signedIn": account.lastSignInAt?.html ?? never,
            "hasSecondFactor": account.hasSecondFactor, "secondFactor": context.text(account.hasSecondFactor ? "accounts.yes" : "accounts.no"),
            "tokens": "\(listed.tokens)", "tokenAge": listed.tokenAgeDays(at: keeper.clock.now).map { context.text("accounts.days", "\($0)") } ?? "–",
            "tokenUsed": listed.tokenLastUsedAt?.html ?? never,
            "roles": [Role.member, .operator, .admin].map { role in
                Fields(["value": role.name, "text": context.text("web.role.\(role.name)"), "isChosen": role == account.role])
            },
            "scopes": Scope.forAccounts.map { scope in
                Fields([
                    "name": scope.rawValue, "text": context.text("accounts.scope.\(scope.rawValue)"), "isChosen": account.scopes.contains(scope),
                ])
            },
        ]
    }

    func change(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        guard let id = Identifier(form.text("id")) else { throw AccountKeeper.unknown }
        guard let role = Role(name: form.text("role")), role > .visitor else {
            throw HarkError.unacceptable("role", "A role is member, operator or admin.")
        }
        let rights = AccountKeeper.Rights(
            role: role, scopes: Set(Scope.forAccounts.filter { form.isTicked("scope-\($0.rawValue)") }), isDisabled: form.isTicked("disabled"),
            dropsSecondFactor: form.isTicked("drop-second-factor"))
        let account = try await keeper.setRights(rights, of: id, act: try context.act("accounts.rights", on: "", request))
        return .redirect(to: "/users#u-\(id)", saying: "accounts.rights.changed", account.username)
    }

    // MARK: Acts

    func audit(_ request: Request, context: HarkContext) async throws -> Response {
        let found = try await keeper.acts(before: try QueryParameters(request).cursor("after"), limit: Self.pageLength + 1)
        let shown = found.prefix(Self.pageLength)
        var model = FormPageModel(title: context.text("accounts.audit"), csrf: context.csrfToken)
        var more: [String: any Sendable] = [
            "places": context.places("/audit"), "isEmpty": shown.isEmpty,
            "acts": shown.map { Fields(["at": $0.act.at.html, "who": $0.act.who, "what": $0.act.what, "subject": $0.act.subject, "address": $0.act.address]) },
        ]
        if found.count > shown.count, let last = shown.last { more["older"] = Link.to("/audit", [("after", Cursor(last.number).description)]) }
        model.more = Fields(more)
        return try pages.render("accounts/audit", model, context)
    }
}
