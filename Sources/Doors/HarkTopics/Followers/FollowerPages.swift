import HarkCore
import HarkFollowers
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/topics/followers`: the sources with their states, and the form for a new one (001-03).
struct FollowerPages: Sendable {
    private static let place = "/topics/followers"

    let acts: FollowerActs
    let pages: Pages

    func show(_ request: Request, context: HarkContext) async throws -> Response { try await page(FollowerForm(), context) }

    private func page(
        _ form: FollowerForm, _ context: HarkContext, fault: HarkError? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let views = try await acts.followers.views()
        let mayAct = context.caller.may(.operator, or: .serviceWriter)
        let model = FollowersPage(context: context, views: views, form: form, fault: fault, mayAct: mayAct)
        return try pages.render("topics/followers", model, context, status: status)
    }

    func add(_ request: Request, context: HarkContext) async throws -> Response {
        let form = FollowerForm(try await request.form(context))
        do {
            let new = try form.follower
            _ = try await acts.add(new, context.act("topics.follow", on: new.name, request))
            return .redirect(to: Self.place, saying: "topics.followers.added", new.name)
        } catch let fault as HarkError where [.unacceptable, .conflict].contains(fault.code) {
            return try await page(form, context, fault: fault, status: .init(code: fault.code.status))
        }
    }

    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), verb = form.text("act")
        guard let id = Identifier(form.text("id")) else { throw HarkError.unacceptable("id", "This is no source's id.") }
        switch verb {
        case "start", "stop":
            let view = try await acts.setWanted(verb == "start", id, context.act("topics.follower_\(verb)", on: id.description, request))
            return .redirect(to: Self.place, saying: "topics.followers.done_\(verb)", view.follower.name)
        case "remove":
            let name = try await acts.remove(id, context.act("topics.unfollow", on: id.description, request))
            return .redirect(to: Self.place, saying: "topics.followers.done_remove", name)
        default: throw HarkError.unacceptable("act", "Sources are started, stopped and removed.")
        }
    }
}
