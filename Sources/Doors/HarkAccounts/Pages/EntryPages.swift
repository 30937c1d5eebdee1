import Foundation
import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// The ways in and out for people: `/sign-in`, `/sign-up`, `/setup`, `/sign-out`.
struct EntryPages: Sendable {
    let keeper: AccountKeeper
    let code: SetupCode
    let pages: Pages

    // MARK: Signing in

    func signInForm(_ request: Request, context: HarkContext) async throws -> Response { try signInPage(context) }

    private func signInPage(
        _ context: HarkContext, username: String = "", problem: String? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var model = FormPageModel(title: context.text("web.sign_in"), csrf: context.csrfToken, problem: problem)
        model.fields = [
            .init(
                name: "username", label: context.text("accounts.username"), autocomplete: "username", value: username, isRequired: true,
                hasFocus: username.isEmpty),
            .init(
                name: "password", label: context.text("accounts.password"), type: "password", autocomplete: "current-password", isRequired: true,
                hasFocus: !username.isEmpty),
        ]
        model.more = ["isOpen": keeper.settings.isOpen, "isSetup": code.isDrawn]
        return try pages.render("accounts/sign-in", model, context, status: status)
    }

    /// Both steps: name and password, and for whoever has a second factor a code, with a ticket in place of the password.
    func signIn(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), ticket = form.text("ticket")
        let username = form.text("username").trimmingCharacters(in: .whitespaces)
        do {
            let proven = ticket.isEmpty
                ? try await keeper.prove(username, form.text("password"), from: context.origin(request)) : try await keeper.proven(by: ticket)
            do {
                return try await enter(proven, code: form.text("code"), request, context)
            } catch let error as HarkError where error.problems.first?.field == "code" {
                // The first time nothing was done wrong.
                let problem = ticket.isEmpty ? nil : context.text(error.textKey ?? "")
                return try codePage(context, ticket: keeper.ticket(for: proven), problem: problem)
            }
        } catch let error as HarkError where error.code == .unauthenticated {
            return try signInPage(context, username: username, problem: context.sentence(error), status: .unauthorized)
        }
    }

    private func codePage(_ context: HarkContext, ticket: String, problem: String?) throws -> Response {
        var model = FormPageModel(title: context.text("web.sign_in"), csrf: context.csrfToken)
        var field = FormField(
            name: "code", label: context.text("accounts.code"), autocomplete: "one-time-code", help: context.text("accounts.code.help"),
            isRequired: true, limit: 40, hasFocus: true)
        field.problem = problem
        model.fields = [field]
        model.more = ["ticket": ticket]
        return try pages.render("accounts/sign-in", model, context, status: .unauthorized).unkept
    }

    /// Signs in somebody whose account was just made.
    private func enter(_ username: String, _ password: String, _ request: Request, _ context: HarkContext) async throws -> Response {
        try await enter(keeper.prove(username, password, from: context.origin(request)), code: nil, request, context)
    }

    /// Signs in with a session that no browser has seen, and ends the one that this browser was signed in with.
    private func enter(
        _ proven: AccountKeeper.Proven, code: String?, _ request: Request, _ context: HarkContext
    ) async throws -> Response {
        let fresh = try context.freshSession()
        _ = try await keeper.signIn(proven, code: code, from: context.origin(request), session: fresh.id)
        if let session = context.caller.sessionID, let account = context.caller.accountID { try await keeper.signOut(session, of: account) }
        var response = Response.redirect(to: "/", saying: "accounts.signed_in")
        response.headers.append(fresh.cookie)
        return response
    }

    func signOut(_ request: Request, context: HarkContext) async throws -> Response {
        if let session = context.caller.sessionID, let account = context.caller.accountID { try await keeper.signOut(session, of: account) }
        return .redirect(to: "/", saying: "accounts.signed_out")
    }

    // MARK: Signing up

    func signUpForm(_ request: Request, context: HarkContext) async throws -> Response { try signUpPage(AccountForm(), context) }

    private func signUpPage(
        _ form: AccountForm, _ context: HarkContext, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var model = FormPageModel(title: context.text("accounts.sign_up"), csrf: context.csrfToken)
        model.fields = (form.entryFields(context) + form.profileFields(context)).marked(faults, context)
        model.more = ["isClosed": !keeper.settings.isOpen]
        return try pages.render("accounts/sign-up", model, context, status: status)
    }

    func signUp(_ request: Request, context: HarkContext) async throws -> Response {
        guard keeper.settings.isOpen else { throw HarkError.closed }
        let form = AccountForm(try await request.form(context))
        try keeper.throttle?.signUp(context.addressKey(request))
        do {
            _ = try await keeper.add(form.account, role: .member)
        } catch let faults as FieldFaults {
            return try signUpPage(form, context, faults: faults.faults, status: .unprocessableContent)
        } catch let error as HarkError where error.code == .conflict {
            return try signUpPage(form, context, faults: [.init("username", error.detail, "accounts.taken")], status: .conflict)
        }
        return try await enter(form.username, form.password, request, context)
    }

    // MARK: The first admin

    func setupForm(_ request: Request, context: HarkContext) async throws -> Response {
        guard code.isDrawn else { throw HarkError.setUp }
        return try setupPage(AccountForm(), context)
    }

    private func setupPage(
        _ form: AccountForm, _ context: HarkContext, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var model = FormPageModel(title: context.text("accounts.setup"), csrf: context.csrfToken)
        let field = FormField(
            name: "code", label: context.text("accounts.setup.code"), value: form.code, help: context.text("accounts.setup.help"),
            isRequired: true, hasFocus: true)
        model.fields = ([field] + form.entryFields(context)).marked(faults, context)
        return try pages.render("accounts/setup", model, context, status: status)
    }

    func setup(_ request: Request, context: HarkContext) async throws -> Response {
        guard code.isDrawn else { throw HarkError.setUp }
        let form = AccountForm(try await request.form(context))
        guard code.isRight(form.code.trimmingCharacters(in: .whitespaces)) else {
            try keeper.throttle?.signUp(context.addressKey(request))
            let fault = FieldFault("code", "This is not the code.", "accounts.setup.wrong")
            return try setupPage(form, context, faults: [fault], status: .unprocessableContent)
        }
        do {
            let act = Act(
                at: keeper.clock.now, account: nil, who: "setup code", what: "accounts.add", subject: "", address: context.address(request))
            _ = try await keeper.add(form.account, role: .admin, act: act)
        } catch let faults as FieldFaults {
            return try setupPage(form, context, faults: faults.faults, status: .unprocessableContent)
        } catch let error as HarkError where error.code == .conflict {
            return try setupPage(form, context, faults: [.init("username", error.detail, "accounts.taken")], status: .conflict)
        }
        code.use()
        return try await enter(form.username, form.password, request, context)
    }
}

extension HarkError {
    static let setUp = HarkError(.notFound, "This house is set up already.", textKey: "accounts.setup.done")
}
