import HarkCore
import HarkFollowers
import HarkWeb

/// What the page of sources shows.
struct FollowersPage: PageModel {
    let context: HarkContext
    let views: [Followers.View]
    let form: FollowerForm
    let fault: HarkError?
    let mayAct: Bool

    var title: String { context.text("topics.followers.title") }
    var stylesheets: [String] { ["topics.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "mayAct": mayAct
        case "followers": views.map(row)
        case "isEmpty": views.isEmpty
        case "fields": fields
        case "kinds":
            FollowerKind.allCases.map { kind in
                Fields(["value": kind.rawValue, "text": text("kind.\(kind.rawValue)"), "isChosen": kind.rawValue == form.kind])
            }
        default: nil
        }
    }

    private func text(_ key: String, _ argument: String = "") -> String { context.text("topics.followers.\(key)", argument) }

    private var fields: [Fields] {
        [
            field("name", form.name, limit: 40, isRequired: true), field("about", form.about, limit: FollowerRules.longestAbout),
            field("address", form.address, limit: 800), field("languages", form.languages, limit: 100),
            field("interval_seconds", form.interval, limit: 5), field("secret", "", type: "password", limit: FollowerRules.longestSecret),
        ]
    }

    private func field(_ name: String, _ value: String, type: String = "text", limit: Int, isRequired: Bool = false) -> Fields {
        // A name that is taken is the name's fault.
        let isAtFault = fault?.problems.first.map { $0.field == name } ?? (fault != nil && name == "name")
        let problem = isAtFault ? fault.flatMap { fault in fault.textKey.map { context.text($0) } ?? fault.detail } : nil
        return Fields([
            "name": name, "label": text(name), "help": text("\(name).help"), "value": value, "type": type, "limit": "\(limit)",
            "isRequired": isRequired, "problem": problem ?? "", "hasProblem": problem != nil,
        ])
    }

    private func row(_ view: Followers.View) -> Fields {
        let follower = view.follower, figures = view.figures
        var facts: [(String, String)] = [
            ("posts", "\(figures.posts)"), ("edits", "\(figures.edits)"), ("withdrawals", "\(figures.withdrawals)"), ("ignored", "\(figures.ignored)"),
            ("unreadable", "\(figures.unreadable)"), ("bytes", "\(figures.bytes)"), ("reconnects", "\(figures.reconnects)"),
        ]
        if let lag = figures.lagSeconds { facts.append(("lag", "\(Int(lag.rounded())) s")) }
        return Fields([
            "id": follower.id.description, "name": follower.name, "about": follower.about, "kind": text("kind.\(follower.kind.rawValue)"),
            "address": follower.address, "hasAddress": !follower.address.isEmpty, "hasAbout": !follower.about.isEmpty,
            "languages": follower.languages.isEmpty ? text("all_languages") : follower.languages.joined(separator: ", "),
            "state": text("state.\(view.state.name)"), "tone": Self.tone(view.state), "isWanted": follower.isWanted,
            "pause": view.state.pause.map { "\($0.reason)" } ?? "", "isWaiting": view.state.pause != nil,
            "until": view.state.pause?.until.html ?? "", "hasSecret": follower.hasSecret, "lastPost": figures.lastPostAt?.html ?? "–",
            "facts": facts.map { Fields(["name": text("fact.\($0.0)"), "value": $0.1]) },
        ])
    }

    private static func tone(_ state: FollowerState) -> String {
        switch state {
        case .following: "good"
        case .waiting: "bad"
        case .stopped, .connecting: "plain"
        }
    }
}
