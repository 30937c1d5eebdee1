import HarkCore
import HarkText
import HarkWeb

/// What the page of comments shows. Gives its fields by name, without reflection.
struct CommentPageModel: PageModel {
    let context: HarkContext
    var query = ""
    var label: CommentLabel?
    var before: Int?
    var items: [Comment] = []
    var next: Int?
    var share: CommentShare?
    var posted: PostedComment?
    var draft = ""
    var problem: String?

    var title: String { context.text("comments.title") }
    var stylesheets: [String] { ["comments.css"] }
    var scripts: [String] { ["comments.js"] }

    /// Nothing is filtered: new comments belong on this page.
    private var isFirst: Bool { query.isEmpty && label == nil && before == nil }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "query": query
        case "draft": draft
        case "problem": problem
        case "posted": posted.map { Fields($0.fields(context)) }
        case "labels": labelChoices
        case "chart": isFirst ? share?.chart(context) : nil
        case "totalText": share.map { $0.totalText(context) }
        case "items": items.map { Fields(CommentRow(comment: $0, context: context).fields) }
        case "isEmpty": items.isEmpty
        case "emptyText": context.text(isFirst ? "comments.none" : "comments.nothing")
        case "isLive": isFirst
        case "blank": Fields(CommentRow.blank(context))
        case "newest": before == nil ? nil : link(after: nil)
        case "older": next.map { link(after: $0) }
        default: nil
        }
    }

    private var labelChoices: [Fields] {
        CommentLabel.allCases.map { choice in
            ["value": choice.rawValue, "text": context.text(choice.textKey), "isSelected": choice == label]
        }
    }

    private func link(after number: Int?) -> String {
        var parameters: [(String, String)] = []
        if !query.isEmpty { parameters.append(("q", query)) }
        if let label { parameters.append(("label", label.rawValue)) }
        if let number { parameters.append(("after", Cursor(number).description)) }
        return Link.to("/comments", parameters)
    }
}

extension CommentLabel {
    /// Key of its name in the catalogue.
    var textKey: String { "comments.\(rawValue)" }
}

/// One comment in the list.
struct CommentRow {
    let comment: Comment
    let context: HarkContext

    var fields: [String: any Sendable] {
        var fields: [String: any Sendable] = [
            "id": comment.id.description, "content": NFC.normalized(comment.content), "tone": comment.label.taskLabel,
            "labelText": context.text(comment.label.textKey), "confidenceText": confidence, "time": comment.createdAt.html,
            "opposite": comment.label.opposite.rawValue, "correctText": context.text("comments.correct.\(comment.label.opposite.rawValue)"),
            "isDecided": comment.isDecided, "isSimilar": comment.similarTo != nil, "canHide": context.caller.mayDecide,
        ]
        if !comment.understanding.isSupported {
            fields["unsupported"] = context.text("comments.unsupported", comment.understanding.language)
        }
        return fields
    }

    /// Rounded down: "100 % sure" is said of nothing.
    private var confidence: String { context.text("comments.confidence", String(Int(comment.understanding.confidence * 100))) }

    /// The row that the page's script fills in for a comment that arrives live.
    static func blank(_ context: HarkContext) -> [String: any Sendable] { ["time": Timestamp(microseconds: 0).html] }
}

/// The comment that was just sent, with its answer.
struct PostedComment {
    let comment: Comment
    let parts: [CommentPart]
    let isRepeat: Bool

    func fields(_ context: HarkContext) -> [String: any Sendable] {
        var fields = CommentRow(comment: comment, context: context).fields
        fields["isRepeat"] = isRepeat
        fields["hasParts"] = !parts.isEmpty
        fields["parts"] = parts.map { part in
            Fields(["text": part.text, "tone": part.label.taskLabel, "labelText": context.text(part.label.textKey)])
        }
        return fields
    }
}
