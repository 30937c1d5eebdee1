import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/account/tokens`: tokens for programs, made, shown once, taken back.
struct TokenPages: Sendable {
    private static let choicesOfDays = [7, 30, 90, 366]

    let keeper: AccountKeeper
    let pages: Pages

    /// What was typed for a new token.
    private struct Draft {
        var name = "", scopes: Set<Scope> = [.read], days = 90
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response { try await page(context) }

    /// - Parameter made: the text of a token that was just made: it stands on this one answer and nowhere else.
    private func page(
        _ context: HarkContext, draft: Draft = Draft(), made: String? = nil, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let owner = try await keeper.account(context.account), tokens = try await keeper.tokens(of: owner.id)
        var model = FormPageModel(title: context.text("accounts.tokens"), csrf: context.csrfToken)
        model.fields = [FormField(name: "name", label: context.text("accounts.token.name"), value: draft.name, isRequired: true, limit: 60)]
            .marked(faults, context)
        var more: [String: any Sendable] = [
            "places": context.places("/account/tokens"), "tokens": tokens.map { Fields(row($0, context)) }, "isEmpty": tokens.isEmpty,
            "scopes": Scope.allCases.filter(owner.grantable.contains).map { scope in
                Fields([
                    "name": scope.rawValue, "text": context.text("accounts.scope.\(scope.rawValue)"), "isChosen": draft.scopes.contains(scope),
                ])
            },
            "days": Self.choicesOfDays.map { days in
                Fields(["value": "\(days)", "text": context.text("accounts.days", "\(days)"), "isChosen": days == draft.days])
            },
        ]
        if let made { more["made"] = made }
        if let fault = faults.first(where: { $0.field == "scopes" }) { more["scopeProblem"] = context.text(fault.textKey) }
        model.more = Fields(more)
        return try pages.render("accounts/tokens", model, context, status: status)
    }

    private func row(_ token: AccessToken, _ context: HarkContext) -> [String: any Sendable] {
        [
            "id": token.id.description, "name": token.name,
            "may": token.scopes.map { context.text("accounts.scope.\($0.rawValue)") }.sorted().joined(separator: ", "),
            "made": token.createdAt.html, "expires": token.expiresAt.html, "used": token.lastUsedAt?.html ?? context.text("accounts.never"),
        ]
    }

    func make(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        let draft = Draft(
            name: form.text("name"), scopes: Set(Scope.allCases.filter { form.isTicked("scope-\($0.rawValue)") }),
            days: Int(form.text("days")) ?? 0)
        do {
            let (_, text) = try await keeper.makeToken(named: draft.name, draft.scopes, days: draft.days, of: context.account)
            var response = try await page(context, made: text)
            response.headers[.cacheControl] = "no-store"
            return response
        } catch let faults as FieldFaults {
            return try await page(context, draft: draft, faults: faults.faults, status: .unprocessableContent)
        }
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        guard let id = Identifier(try await request.form(context).text("token")) else {
            throw HarkError.unacceptable("token", "A token is named by its id.")
        }
        try await keeper.deleteToken(id, of: context.account)
        return .redirect(to: "/account/tokens", saying: "accounts.token.deleted")
    }
}
