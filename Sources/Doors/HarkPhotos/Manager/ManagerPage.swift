import HarkCache
import HarkCore
import HarkWeb

/// What the manager's page shows.
struct ManagerPage: PageModel {
    let context: HarkContext
    let view: ManagerView
    /// As typed, where it could not be taken.
    var form: FormFields?
    var wrongField: String?
    var problem: String?

    var title: String { context.text("manager.title") }
    var stylesheets: [String] { ["manager.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "rooms": ManagerRooms.html(context, current: "/photos/manager")
        case "problem": problem
        case "figures": view.figures(context)
        case "spans": view.span.links(context)
        case "charts": view.charts(context)
        case "reason": view.reason(context)
        case "policies": choices("policy", CacheForm.policies, current: view.configuration.policy.rawValue)
        case "modes": choices("mode", CacheForm.modes, current: view.configuration.mode.rawValue)
        case "fields": fields
        case "hasForecast": view.forecast.contains { $0.hitRate != nil }
        case "forecast": view.forecastRows(context)
        case "nodes": view.nodeRows(context)
        case "changes": view.changeRows(context)
        case "cached": view.cachedRows(context)
        case "stored": view.storedRows
        case "next": view.nextStored
        case "check": view.check.map(checkFields)
        case "confirmation": ManagerActs.confirmation
        case "restorable": view.restorable > 0 ? context.text("manager.restorable", "\(view.restorable)") : nil
        case "acts": view.actRows
        default: nil
        }
    }

    private func choices(_ field: String, _ values: [String], current: String) -> [Fields] {
        let chosen = form?[field] ?? current
        return values.map { ["value": $0, "text": context.text("manager.\(field).\($0)"), "isSelected": $0 == chosen] }
    }

    private var fields: [Fields] {
        let now = view.configuration
        let values: [(String, String)] = [
            ("capacity_mb", "\(now.capacityMB)"), ("nodes", "\(view.nodes)"), ("max_miss_rate", "\(now.maxMissRate)"),
            ("min_miss_rate", "\(now.minMissRate)"), ("expand_ratio", "\(now.expandRatio)"), ("shrink_ratio", "\(now.shrinkRatio)"),
            ("node_hour", "\(now.nodeHour)"), ("thousand_misses", "\(now.thousandMisses)"),
        ]
        return values.map { name, value in
            ["name": name, "label": context.text("manager.field.\(name)"), "value": form?.text(name) ?? value, "isWrong": name == wrongField]
        }
    }

    private func checkFields(_ report: HoldingsReport) -> Fields {
        [
            "summary": context.text(
                report.isConsistent ? "manager.check.good" : "manager.check.bad", "\(report.photos)", "\(report.objects)", "\(report.missing.count)",
                "\(report.orphans.count)"),
            "missing": report.missing.prefix(100).map { Fields(["key": $0.key, "object": $0.object]) },
            "orphans": report.orphans.prefix(100).map { Fields(["object": $0]) },
        ]
    }
}

/// The rooms of what operators do with photos.
enum ManagerRooms {
    private static let all = [
        ("/photos", "manager.rooms.photos"), ("/photos/manager", "manager.title"), ("/photos/backups", "backups.title"), ("/photos/costs", "costs.title"),
    ]

    static func html(_ context: HarkContext, current: String) -> String {
        let links = all.map { path, key in
            "<li><a href=\"\(path)\"\(path == current ? " aria-current=\"page\"" : "")>\(context.text(key).htmlEscaped)</a></li>"
        }
        return "<nav class=\"rooms\" aria-label=\"\(context.text("manager.rooms").htmlEscaped)\"><ul>\(links.joined())</ul></nav>"
    }
}
