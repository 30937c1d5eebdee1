import HarkCore
import HarkPosts
import HarkWeb

extension TopicQuestion {
    /// Reads a program's query; what it may hold stands in `TopicOperations.question`.
    /// - Throws: `.malformed` with the name of the parameter.
    init(_ query: QueryParameters) throws {
        self.init(query.string("q") ?? "", span: try query.choice("last", TopicSpan.names).flatMap(TopicSpan.init) ?? .day)
        from = try query.time("from")
        to = try query.time("to")
        try readRest(query)
    }

    /// Reads a form's query: what was left empty was not said, and a time without a zone is UTC.
    init(form query: QueryParameters) throws {
        self.init(query.string("q") ?? "", span: query.string("last").flatMap(TopicSpan.init) ?? .day)
        from = try Self.formTime(query, "from")
        to = try Self.formTime(query, "to")
        try readRest(query)
    }

    private mutating func readRest(_ query: QueryParameters) throws {
        isCalendar = try query.choice("mode", ["rolling", "calendar"]) == "calendar"
        match = try query.choice("match", Match.allCases.map(\.rawValue)).flatMap(Match.init) ?? .words
        isRaw = try query.choice("tokens", ["clean", "raw"]) == "raw"
        emoji = try query.choice("emoji", Self.emojiNames).flatMap(EmojiFilter.init)
        order = try query.choice("order", Order.allCases.map(\.rawValue)).flatMap(Order.init) ?? .newest
        limit = try query.int("limit", in: 1...1000, default: Self.pageLength)
        through = query.string("at") == nil ? nil : UInt64(try query.int("at", in: 0...(1 << 53), default: 0))
        if let cursor = query.string("after") {
            guard let place = TopicCursor(cursor) else {
                throw HarkError(.malformed, "The parameter after must be the `next` of a page, unchanged.")
            }
            after = place
        }
    }

    static let emojiNames = ["kept"] + EmojiFilter.allCases.map(\.rawValue)

    /// `2026-01-31T12:00`, as the browser's field for a time gives it, or RFC 3339.
    private static func formTime(_ query: QueryParameters, _ name: String) throws -> Timestamp? {
        guard let text = query.string(name), !text.isEmpty else { return nil }
        guard let time = Timestamp(text) ?? Timestamp(text + ":00Z") ?? Timestamp(text + "Z") else {
            throw HarkError.unacceptable(name, "This is no time; it should be such as 2026-01-31T12:00.", textKey: "topics.interval.time")
        }
        return time
    }

    /// The question as a query, without the page that was looked at; what is as usual is left out.
    var parameters: [(name: String, value: String)] {
        var all = [("q", text)]
        if span != .day { all.append(("last", span.rawValue)) }
        if let from { all.append(("from", from.description)) }
        if let to { all.append(("to", to.description)) }
        if isCalendar { all.append(("mode", "calendar")) }
        if match != .words { all.append(("match", match.rawValue)) }
        if isRaw { all.append(("tokens", "raw")) }
        if let emoji { all.append(("emoji", emoji.rawValue)) }
        if order != .newest { all.append(("order", order.rawValue)) }
        if let through { all.append(("at", "\(through)")) }
        return all
    }

    /// The same, with the interval as the two moments that it was when it was answered, and the posts that were there then.
    func fixed(_ request: TopicRequest, through: UInt64) -> TopicQuestion {
        var copy = self
        (copy.span, copy.isCalendar, copy.from, copy.to, copy.through) = (.day, false, request.from, request.to, through)
        return copy
    }
}

extension TopicSpan {
    static var names: [String] { allCases.map(\.rawValue) }
}
