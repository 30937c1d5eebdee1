import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/comments` as a person sees it. Works without JavaScript: each act is a form, each answer a page.
struct CommentPages: Sendable {
    static let pageLength = 20

    let store: CommentStore
    let intake: CommentIntake
    let finder: CommentFinder
    let pages: Pages
    let clock: any WallClock
    let firstPage: CachedPage

    // MARK: The page

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        var model = CommentPageModel(context: context)
        model.query = query.string("q") ?? ""
        model.label = query.string("label").flatMap(CommentLabel.init)
        model.before = try query.cursor("after")
        if let id = query.string("posted").flatMap(Identifier.init) {
            model.posted = try await posted(id, isRepeat: query.flag("again"))
        } else if model.query.isEmpty, model.label == nil, model.before == nil {
            return try await cachedFirstPage(context)
        }
        try await fill(&model)
        return try pages.render("comments", model, context)
    }

    /// The page that nearly everybody asks for, rendered once for all who ask while nothing changes.
    private func cachedFirstPage(_ context: HarkContext) async throws -> Response {
        try await firstPage.response(for: Int(clock.now.hour), context) { context in
            var model = CommentPageModel(context: context)
            try await fill(&model)
            return try pages.html("comments", model, context)
        }
    }

    private func fill(_ model: inout CommentPageModel) async throws {
        let found = try await finder.find(model.query, label: model.label, before: model.before, limit: Self.pageLength)
        model.items = found.items
        model.next = found.next
        let since = clock.now.hour - CommentShare.span + 1
        model.share = try await store.database.read { [store] reader in
            CommentShare(totals: try store.totals(in: reader), hours: try store.hours(since: since, in: reader), since: since)
        }
    }

    private func posted(_ id: Identifier, isRepeat: Bool) async throws -> PostedComment? {
        guard let comment = try await store.database.read({ [store] in try store.comment(id, in: $0) }), !comment.isHidden else { return nil }
        return PostedComment(comment: comment, parts: intake.understanding.parts(of: comment.content), isRepeat: isRepeat)
    }

    // MARK: The forms

    func submit(_ request: Request, context: HarkContext) async throws -> Response {
        let content = try await request.form(context).text("content")
        do {
            let kept = try await intake.take(content, tier: nil) { kept, writer in
                try context.idempotency?.record(Self.seeOther(kept), in: writer)
            }
            return Self.seeOther(kept).response
        } catch let error as HarkError where error.code == .unacceptable {
            return try await refused(content, error, context)
        }
    }

    private static func seeOther(_ kept: CommentStore.Kept) -> Answer {
        .redirect(to: "/comments?posted=\(kept.comment.id)\(kept.isNew ? "" : "&again=1")")
    }

    /// The page again with what was typed and what is wrong with it.
    private func refused(_ content: String, _ error: HarkError, _ context: HarkContext) async throws -> Response {
        var model = CommentPageModel(context: context)
        try await fill(&model)
        model.draft = content
        model.problem = error.textKey.map { context.text($0) } ?? error.detail
        return try pages.render("comments", model, context, status: .unprocessableContent)
    }

    /// A press of a button beside a comment: `id:Positive`, `id:Negative` or `id:hide`.
    func review(_ request: Request, context: HarkContext) async throws -> Response {
        let decision = try await request.form(context).text("decision").split(separator: ":").map(String.init)
        guard decision.count == 2, let id = Identifier(decision[0]) else {
            throw HarkError.unacceptable("decision", "A decision is a comment's id, a colon and what to do.")
        }
        if decision[1] == "hide" { return try await hide(id, request, context) }
        guard let label = CommentLabel(rawValue: decision[1]) else {
            throw HarkError.unacceptable("decision", "A comment is Positive or Negative.")
        }
        guard try await intake.review(id, label, by: context.caller) != nil else { throw HarkError.noComment }
        return context.caller.mayDecide
            ? .redirect(to: "/comments#c-\(id)", saying: "comments.corrected.\(label.rawValue)")
            : .redirect(to: "/comments#c-\(id)", saying: "comments.suggested")
    }

    private func hide(_ id: Identifier, _ request: Request, _ context: HarkContext) async throws -> Response {
        guard context.caller.mayDecide else {
            throw HarkError(.forbidden, "Only an operator may hide a comment.", textKey: "comments.operators")
        }
        try await store.hide(id, true, try context.act("comments.hide", on: id.description, request))
        return .redirect(to: "/comments", saying: "comments.hidden")
    }
}
