package import HarkCore

extension TopicEvaluation {
    /// The hours that stand out among those that lie in the interval as a whole; the last may still be going on.
    /// - Parameter all: posts of each hour, whatever they say.
    package func peaks(of all: [Int64: Int]) -> [TopicPeak] {
        let from = Timestamp(microseconds: request.from), to = Timestamp(microseconds: request.to)
        let first = Timestamp(hour: from.hour) < from ? from.hour + 1 : from.hour
        let last = Timestamp(hour: to.hour) < to ? to.hour : to.hour - 1
        guard first <= last else { return [] }
        return PeakFinder.find(hours, of: all.filter { first...last ~= $0.key })
    }

    /// The words and hashtags that rose most in `hour`, an evaluation of one hour of the same topic, the query's own left out; nil where that one
    /// keeps too few forms.
    package func risenWords(in hour: TopicEvaluation, weighing limit: Int) async throws -> [String]? {
        let asked = Set(request.query.anyOf.flatMap(\.forms))
        var forms: [RisenWords.Form] = []
        for group in [TermKind.Group.words, .hashtags] {
            guard let first = try await hour.first(limit, group) else { return nil }
            let here = first.filter { $0.count >= RisenWords.leastCount && !asked.contains($0.folded) }
            let all = try await counts(of: here.map(\.folded), group)
            let texts = try await hour.texts(of: here, group)
            for (place, count) in here.enumerated() {
                forms.append(.init(text: (group == .hashtags ? "#" : "") + texts[place], inHour: count.count, inAll: all[place].count))
            }
        }
        return RisenWords.most(of: forms, inHour: hour.occurrences, inAll: occurrences)
    }

    /// Of all words and hashtags together.
    private var occurrences: Int { nodes.reduce(0) { $0 + $1.digest.occurrences } }
}

extension SegmentRequest {
    /// Asks for one hour of the interval.
    package func narrowed(to hour: Timestamp) -> SegmentRequest {
        var narrow = self
        narrow.from = max(from, hour.microseconds)
        narrow.to = min(to, Self.end(of: hour))
        return narrow
    }

    /// Whether an hour lies in the interval as a whole.
    package func holds(hour: Timestamp) -> Bool { from <= hour.microseconds && Self.end(of: hour) <= to }

    private static func end(of hour: Timestamp) -> Int64 { Timestamp(hour: hour.hour + 1).microseconds }
}

extension TopicQuery.Term {
    /// The folded forms that it asks for.
    fileprivate var forms: [[UInt8]] {
        switch self {
        case .word(let form), .hashtag(let form), .mention(let form): [Array(form.utf8)]
        case .phrase(let words): words.map { Array($0.utf8) }
        }
    }
}
