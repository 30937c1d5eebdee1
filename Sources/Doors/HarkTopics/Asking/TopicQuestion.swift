package import HarkCore
package import HarkPosts
import HarkWeb

/// A question as an address asks it, before it is known what time it is: the same for the page, the API, the exports and what is saved.
package struct TopicQuestion: Sendable, Equatable {
    package enum Match: String, Sendable, CaseIterable {
        case words
        /// The documented regular expression, case-sensitive (D-07). `exact` is another name of it.
        case documented, exact
    }

    package enum Order: String, Sendable, CaseIterable {
        case newest
        case repeated
    }

    /// As somebody typed it.
    package var text: String
    package var span: TopicSpan
    /// These go before `span`: with one of them alone the span is counted from it.
    package var from: Timestamp?
    package var to: Timestamp?
    package var isCalendar = false
    package var match = Match.words
    package var isRaw = false
    /// Which emoji are taken out of the posts that are shown; what is counted and kept has them all (D-16).
    package var emoji: EmojiFilter?
    package var order = Order.newest
    package var limit = Self.pageLength
    package var after: TopicCursor?
    /// The data as it was when this was the newest post.
    package var through: UInt64?

    package static let pageLength = 20

    package init(_ text: String, span: TopicSpan = .day) {
        self.text = text
        self.span = span
    }

    /// What to ask the search.
    /// - Throws: `.unacceptable`, which names the field: the query cannot be read, or the interval ends before it begins.
    package func request(at now: Timestamp, explainsPeaks: Bool = true) throws -> TopicRequest {
        let interval = try interval(at: now), isDocumented = match != .words
        return TopicRequest(
            query: try isDocumented ? DocumentedKeyword.candidates(text) : TopicQuery(parsing: text), from: interval.from, to: interval.to, through: through,
            order: order == .newest ? .newest : .mostRepeated, limit: limit, after: after, documented: isDocumented ? text : nil, rawTokens: isRaw,
            explainsPeaks: explainsPeaks)
    }

    /// - Throws: `.unacceptable` where the end is not later than the beginning.
    package func interval(at now: Timestamp) throws -> (from: Timestamp, to: Timestamp) {
        let end = to ?? from.map { min(now, $0.advanced(bySeconds: 86_400 * Double(span.days))) } ?? now
        let start = from ?? span.start(before: end, isCalendar: isCalendar)
        guard start < end else {
            throw HarkError.unacceptable("to", "The interval ends before it begins.", textKey: "topics.interval.backwards")
        }
        return (start, end)
    }

    /// Whether new posts can still change the answer: nothing holds it to a moment that is over.
    package func isOpen(at now: Timestamp) -> Bool { through == nil && (to ?? now) >= now && after == nil }
}
