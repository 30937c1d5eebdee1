import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/emotions/review` as a person sees it. Works without JavaScript: each key is a button, each answer the page with the next sentence.
struct ReviewPages: Sendable {
    let desk: ReviewDesk
    let bulk: BulkDesk
    let finder: SuspectFinder
    let pages: Pages
    let clock: any WallClock

    // MARK: One by one

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), queue = try ReviewQueue(QueryParameters(request))
        if queue.order == .likelyWrong { try await finder.refreshIfQuick() }
        let held = try await desk.hold(2, of: queue, for: reviewer)
        let time = clock.now
        let figures = try await ReviewFigures.of(reviewer, desk.store, at: time, day: ReaderDay.start(at: time, for: request))
        let model = ReviewPageModel(context: context, queue: queue, item: held.first, next: held.dropFirst().first, figures: figures)
        return try pages.render("emotions/review", model, context)
    }

    /// One of the seven labels, `skip` or `undo`.
    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), queue = try ReviewQueue(QueryParameters(request))
        let form = try await request.form(context), path = Link.to("/emotions/review", queue.parameters)
        do {
            return try await act(form.text("decision"), form, reviewer, queue, path, request, context)
        } catch let error as HarkError where error.code == .conflict {
            // Somebody was quicker, or there is nothing to take back: the page goes on with what comes next.
            guard let key = error.textKey else { throw error }
            return .redirect(to: path, saying: key)
        }
    }

    private func act(
        _ decision: String, _ form: FormFields, _ reviewer: Reviewer, _ queue: ReviewQueue, _ path: String, _ request: Request,
        _ context: HarkContext
    ) async throws -> Response {
        if decision == "undo" {
            guard try await desk.undo(by: reviewer, in: queue).isRestored else { throw HarkError.decidedMeanwhile }
            return .redirect(to: path, saying: "emotions.review.undone")
        }
        guard let id = EmotionID(form.text("id")) else { throw HarkError.noEmotion }
        if decision == "skip" {
            try await desk.skip(id, by: reviewer)
            return Answer.redirect(to: path).response
        }
        guard let label = EmotionLabel(rawValue: decision) else { throw HarkError.noSuchLabel }
        let isGold = form.isTicked("gold")
        _ = try await desk.decide(id, label, by: reviewer) { _, writer in
            if !isGold { try context.idempotency?.record(.redirect(to: path), in: writer) }
        }
        if isGold {
            try await desk.markGold(id, label, by: reviewer, try context.act("emotions.gold", on: "\(id) \(label.rawValue)", request))
        }
        return Answer.redirect(to: path).response
    }

    // MARK: All of a search

    func search(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        let predicted = try query.choice("predicted", [""] + EmotionLabel.allCases.map(\.rawValue)).flatMap(EmotionLabel.init)
        let search = ReviewSearch(words: query.string("words") ?? "", predicted: predicted, includesDecided: try query.flag("decided"))
        let found = try await bulk.preview(search)
        let bulks = try await desk.store.database.read { [store = desk.store] in try store.bulks(limit: 10, in: $0) }
        return try pages.render(
            "emotions/review-search", ReviewSearchModel(context: context, search: search, items: found, bulks: bulks), context)
    }

    /// `decide`, or `undo:` and the id of such a decision.
    func decideAll(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), form = try await request.form(context), page = "/emotions/review/search"
        let act = form.text("act")
        if act.hasPrefix("undo:") {
            guard let id = Identifier(String(act.dropFirst(5))) else { throw HarkError.noBulk }
            _ = try await bulk.undo(id, try context.act("emotions.undo_all", on: id.description, request))
            return .redirect(to: page, saying: "emotions.review.search.undoing")
        }
        guard act == "decide" else { throw HarkError.unacceptable("act", "An act is decide, or undo, a colon and an id.") }
        let search = ReviewSearch(
            words: form.text("words"), predicted: try Self.label(form, "predicted"), includesDecided: form.isTicked("decided"))
        let label = try Self.label(form, "label")
        _ = try await bulk.begin(search, label, by: reviewer, try context.act("emotions.decide_all", on: search.subject(label), request))
        { _, writer in try context.idempotency?.record(.redirect(to: page), in: writer) }
        return .redirect(to: page, saying: "emotions.review.search.begun")
    }

    /// Nil where the field is empty: a label that there is not must not decide as if there were none.
    private static func label(_ form: FormFields, _ name: String) throws -> EmotionLabel? {
        let text = form.text(name)
        guard !text.isEmpty else { return nil }
        guard let label = EmotionLabel(rawValue: text) else { throw HarkError.noSuchLabel }
        return label
    }
}
