import HarkCore
import HarkLake
import HarkPosts
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/topics` as a person sees it. Works without JavaScript: a question is an address.
struct TopicPages: Sendable {
    let desk: TopicDesk
    let pages: Pages
    let live: TopicLive
    let saved: SavedTopicStore
    let stream: TopicStream
    let settings: TopicsSettings

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        var model = try await page(context)
        let query = QueryParameters(request)
        do {
            let question = try TopicQuestion(form: query)
            model.question = question
            if query.string("q") != nil { model.reply = try await desk.ask(question) }
            return try pages.render("topics", model, context)
        } catch let error as HarkError where [.unacceptable, .overloaded].contains(error.code) {
            model.question.text = query.string("q") ?? ""
            return try refused(error, model, context)
        }
    }

    /// An answer as it was: what has changed since is said.
    func permanent(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request), question = try TopicQuestion(form: query)
        guard question.from != nil, question.to != nil, question.through != nil else {
            throw HarkError(.notFound, "This address is not whole: it lacks its interval.", textKey: "topics.link.broken")
        }
        let link = TopicPermalink(
            question: question, fingerprint: try context.parameter("fingerprint"), total: try query.int("total", in: 0...(1 << 53), default: 0))
        var model = try await page(context)
        model.question = question
        do {
            let reply = try await desk.ask(question)
            model.reply = reply
            model.change = TopicChange(link, reply.answer, from: reply.request.from, keptSince: keptSince)
            return try pages.render("topics", model, context)
        } catch let error as HarkError where [.unacceptable, .overloaded].contains(error.code) {
            return try refused(error, model, context)
        }
    }

    /// Posts that were said before this are gone by now.
    private var keptSince: Timestamp? {
        settings.lake.retentionDays.map { desk.clock.now.advanced(bySeconds: -86_400 * Double($0)) }
    }

    private func page(_ context: HarkContext) async throws -> TopicPage {
        var model = TopicPage(context: context, now: desk.clock.now)
        model.pulse = live.pulse()
        if let account = context.caller.accountID {
            model.saved = try await saved.topics(of: account)
            model.alerts = try await saved.alerts(of: account, limit: 5)
        }
        if context.caller.may(.operator, reading: true) { model.stream = try await stream.view(at: model.now) }
        return model
    }

    /// The page again, with what was asked and what is wrong with it.
    private func refused(_ error: HarkError, _ model: TopicPage, _ context: HarkContext) throws -> Response {
        var model = model
        model.problem = error.sentence(context)
        var response = try pages.render("topics", model, context, status: HTTPResponse.Status(code: error.code.status))
        if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }

    func events(_ request: Request, context: HarkContext) async throws -> Response { try live.events.response(to: request, context: context) }
}

extension HarkError {
    /// In the reader's language, where it comes in several.
    func sentence(_ context: HarkContext) -> String {
        guard let textKey else { return detail }
        var text = context.text(textKey)
        for (place, argument) in arguments.enumerated() { text.replace("{\(place)}", with: argument) }
        return text == textKey ? detail : text
    }
}
