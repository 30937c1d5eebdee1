import HarkCore
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/photos/backups` as an operator sees it.
struct BackupsPages: Sendable {
    let keeper: BackupKeeper
    let pages: Pages

    private static let path = "/photos/backups"

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try await render(context) { _ in }
    }

    private func render(
        _ context: HarkContext, status: HTTPResponse.Status = .ok, _ change: (inout BackupsPage) -> Void
    ) async throws -> Response {
        var page = BackupsPage(
            context: context, plan: await keeper.plan, files: try await keeper.shelf.list(), nextAt: try await keeper.nextAt())
        change(&page)
        return try pages.render("manager/backups", page, context, status: status)
    }

    /// `create`, `plan`, or `verify:name`.
    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), act = form.text("act")
        do {
            switch act {
            case "create":
                let file = try await keeper.create { try context.act("backups.create", on: $0, request) }
                return .redirect(to: Self.path, saying: "backups.created", file.name)
            case "plan":
                let plan = try BackupPlan(isOn: form.isTicked("on"), isWhole: form.isTicked("photos"), dailyAt: form.text("daily_at"))
                try await keeper.adopt(plan, noting: context.act("backups.plan", on: plan.subject, request))
                return .redirect(to: Self.path, saying: "backups.planned")
            default:
                guard act.hasPrefix("verify:") else { throw HarkError.unacceptable("act", "An act is create, plan, or verify, a colon and a name.") }
                let report = try await keeper.shelf.verify(String(act.dropFirst("verify:".count)))
                return .redirect(to: Self.path, saying: "backups.verified", report.name, "\(report.rows)", "\(report.contents)")
            }
        } catch let error as HarkError where error.code == .unacceptable {
            return try await render(context, status: .unprocessableContent) { $0.problem = error.problems.first?.detail ?? error.detail }
        }
    }

    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)

    static let pageOperation = Operation("backupsPage", "The page of the user tables' backups.", answers: [.page])
    static let actOperation = Operation(
        "submitBackupAct", "Backs up now (`create`), takes the plan in (`plan`, `daily_at`, `on`, `photos`), or reads one against its checksum (`verify:name`).",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .anyOf([
                    .object([.init("act", .string(pattern: "^(create|verify:[a-zA-Z0-9.-]{1,80})$")), csrf], additional: true),
                    .object(
                        [
                            .init("act", .choice(["plan"])), .init("daily_at", .string(pattern: BackupPlan.pattern)),
                            .init("on", .string(), required: false), .init("photos", .string(), required: false), csrf,
                        ], additional: true),
                ])
            )
        ]), answers: [.redirect], problems: [404, 422, 507])
}

/// What the page of backups shows.
struct BackupsPage: PageModel {
    let context: HarkContext
    let plan: BackupPlan
    let files: [BackupFile]
    let nextAt: Timestamp?
    var problem: String?

    var title: String { context.text("backups.title") }
    var stylesheets: [String] { ["manager.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "rooms": ManagerRooms.html(context, current: "/photos/backups")
        case "problem": problem
        case "dailyAt": plan.dailyAt
        case "isOn": plan.isOn
        case "isWhole": plan.isWhole
        case "next": nextAt?.html
        case "files":
            files.map {
                Fields([
                    "name": $0.name, "time": $0.createdAt.html, "bytes": $0.bytes, "hasPhotos": $0.set.hasSuffix(PhotosDoor.name),
                    "checkLabel": context.text("backups.verify.label", $0.name),
                ])
            }
        default: nil
        }
    }
}
