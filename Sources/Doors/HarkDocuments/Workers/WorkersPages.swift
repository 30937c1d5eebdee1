import HarkCore
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers
import HTTPTypes
import Hummingbird
import NIOCore

/// `/documents/workers` and `/documents/run` as a person sees them.
struct WorkersPages: Sendable {
    let acts: WorkersActs
    let pages: Pages
    let clock: any WallClock

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try await render(request, context) { _ in }
    }

    private func render(
        _ request: Request, _ context: HarkContext, status: HTTPResponse.Status = .ok, _ change: (inout WorkersPage) -> Void
    ) async throws -> Response {
        let span = try ChartSpan(QueryParameters(request))
        let view = try await PoolView(acts, at: clock.now, span, withJobs: context.caller.role >= .operator)
        var page = WorkersPage(context: context, view: view, form: PolicyForm(view.status.policy), templateForm: TemplateForm(view.status.template))
        change(&page)
        return try pages.render("documents/workers", page, context, status: status)
    }

    /// The policy's form: tried over the last day, or put into force.
    func policy(_ request: Request, context: HarkContext) async throws -> Response {
        let fields = try await request.form(context), form = PolicyForm(fields)
        do {
            let policy = try form.policy
            guard ["try", "apply"].contains(fields.text("act")) else { throw HarkError.unacceptable("act", "An act is try or apply.") }
            guard fields.text("act") == "apply" else {
                let trial = try await acts.pool.dryRun(policy)
                return try await render(request, context) { page in
                    page.form = form
                    page.trial = trial
                }
            }
            try await acts.adopt(policy, context.act("documents.policy", on: policy.rule.type, request))
            return .redirect(to: "/documents/workers", saying: "documents.workers.applied")
        } catch let error as HarkError where error.code == .unacceptable {
            return try await render(request, context, status: .unprocessableContent) { page in
                page.form = form
                page.problem = error.problems.map(\.detail).joined(separator: " ")
                page.wrongField = error.problems.first?.field
            }
        }
    }

    func template(_ request: Request, context: HarkContext) async throws -> Response {
        let form = TemplateForm(try await request.form(context))
        do {
            let template = try form.template
            try await acts.use(template, context.act("documents.template", on: template.subject, request))
            return .redirect(to: "/documents/workers", saying: "documents.workers.template.used")
        } catch let error as HarkError where error.code == .unacceptable {
            return try await render(request, context, status: .unprocessableContent) { page in
                page.templateForm = form
                page.problem = error.problems.map(\.detail).joined(separator: " ")
                page.wrongField = error.problems.first?.field
            }
        }
    }

    func size(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        do {
            var size: Int?
            switch form.text("act") {
            case "free": break
            case "fix":
                guard let given = Int(form.text("size")) else { throw HarkError.unacceptable("size", "The size must be a whole number.") }
                size = given
            default: throw HarkError.unacceptable("act", "An act is fix or free.")
            }
            try await acts.fix(size, context.act("documents.size", on: size.map { "\($0)" } ?? "free", request))
            return .redirect(to: "/documents/workers", saying: size == nil ? "documents.workers.freed" : "documents.workers.fixed")
        } catch let error as HarkError where [.unacceptable, .conflict].contains(error.code) {
            let status: HTTPResponse.Status = error.code == .conflict ? .conflict : .unprocessableContent
            return try await render(request, context, status: status) { $0.problem = error.problems.map(\.detail).joined(separator: " ") }
        }
    }

    /// `pause`, `resume`, `redrive` or `cancel:id`.
    func queue(_ request: Request, context: HarkContext) async throws -> Response {
        let act = try await request.form(context).text("act")
        let noted = { (what: String, subject: String) in try context.act(what, on: subject, request) }
        switch act {
        case "pause", "resume": try await acts.pause(act == "pause", noted("documents.\(act)", DocumentsDoor.jobsQueue))
        case "redrive":
            return .redirect(to: "/documents/workers", saying: "documents.workers.redriven", "\(try await acts.redrive(nil, noted("documents.redrive", DocumentsDoor.jobsQueue)))")
        default:
            guard act.hasPrefix("cancel:"), let id = Identifier(String(act.dropFirst("cancel:".count))) else {
                throw HarkError.unacceptable("act", "An act is pause, resume, redrive, or cancel, a colon and a job's id.")
            }
            try await acts.cancel(id, noted("documents.cancel", id.description))
        }
        return .redirect(to: "/documents/workers", saying: "documents.workers.done")
    }

    // MARK: The run report

    func run(_ request: Request, context: HarkContext) async throws -> Response {
        let report = try await RunReport(acts, for: context.caller, at: clock.now)
        return try pages.render("documents/run", RunPage(report: report, context: context), context)
    }

    /// The same as Markdown, to be kept beside the figures of a run.
    func runMarkdown(_ request: Request, context: HarkContext) async throws -> Response {
        let report = try await RunReport(acts, for: context.caller, at: clock.now)
        return .bytes(
            .init(string: report.markdown(context)), type: "text/markdown; charset=utf-8",
            headers: [.contentDisposition: "attachment; filename=\"run-report.md\""])
    }
}
