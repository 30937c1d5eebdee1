package import HarkCore
import HarkPosts
import HarkWeb

/// A topic that somebody comes back to, and when they want to be told of it.
package struct SavedTopic: Sendable, Equatable {
    package enum Alert: String, Sendable, CaseIterable {
        case none
        /// Once a day: how much was said since the day before, where anything was.
        case daily
        /// When the last hour brought at least so many posts; at most once an hour.
        case threshold
    }

    package let id: Identifier
    package let account: Identifier
    /// As it was typed; it could be read when it was saved.
    package let query: String
    package let span: TopicSpan
    package let alert: Alert
    /// Posts within an hour; there for `.threshold`.
    package let threshold: Int?
    package let createdAt: Timestamp
    package let alertedAt: Timestamp?
}

/// A topic that was worth a word: a row that waits to be shown, or sent.
package struct TopicAlert: Sendable, Equatable {
    package let id: Identifier
    package let query: String
    package let kind: SavedTopic.Alert
    /// How many posts matched from `since` to `at`.
    package let count: Int
    package let since: Timestamp, at: Timestamp
    /// The newest post that was seen: with the interval it leads to the answer as it was.
    package let through: UInt64

    package init(id: Identifier, query: String, kind: SavedTopic.Alert, count: Int, since: Timestamp, at: Timestamp, through: UInt64) {
        self.id = id
        self.query = query
        self.kind = kind
        self.count = count
        self.since = since
        self.at = at
        self.through = through
    }
}

extension SavedTopic {
    var link: String { Link.to("/topics", TopicQuestion(query, span: span).parameters) }

    func fields(_ context: HarkContext) -> [String: any Sendable] {
        let told = switch alert {
        case .none: ""
        case .daily: context.text("topics.alert.daily")
        case .threshold: context.text("topics.alert.threshold.of", "\(threshold ?? 0)")
        }
        return [
            "id": id.description, "query": query, "link": link, "alert": told,
            "compare": Link.to("/topics/compare", [("a", query), ("last", span.rawValue)]),
        ]
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.text("id", id.description)
        json.text("query", query)
        json.text("last", span.rawValue)
        json.text("alert", alert.rawValue)
        json.name("threshold")
        if let threshold { json.integer(threshold) } else { json.null() }
        json.text("created_at", createdAt.description)
        json.endObject()
    }
}

extension TopicAlert {
    private var question: TopicQuestion {
        var question = TopicQuestion(query)
        (question.from, question.to, question.through) = (since, at, through)
        return question
    }

    func fields(_ context: HarkContext) -> [String: any Sendable] {
        [
            "time": at.html, "query": query, "link": Link.to("/topics", question.parameters),
            "text": context.text(count == 1 ? "topics.total.one" : "topics.total", count.grouped(context.language)),
        ]
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.text("id", id.description)
        json.text("query", query)
        json.text("kind", kind.rawValue)
        json.count("count", count)
        json.text("since", since.description)
        json.text("at", at.description)
        json.endObject()
    }
}
