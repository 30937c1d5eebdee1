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
    /// Asks for one hour of the interval, with the bodies of its posts and no list of them.
    package mutating func narrow(to hour: Timestamp) {
        from = max(from, hour.microseconds)
        to = min(to, Timestamp(hour: hour.hour + 1).microseconds)
        newest = 0
        after = nil
        wantsBodies = true
    }
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
