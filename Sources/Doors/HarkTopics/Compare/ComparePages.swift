import HarkCore
import HarkPosts
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/topics/compare`: two topics over the same interval, side by side.
struct ComparePages: Sendable {
    let desk: TopicDesk
    let pages: Pages

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        var model = ComparePage(context: context)
        model.texts = ["a", "b"].map { query.string($0) ?? "" }
        model.span = query.string("last").flatMap(TopicSpan.init) ?? .day
        guard model.texts.allSatisfy({ !$0.isEmpty }) else { return try pages.render("topics/compare", model, context) }
        do {
            // One moment for both: neither sees more than the other.
            let now = desk.clock.now
            for text in model.texts { model.replies.append(try await desk.ask(Self.question(text, model.span, now))) }
            return try pages.render("topics/compare", model, context)
        } catch let error as HarkError where [.unacceptable, .overloaded].contains(error.code) {
            model.problem = error.sentence(context)
            var response = try pages.render("topics/compare", model, context, status: HTTPResponse.Status(code: error.code.status))
            if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
            return response
        }
    }

    private static func question(_ text: String, _ span: TopicSpan, _ now: Timestamp) -> TopicQuestion {
        var question = TopicQuestion(text, span: span)
        (question.to, question.limit) = (now, 1)
        return question
    }
}

struct ComparePage: PageModel {
    let context: HarkContext
    var texts = ["", ""]
    var span = TopicSpan.day
    var problem: String?
    /// Both or none.
    var replies: [TopicReply] = []

    var title: String { context.text("topics.compare") }
    var stylesheets: [String] { ["topics.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "a": texts[0]
        case "b": texts[1]
        case "spans":
            TopicSpan.allCases.map { Fields(["value": $0.rawValue, "text": context.text("topics.last.\($0.rawValue)"), "isChosen": $0 == span]) }
        case "problem": problem
        case "sides": replies.count == 2 ? replies.enumerated().map { side($1, number: $0) } : nil
        default: nil
        }
    }

    /// Of both, so that equal columns are equal numbers.
    private var most: Int { replies.flatMap(\.answer.perHour).map(\.count).max() ?? 1 }

    private func hours(_ reply: TopicReply, number: Int) -> HourChart {
        HourChart(
            id: "hours-\(number)", title: context.text("topics.hours"), description: "\(reply.question.text): \(reply.answer.total.grouped(context.language))",
            from: reply.request.from, to: reply.request.to, hours: reply.answer.perHour, peaks: reply.answer.peaks.map(\.hour), ceiling: most
        ) { context.text($0 == 1 ? "topics.total.one" : "topics.total", $0.grouped(context.language)) }
    }

    private func side(_ reply: TopicReply, number: Int) -> Fields {
        let answer = reply.answer, language = context.language, sentiment = answer.sentiment
        func names(_ counts: [TopicCount], _ mark: String = "") -> [Fields] {
            counts.prefix(10).map { entry in
                Fields([
                    "text": (mark + entry.text).shortened, "count": entry.count.grouped(language),
                    "bar": ValueBar.svg(Double(entry.count) / Double(max(1, counts[0].count))),
                ])
            }
        }
        return Fields([
            "number": "\(number)", "isEmpty": answer.total == 0, "query": reply.question.text, "link": Link.to("/topics", TopicQuestion(reply.question.text, span: span).parameters),
            "total": context.text(answer.total == 1 ? "topics.total.one" : "topics.total", answer.total.grouped(language)),
            "retweets": context.text("topics.retweets.count", answer.retweets.grouped(language)),
            "chart": hours(reply, number: number).svg,
            "hasMood": !sentiment.isUnknown && answer.total > 0, "mood": MoodBar.svg(sentiment),
            "positive": context.text("topics.mood.positive", sentiment.positive.grouped(language), "\(sentiment.positivePercent)"),
            "hasHashtags": !answer.hashtags.isEmpty, "hashtags": names(answer.hashtags, "#"),
            "hasWords": !answer.words.isEmpty, "words": names(answer.words),
        ])
    }
}
