import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/account/second-factor`: off, begun, or on.
struct SecondFactorPages: Sendable {
    let keeper: AccountKeeper
    let pages: Pages

    /// What stands on one answer and nowhere else.
    private enum Shown {
        case nothing, begun(OneTimeCode), recovery([String])
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response { try await page(context) }

    private func page(
        _ context: HarkContext, _ shown: Shown = .nothing, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let account = try await keeper.account(context.account)
        var model = FormPageModel(title: context.text("accounts.factor"), csrf: context.csrfToken)
        var more: [String: any Sendable] = ["places": context.places("/account/second-factor")]
        switch shown {
        case .begun(let code):
            model.fields = [codeField(context, help: "accounts.factor.code.help")].marked(faults, context)
            more["begun"] = Fields(["key": Self.inGroups(code.secret.base32), "uri": code.uri(username: account.username)])
        case .recovery(let codes): more["recovery"] = Fields(["codes": codes])
        case .nothing: break
        }
        if account.hasSecondFactor {
            model.fields = [passwordField(context), codeField(context, help: "accounts.factor.drop.help")].marked(faults, context)
            more["on"] = Fields(["left": context.text("accounts.factor.left", "\(try await keeper.recoveryCodes(of: account.id))")])
        } else if more["begun"] == nil {
            model.fields = [passwordField(context)].marked(faults, context)
            more["isOff"] = true
        }
        model.more = Fields(more)
        let response = try pages.render("accounts/second-factor", model, context, status: status)
        if case .nothing = shown { return response }
        return response.unkept
    }

    private func passwordField(_ context: HarkContext) -> FormField {
        .init(
            name: "password", label: context.text("accounts.password.current"), type: "password", autocomplete: "current-password",
            isRequired: true)
    }

    private func codeField(_ context: HarkContext, help: String) -> FormField {
        .init(
            name: "code", label: context.text("accounts.code"), autocomplete: "one-time-code", help: context.text(help), isRequired: true, limit: 40)
    }

    /// Easier to type: `ABCD EFGH …`.
    private static func inGroups(_ key: String) -> String {
        let letters = Array(key)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
    }

    // MARK: The forms

    func begin(_ request: Request, context: HarkContext) async throws -> Response {
        let password = try await request.form(context).text("password")
        do {
            let code = try await keeper.beginSecondFactor(of: context.account, password: password, bucket: context.addressKey(request))
            return try await page(context, .begun(code))
        } catch let error as HarkError where error.code == .forbidden {
            return try await page(context, faults: [error.fault(of: "password")], status: .forbidden)
        }
    }

    func confirm(_ request: Request, context: HarkContext) async throws -> Response {
        let typed = try await request.form(context).text("code"), act = try context.act("accounts.second_factor", on: "", request)
        do {
            let codes = try await keeper.confirmSecondFactor(of: context.account, code: typed, bucket: context.addressKey(request), act: act)
            return try await page(context, .recovery(codes))
        } catch let faults as FieldFaults {
            let begun = try await keeper.begunSecondFactor(of: context.account).map(Shown.begun)
            return try await page(context, begun ?? .nothing, faults: faults.faults, status: .unprocessableContent)
        }
    }

    func drop(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), act = try context.act("accounts.second_factor", on: "", request)
        do {
            try await keeper.dropSecondFactor(
                of: context.account, password: form.text("password"), code: form.text("code"), bucket: context.addressKey(request), act: act)
        } catch let faults as FieldFaults {
            return try await page(context, faults: faults.faults, status: .unprocessableContent)
        } catch let error as HarkError where error.code == .forbidden {
            return try await page(context, faults: [error.fault(of: "password")], status: .forbidden)
        }
        return .redirect(to: "/account/second-factor", saying: "accounts.factor.dropped")
    }
}
