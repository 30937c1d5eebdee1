import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/emotions` as a person sees it. Works without JavaScript: each act is a form, each answer a page.
struct EmotionPages: Sendable {
    private static let historyLength = 10

    let store: EmotionStore
    let intake: EmotionIntake
    let acts: EmotionActs
    let pages: Pages

    // MARK: The page

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        var model = EmotionPageModel(context: context)
        model.isDocumented = try query.flag("compat")
        if let text = query.string("id") {
            guard let id = EmotionID(text) else { throw HarkError.noEmotion }
            let item = try await acts.emotion(id, for: context.caller)
            model.result = item
            model.draft = item.text
            model.message = query.string("said").flatMap(EmotionPageModel.Message.init).flatMap { $0.fits(item) ? $0 : nil }
            model.influence = await influence(on: item)
        }
        try await fill(&model)
        return try pages.render("emotions", model, context)
    }

    private func fill(_ model: inout EmotionPageModel) async throws {
        guard let author = model.context.caller.authorName else { return }
        model.history = try await store.database.read { [store] in
            try store.history(of: author, limit: Self.historyLength, in: $0).map(\.item)
        }
    }

    /// So many seconds a page waits for its why while others keep the model busy.
    private static let patience = 3.0

    /// Why the model said so; nil where it cannot be told now.
    private func influence(on item: Emotion) async -> WordInfluence? {
        guard let understanding = intake.understanding else { return nil }
        return await withTaskGroup(of: WordInfluence?.self) { [clock = intake.clock] group in
            group.addTask {
                try? await WordInfluence.of(item.text, label: item.prediction.label, tier: item.prediction.tier, by: understanding)
            }
            group.addTask {
                try? await clock.sleep(for: Self.patience)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }

    // MARK: The forms

    func submit(_ request: Request, context: HarkContext) async throws -> Response {
        let compat = try Self.compat(request)
        let text = try await request.form(context).text("text")
        do {
            let item = try await intake.predict(text, tier: nil, author: context.caller.authorName) { item, writer in
                try context.idempotency?.record(.redirect(to: Self.path(item.id, nil, compat)), in: writer)
            }
            return Answer.redirect(to: Self.path(item.id, nil, compat)).response
        } catch let error as HarkError where [.unacceptable, .overloaded].contains(error.code) {
            return try await refused(text, error, context, isDocumented: compat)
        }
    }

    /// The page again with what was typed and what is wrong with it.
    private func refused(_ text: String, _ error: HarkError, _ context: HarkContext, isDocumented: Bool) async throws -> Response {
        var model = EmotionPageModel(context: context)
        model.isDocumented = isDocumented
        model.draft = text
        model.problem = error.textKey.map { context.text($0) } ?? error.detail
        try await fill(&model)
        var response = try pages.render(
            "emotions", model, context, status: error.code == .overloaded ? .serviceUnavailable : .unprocessableContent)
        if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }

    /// Approve, or one of the seven buttons.
    func decide(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), compat = try Self.compat(request)
        guard let id = EmotionID(form.text("id")) else { throw HarkError.noEmotion }
        guard let label = EmotionLabel(rawValue: form.text("label")) else { throw HarkError.noSuchLabel }
        let message: EmotionPageModel.Message = form.text("act") == "approve" ? .approved : .revised
        let decided = try await acts.decide(id, label, by: context.caller, way: .page)
        return Answer.redirect(to: Self.path(id, decided.counts ? message : .suggested, compat)).response
    }

    /// A press in the history: `undo:id`, `delete:id` or `hide:id`.
    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let parts = try await request.form(context).text("act").split(separator: ":").map(String.init)
        guard parts.count == 2, let id = EmotionID(parts[1]) else {
            throw HarkError.unacceptable("act", "An act is what to do, a colon and a sentence's id.")
        }
        switch parts[0] {
        case "undo":
            _ = try await acts.undo(id, by: context.caller)
            return Answer.redirect(to: Self.path(id, .undone, false)).response
        case "delete":
            try await acts.delete(id, by: context.caller, try context.act("emotions.delete", on: id.description, request))
            return .redirect(to: "/emotions", saying: "emotions.deleted")
        case "hide":
            guard context.caller.runsThisDoor else {
                throw HarkError(.forbidden, "Only an operator may hide a sentence.", textKey: "emotions.operators")
            }
            try await acts.hide(id, true, try context.act("emotions.hide", on: id.description, request))
            return .redirect(to: "/emotions", saying: "emotions.hidden")
        default: throw HarkError.unacceptable("act", "An act is undo, delete or hide.")
        }
    }

    // MARK: Addresses

    private static func compat(_ request: Request) throws -> Bool { try QueryParameters(request).flag("compat") }

    private static func path(_ id: EmotionID, _ message: EmotionPageModel.Message?, _ isDocumented: Bool) -> String {
        var parameters = [("id", id.description)]
        if let message { parameters.append(("said", message.rawValue)) }
        if isDocumented { parameters.append(("compat", "1")) }
        return Link.to("/emotions", parameters)
    }
}
