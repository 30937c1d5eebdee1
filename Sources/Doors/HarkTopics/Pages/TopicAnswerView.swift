import HarkCore
import HarkPosts
import HarkWeb

/// An answer as the page shows it.
struct TopicAnswerView {
    let reply: TopicReply
    let context: HarkContext
    let isPermanent: Bool

    private var answer: TopicAnswer { reply.answer }
    private var language: Language { context.language }

    var fields: Fields {
        var fields: [String: any Sendable] = [
            "isEmpty": answer.total == 0, "total": context.text(answer.total == 1 ? "topics.total.one" : "topics.total", answer.total.grouped(language)),
            "from": reply.request.from.html, "to": reply.request.to.html, "took": SVGNumber.shown(answer.tookMilliseconds),
            "engine": context.text("topics.engine.\(answer.engine.rawValue)"), "permalink": TopicPermalink(reply).path,
        ]
        fields["newest"] = answer.newest?.html
        if answer.retweets != 0 { fields["retweets"] = context.text("topics.retweets", "\(answer.retweets)") }
        if answer.uncounted > 0 { fields["uncounted"] = context.text("topics.uncounted", answer.uncounted.grouped(language)) }
        fields.merge(links) { first, _ in first }
        guard answer.total > 0 else { return Fields(fields) }
        fields["hours"] = hours
        fields["mood"] = mood
        fields["hashtags"] = tags("hashtags", answer.hashtags, mark: "#")
        fields["mentions"] = tags("mentions", answer.mentions, mark: "@")
        fields["words"] = words
        fields["places"] = answer.places.isEmpty ? nil : Fields(["rows": rows(answer.places)])
        fields["posts"] = TopicPostsView(reply: reply, context: context).fields
        return Fields(fields)
    }

    private var links: [String: any Sendable] {
        let fixed = reply.question.fixed(reply.request, through: answer.through).parameters.filter { $0.name != "order" }
        func export(_ ending: String) -> String { Link.to("/api/v1/topics.\(ending)", fixed + [("safe", "1")].filter { _ in ending == "csv" }) }
        var links: [String: any Sendable] = [
            "csv": export("csv"), "masked": export("csv") + "&mask=1", "json": export("json"), "parquet": export("parquet"),
            "compare": Link.to("/topics/compare", [("a", reply.question.text), ("last", reply.question.span.rawValue)]),
            "question": reply.question.text, "spanValue": reply.question.span.rawValue,
        ]
        if isPermanent { links["now"] = Link.to("/topics", [("q", reply.question.text)]) }
        return links
    }

    private var hours: Fields {
        let total = answer.total.grouped(language), most = answer.perHour.max { $0.count < $1.count }
        let said = context.text("topics.hours.said", total, most.map { String($0.hour.description.prefix(13)).replacing("T", with: " ") + " UTC" } ?? "")
        let chart = HourChart(
            id: "hours", title: context.text("topics.hours"), description: said, from: reply.request.from, to: reply.request.to,
            hours: answer.perHour, peaks: answer.peaks.map(\.hour)
        ) { context.text($0 == 1 ? "topics.total.one" : "topics.total", $0.grouped(language)) }
        return Fields([
            "chart": chart.svg,
            "rows": answer.perHour.map { Fields(["hour": $0.hour.html, "count": $0.count.grouped(language)]) },
            "hasPeaks": !answer.peaks.isEmpty, "peaks": answer.peaks.map(peak),
        ])
    }

    private func peak(_ peak: TopicPeak) -> Fields {
        var fields: [String: any Sendable] = [
            "hour": peak.hour.html,
            "text": context.text(
                peak.expected < 0.5 ? "topics.peak.new" : "topics.peak", peak.count.grouped(language), Int(peak.expected.rounded()).grouped(language)),
            "words": peak.words.joined(separator: " · "), "hasWords": !peak.words.isEmpty,
        ]
        if let post = peak.post {
            fields["post"] = DisplayText.cleaned(post.post.text)
            if peak.repetitions > 1 { fields["repeated"] = context.text("topics.repeated", peak.repetitions.grouped(language)) }
        }
        return Fields(fields)
    }

    private var mood: Fields {
        let sentiment = answer.sentiment
        guard !sentiment.isUnknown else { return Fields(["isUnknown": true]) }
        let percent = sentiment.positivePercent
        return Fields([
            "isUnknown": false, "bar": MoodBar.svg(sentiment),
            "positive": context.text("topics.mood.positive", sentiment.positive.grouped(language), "\(percent)"),
            "negative": context.text("topics.mood.negative", sentiment.negative.grouped(language), "\(100 - percent)"),
        ])
    }

    private func tags(_ kind: String, _ tags: [TopicCount], mark: String) -> Fields? {
        guard !tags.isEmpty else { return nil }
        // A raw tag stands as it was written, with its mark somewhere in it.
        let shown = reply.question.isRaw ? tags : tags.map { TopicCount(mark + $0.text, $0.count) }
        let chart = TagChart(
            id: kind, title: context.text("topics.\(kind)"), description: shown.prefix(5).map { "\($0.text) \($0.count)" }.joined(separator: ", "),
            tags: Array(shown.prefix(20)))
        return Fields(["chart": chart.svg, "rows": rows(Array(shown.prefix(20)), asking: !reply.question.isRaw)])
    }

    private var words: Fields? {
        guard !answer.words.isEmpty else { return nil }
        let cloud = WordCloud(
            id: "cloud", title: context.text("topics.words"), description: answer.words.prefix(10).map { "\($0.text) \($0.count)" }.joined(separator: ", "),
            words: answer.words.map { WordCloud.Word(word: $0.text.shortened, count: $0.count) })
        return Fields(["cloud": cloud.svg, "rows": rows(answer.words, asking: true)])
    }

    /// - Parameter asking: each leads to the question about itself.
    private func rows(_ counts: [TopicCount], asking: Bool = false) -> [Fields] {
        let most = Double(max(1, counts.first?.count ?? 1))
        return counts.map { entry in
            var fields: [String: any Sendable] = [
                "text": entry.text.shortened, "count": entry.count.grouped(language), "bar": ValueBar.svg(Double(entry.count) / most),
            ]
            if asking {
                var question = TopicQuestion(entry.text, span: reply.question.span)
                (question.from, question.to) = (reply.question.from, reply.question.to)
                fields["link"] = Link.to("/topics", question.parameters)
            }
            return Fields(fields)
        }
    }
}
