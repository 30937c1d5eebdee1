import HarkCore
import HTTPTypes
import Hummingbird

extension HouseRoutes {
    private struct SignInPage: PageModel {
        let title: String, csrf: String, problem: String?

        func child(named name: String) -> Any? {
            switch name {
            case "csrf": csrf
            case "problem": problem
            default: nil
            }
        }
    }

    static func signInPage(_ request: Request, context: HarkContext) async throws -> Response {
        try form(context, problem: nil, status: .ok)
    }

    private static func form(_ context: HarkContext, problem: String?, status: HTTPResponse.Status) throws -> Response {
        let model = SignInPage(title: context.text("web.sign_in"), csrf: context.csrfToken, problem: problem)
        return try context.requireHouse.pages.render("web/sign-in", model, context, status: status)
    }

    static func signIn(_ request: Request, context: HarkContext) async throws -> Response {
        let house = try context.requireHouse
        let fields = try await request.form(context)
        guard let role = house.access.role(ofToken: fields.text("token").trimmingBlanks) else {
            if let seconds = house.signInLimiter?.take(1, by: context.addressKey(request, house.settings)) { throw Admission.tooFast(seconds) }
            return try form(context, problem: context.text("web.sign_in.wrong"), status: .unauthorized)
        }
        // A new session: one that was planted in the browser before must not become the operator's.
        let session = house.sessionIDs.next()
        try await house.access.signIn(session, as: role)
        var response = Response.redirect(to: "/", saying: "web.signed_in")
        response.headers.append(HTTPField(name: .setCookie, value: house.sessions.setCookie(for: session)))
        return response
    }

    static func signOut(_ request: Request, context: HarkContext) async throws -> Response {
        if let session = context.caller.sessionID { try await context.requireHouse.access.signOut(session) }
        return .redirect(to: "/", saying: "web.signed_out")
    }
}
