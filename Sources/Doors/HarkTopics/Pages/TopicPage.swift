import HarkCore
import HarkPosts
import HarkWeb

/// The page: the question, its answer where there is one, and what its reader has saved.
struct TopicPage: PageModel {
    let context: HarkContext
    let now: Timestamp
    var question = TopicQuestion("")
    var problem: String?
    var reply: TopicReply?
    /// What became of the answer since the address was made; nil for an ordinary question.
    var change: TopicChange?
    var pulse = TopicPulse(kept: 0, newest: nil)
    var saved: [SavedTopic] = []
    var alerts: [TopicAlert] = []
    var stream: StreamView?

    var title: String { reply == nil ? context.text("topics.title") : "\(question.text) · \(context.text("topics.title"))" }
    var stylesheets: [String] { ["topics.css"] }
    var scripts: [String] { ["topics.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "form": form
        case "problem": problem
        case "change": changeText
        case "answer": reply.map { TopicAnswerView(reply: $0, context: context, isPermanent: change != nil).fields }
        case "isFirst": reply == nil && problem == nil
        case "live": live
        case "isSignedIn": context.caller.accountID != nil
        case "hasSaved": !saved.isEmpty
        case "saved": saved.map { Fields($0.fields(context)) }
        case "hasAlerts": !alerts.isEmpty
        case "alerts": alerts.map { Fields($0.fields(context)) }
        case "stream": stream?.fields(context, now: now)
        default: nil
        }
    }

    private var form: Fields {
        Fields([
            "text": question.text,
            "spans": TopicSpan.allCases.map { span in
                Fields(["value": span.rawValue, "text": context.text("topics.last.\(span.rawValue)"), "isChosen": span == question.span])
            },
            "from": Self.field(question.from), "to": Self.field(question.to), "isCalendar": question.isCalendar,
            "isDocumented": question.match != .words, "isRaw": question.isRaw,
            "isMore": question.from != nil || question.to != nil || question.isCalendar || question.match != .words || question.isRaw,
        ])
    }

    /// As the browser's field for a time takes it.
    private static func field(_ time: Timestamp?) -> String { time.map { String($0.description.prefix(16)) } ?? "" }

    private var live: Fields {
        Fields([
            "kept": pulse.kept, "text": context.text("topics.live.count", pulse.kept.grouped(context.language)),
            "isOpen": reply.map { $0.question.isOpen(at: now) && change == nil } ?? false,
        ])
    }

    private var changeText: Fields? {
        switch change {
        case nil: nil
        case .some(.none): ["tone": "good", "text": context.text("topics.link.same")]
        case .some(.fewer(let count, nil)): ["tone": "note", "text": context.text("topics.link.withdrawn", count.grouped(context.language))]
        case .some(.fewer(let count, let moment?)):
            ["tone": "note", "text": context.text("topics.link.expired", count.grouped(context.language), String(moment.description.prefix(13)).replacing("T", with: " "))]
        case .some(.other): ["tone": "note", "text": context.text("topics.link.other")]
        }
    }
}
