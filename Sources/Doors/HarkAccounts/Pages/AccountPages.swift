import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/account`: what somebody told of themselves, the password, where they are signed in, and the way out for good.
struct AccountPages: Sendable {
    let keeper: AccountKeeper
    let pages: Pages

    func show(_ request: Request, context: HarkContext) async throws -> Response { try await page(context) }

    /// - Parameter faults: what is wrong with the fields of the form that was sent, whichever it was.
    private func page(
        _ context: HarkContext, profile: Profile? = nil, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let account = try await keeper.account(context.account), sessions = try await keeper.sessions(of: account.id)
        var model = FormPageModel(title: context.text("accounts.account"), csrf: context.csrfToken)
        var form = AccountForm()
        form.profile = profile ?? account.profile
        model.fields = form.profileFields(context).marked(faults, context)
        model.more = [
            "places": context.places("/account"), "username": account.username, "rights": context.rightsText(account.role, account.scopes),
            "since": account.createdAt.html, "passwordFields": passwordFields(context).marked(faults, context).map(\.fields),
            "deleteFields": deleteFields(context).marked(faults, context).map(\.fields), "deleteIsOpen": faults.contains { $0.field == "delete_password" },
            "sessions": sessions.map { Fields(row($0, context)) }, "hasOthers": sessions.count > 1,
        ]
        return try pages.render("accounts/account", model, context, status: status)
    }

    private func passwordFields(_ context: HarkContext) -> [FormField] {
        [
            .init(
                name: "current_password", label: context.text("accounts.password.current"), type: "password", autocomplete: "current-password",
                isRequired: true),
            .init(
                name: "new_password", label: context.text("accounts.password.new"), type: "password", autocomplete: "new-password",
                help: context.text("accounts.password.help"), isRequired: true, limit: PasswordRule.lengths.upperBound),
        ]
    }

    private func deleteFields(_ context: HarkContext) -> [FormField] {
        [
            .init(
                name: "delete_password", label: context.text("accounts.password.current"), type: "password", autocomplete: "current-password",
                isRequired: true)
        ]
    }

    private func row(_ session: SignedInSession, _ context: HarkContext) -> [String: any Sendable] {
        [
            "id": session.id.description, "kind": context.text(session.tokenHash == nil ? "accounts.browser" : "accounts.program"),
            "agent": session.agent, "address": session.address, "begun": session.createdAt.html, "used": session.lastUsedAt.html,
            "isCurrent": session.id == context.caller.sessionID,
        ]
    }

    // MARK: The forms

    func edit(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        // A form that was not sent is not one that was sent blank: it must not empty the profile.
        guard form["first_name"] != nil else { throw HarkError.unacceptable("first_name", "Send the fields of the form.") }
        let profile = AccountForm(form).profile
        do {
            _ = try await keeper.setProfile(profile, of: context.account)
        } catch let faults as FieldFaults {
            return try await page(context, profile: profile, faults: faults.faults, status: .unprocessableContent)
        }
        return .redirect(to: "/account", saying: "accounts.saved")
    }

    func changePassword(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        do {
            try await keeper.setPassword(
                form.text("new_password"), current: form.text("current_password"), of: context.account, keeping: context.caller.sessionID,
                bucket: context.addressKey(request))
        } catch let faults as FieldFaults {
            return try await page(context, faults: faults.faults, status: .unprocessableContent)
        } catch let error as HarkError where error.code == .forbidden {
            return try await page(context, faults: [error.fault(of: "current_password")], status: .forbidden)
        }
        return .redirect(to: "/account", saying: "accounts.password.changed")
    }

    /// Ends the session that the button names, or all others.
    func endSession(_ request: Request, context: HarkContext) async throws -> Response {
        let session = try await request.form(context).text("session")
        if session == "others" {
            try await keeper.endSessions(of: context.account, but: context.caller.sessionID)
            return .redirect(to: "/account#sessions", saying: "accounts.sessions.ended")
        }
        guard let id = Identifier(session) else { throw HarkError.unacceptable("session", "A session is named by its id, or as others.") }
        try await keeper.endSession(id, of: context.account)
        return .redirect(to: "/account#sessions", saying: "accounts.session.ended")
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        let password = try await request.form(context).text("delete_password")
        do {
            try await keeper.delete(context.account, password: password, bucket: context.addressKey(request))
        } catch let error as HarkError where error.code == .forbidden || error.code == .conflict {
            return try await page(context, faults: [error.fault(of: "delete_password")], status: error.code == .forbidden ? .forbidden : .conflict)
        }
        return .redirect(to: "/", saying: "accounts.deleted")
    }
}

extension HarkError {
    /// The error said beside a field.
    func fault(of field: String) -> FieldFault { FieldFault(field, detail, textKey ?? "") }
}

extension HarkContext {
    /// The links between the pages of this door that the caller may open.
    func places(_ current: String) -> [Fields] {
        var places = [("/account", "accounts.account"), ("/account/second-factor", "accounts.factor"), ("/account/tokens", "accounts.tokens")]
        if caller.may(.admin, reading: true) { places += [("/users", "accounts.users"), ("/audit", "accounts.audit")] }
        return places.map { ["path": $0.0, "text": text($0.1), "isCurrent": $0.0 == current] }
    }

    /// Role and scopes in words.
    func rightsText(_ role: Role, _ scopes: Set<Scope>) -> String {
        ([text("web.role.\(role.name)")] + scopes.map { text("accounts.scope.\($0.rawValue)") }.sorted()).joined(separator: ", ")
    }
}
