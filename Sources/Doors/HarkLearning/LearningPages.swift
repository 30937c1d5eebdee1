import HarkCore
import HarkModels
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/models` as a person sees it. Each button is a form, each answer a page.
struct LearningPages: Sendable {
    let acts: LearningActs
    let papers: ModelPapers
    let pages: Pages
    let access: (any Access)?

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let chosen = try QueryParameters(request).choice("task", TextTask.allCases.map(\.rawValue)).flatMap(TextTask.init)
        let isOperator = context.caller.may(.operator, or: .modelWriter, reading: true)
        var tasks: [TaskView] = []
        for task in TextTask.allCases where chosen == nil || chosen == task {
            let versions = try await acts.versions(task)
            guard !versions.isEmpty || acts.learning.tasks.contains(task) else { continue }
            let week = try await acts.week(task)
            tasks.append(
                TaskView(
                    task: task, versions: versions, trainings: try await acts.trainings(task, limit: 5), said: week.said, events: week.events,
                    papers: papers, learning: acts.learning, access: access, isOperator: isOperator, mayAct: context.caller.may(.operator, or: .modelWriter)))
        }
        return try pages.render("learning/models", ModelsPage(context: context, tasks: tasks), context)
    }

    func train(_ request: Request, context: HarkContext) async throws -> Response {
        let task = try acts.task(try await request.form(context).text("task"))
        _ = try await acts.train(task, context.act("learning.train", on: task.rawValue, request))
        return .redirect(to: "/models#\(task.rawValue)", saying: "learning.begun")
    }

    func cancel(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), task = try acts.task(form.text("task"))
        guard let id = Identifier(form.text("id")) else { throw HarkError.unacceptable("id", "This is no training's id.") }
        try await acts.cancel(id, of: task, context.act("learning.cancel", on: id.description, request))
        return .redirect(to: "/models#\(task.rawValue)", saying: "learning.cancelled")
    }

    func rollBack(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), task = try acts.task(form.text("task"))
        guard let tier = Tier(rawValue: form.text("tier")) else { throw HarkError.unacceptable("tier", "A tier is fast or accurate.") }
        let version = try await acts.rollBack(task, tier, context.act("learning.rollback", on: task.rawValue, request))
        return .redirect(to: "/models#\(task.rawValue)", saying: "learning.rolled_back", version.version)
    }
}

/// What the page of models shows.
struct ModelsPage: PageModel {
    let context: HarkContext
    let tasks: [TaskView]

    var title: String { context.text("learning.title") }
    var stylesheets: [String] { ["learning.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "tasks": tasks.map { $0.fields(context) }
        default: nil
        }
    }
}
