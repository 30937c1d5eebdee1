import HarkCore
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers

/// What the page of workers shows: the queue, the pool and its decisions over time, and for operators what can be changed.
struct WorkersPage: PageModel {
    let context: HarkContext
    let view: PoolView
    var form: PolicyForm
    var templateForm: TemplateForm
    var wrongField: String?
    var problem: String?
    /// What the policy of the form would have done, beside the one in force.
    var trial: PoolDryRun?

    var title: String { context.text("documents.workers.title") }
    var stylesheets: [String] { ["documents.css"] }
    var scripts: [String] { ["documents.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "rooms": DocumentRooms.html(context, current: "/documents/workers")
        case "figures": view.figures(context)
        case "charts": view.charts(context)
        case "problem": problem
        case "isOperator": context.caller.role >= .operator
        case "policyText": view.policyText(context)
        case "types": types
        case "fields": fields
        case "trial": trial.map { Fields(["rows": Self.rows($0.inForce, $0.proposed, context), "replayed": Self.replayed($0, context)]) }
        case "spans": view.span.links(context)
        case "templateText": view.templateText(context)
        case "templateFields": templateFields
        case "environment": templateForm.environment
        case "environmentIsWrong": wrongField == "environment"
        case "fixed": view.status.fixed.map { "\($0)" } ?? ""
        case "lives": view.livesRows(context)
        case "hasMachines": !view.machines.isEmpty
        case "machines": view.machineRows(context)
        case "changes": view.changeRows(context)
        case "isPaused": view.isPaused
        case "hasJobs": !view.jobs.isEmpty
        case "jobs": view.jobRows(context)
        case "chores": view.chores.map { $0.row(context) }
        default: nil
        }
    }

    private var types: [Fields] {
        PolicyForm.types.map { ["value": $0, "text": context.text("documents.workers.type.\($0)"), "isSelected": $0 == form.type] }
    }

    private var fields: [Fields] {
        PolicyForm.fields.map {
            ["name": $0, "label": context.text("documents.workers.field.\($0)"), "value": form.values[$0] ?? "", "isWrong": $0 == wrongField]
        }
    }

    private var templateFields: [Fields] {
        [("threads", templateForm.threads), ("memory_megabytes", templateForm.memory)].map { name, value in
            ["name": name, "label": context.text("documents.workers.template.\(name)"), "value": value, "isWrong": wrongField == name]
        }
    }

    /// How true the replay is.
    private static func replayed(_ run: PoolDryRun, _ context: HarkContext) -> String {
        guard run.spread > 0 else { return context.text("documents.workers.trial.single", "\(run.single)") }
        return context.text("documents.workers.trial.spread", "\(run.single)", "\(run.singleSince.description.prefix(16).replacing("T", with: " "))Z", "\(run.spread)")
    }

    private static func rows(_ now: SimulationReport, _ then: SimulationReport, _ context: HarkContext) -> [Fields] {
        let rows: [(String, (SimulationReport) -> String)] = [
            ("jobs", { "\($0.done) / \($0.jobs)" }), ("p95", { DocumentPage.duration($0.waitSeconds.p95) }),
            ("longest", { DocumentPage.duration($0.waitSeconds.max) }), ("hours", { tenths($0.workerSeconds / 3600) }),
            ("peak", { "\($0.peakWorkers)" }), ("actions", { "\($0.scaleActions)" }),
        ]
        return rows.map { ["name": context.text("documents.workers.trial.\($0.0)"), "now": $0.1(now), "then": $0.1(then)] }
    }
}

/// One decimal.
func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
}
