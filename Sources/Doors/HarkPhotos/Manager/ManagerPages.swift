import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/photos/manager` as an operator sees it.
struct ManagerPages: Sendable {
    let acts: ManagerActs
    let pages: Pages
    let clock: any WallClock

    private static let path = "/photos/manager"

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try await render(request, context) { _ in }
    }

    private func render(
        _ request: Request, _ context: HarkContext, status: HTTPResponse.Status = .ok, _ change: (inout ManagerPage) -> Void
    ) async throws -> Response {
        var page = ManagerPage(context: context, view: try await ManagerView(acts, QueryParameters(request), at: clock.now))
        change(&page)
        return try pages.render("manager", page, context, status: status)
    }

    func settings(_ request: Request, context: HarkContext) async throws -> Response {
        let fields = try await request.form(context)
        do {
            let form = try CacheForm(fields)
            try await acts.keeper.adopt(form.applied) { try context.act("cache.settings", on: $0, request) }
            return .redirect(to: Self.path, saying: "manager.applied")
        } catch let error as HarkError where error.code == .unacceptable {
            return try await render(request, context, status: .unprocessableContent) { page in
                page.form = fields
                page.problem = error.problems.map(\.detail).joined(separator: " ")
                page.wrongField = error.problems.first?.field
            }
        }
    }

    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        do {
            switch form.text("act") {
            case "clear":
                try await acts.clear(noting: context.act("cache.clear", on: "", request))
                return .redirect(to: Self.path, saying: "manager.cleared")
            case "delete-all":
                let count = try await acts.deleteAll(confirmed: form["confirm"], noting: context.act("photos.delete-all", on: "", request))
                return .redirect(to: Self.path, saying: "manager.deleted", "\(count)")
            case "restore":
                let count = try await acts.restoreAll(noting: context.act("photos.restore-all", on: "", request))
                return .redirect(to: Self.path, saying: "manager.restored", "\(count)")
            default: throw HarkError.unacceptable("act", "An act is clear, delete-all or restore.")
            }
        } catch let error as HarkError where error.code == .unacceptable {
            return try await render(request, context, status: .unprocessableContent) { page in
                page.problem = error.textKey.map { key in context.text(key, error.arguments.first ?? "") } ?? error.detail
                page.wrongField = error.problems.first?.field
            }
        }
    }
}
