import HarkCore

/// An answer from segments: all that can be told without reading a text again.
package struct TopicEvaluation: Sendable {
    /// A segment, or what of it counts.
    package struct Part: Sendable {
        package let segment: any PostSegment
        /// Rows up to this sequence are in another part.
        package let after: UInt64
        /// Where not all rows that the query finds count: those that do.
        package var confirmed: RowSet?

        package init(_ segment: any PostSegment, after: UInt64 = 0) {
            self.segment = segment
            self.after = after
        }

        /// The rows that answer a request.
        package func rows(_ request: SegmentRequest) -> RowSet {
            guard request.reaches(segment) else { return RowSet(count: segment.rows) }
            var rows = segment.matches(request)
            if after > 0 { rows.remove(below: segment.rows(through: after)) }
            if let confirmed { rows.formIntersection(confirmed) }
            return rows
        }
    }

    /// Parts that are told of together, by their places among all.
    package struct Portion: Sendable {
        package let parts: [Int]
        /// What they say, where that is known already.
        package var node: TopicNode?
        /// What single parts say, where that is known; by their places among all.
        package var pieces: [Int: TopicNode]

        package init(_ parts: [Int], node: TopicNode? = nil, pieces: [Int: TopicNode] = [:]) {
            (self.parts, self.node, self.pieces) = (parts, node, pieces)
        }

        /// Parts that have to be gone through.
        fileprivate var unknown: [Int] { node == nil ? parts.filter { pieces[$0] == nil } : [] }
    }

    /// A post by its place: `part` counts the parts that were handed in.
    package struct Place: Sendable {
        package let part: Int, row: Int
        /// How often its body was said; 0 where that was not asked for.
        package var repetitions = 0
        package let cursor: TopicCursor

        package init(part: Int, row: Int, repetitions: Int = 0, cursor: TopicCursor) {
            (self.part, self.row, self.repetitions, self.cursor) = (part, row, repetitions, cursor)
        }
    }

    let crew: SearchCrew
    let request: SegmentRequest
    let parts: [Part]
    /// The portions that were handed in, each with its node.
    package let portions: [Portion]
    /// By part that was gone through: the rows that answer the request.
    private let found: [Int: RowSet]

    /// Matches and counts. Cost: for 10 million posts of 168 hours see `Benchmarks/topics.py`; what is known already costs nothing.
    /// - Parameters:
    ///   - portions: parts, each once; what is known of them is not gone through. Each part by itself where nothing is said.
    ///   - keeping: about how many forms of each list are told of each portion. The fewer, the sooner an answer fails.
    package init(
        _ parts: [Part], _ request: SegmentRequest, _ crew: SearchCrew, portions: [Portion]? = nil, keeping: Int = .max
    ) async throws {
        let portions = portions ?? parts.indices.map { Portion([$0]) }
        let unknown = portions.flatMap(\.unknown)
        let told = try await crew.map(unknown.count) { place, scratch in
            let part = parts[unknown[place]], rows = part.rows(request)
            let tally = part.segment.tally(rows, scratch, request)
            return (digest: TopicDigest(tally, keeping: keeping), rows: rows)
        }
        let digests = Dictionary(uniqueKeysWithValues: zip(unknown, told.map(\.digest))), open = portions.indices.filter { portions[$0].node == nil }
        let nodes = try await crew.map(open.count) { place, _ in
            let portion = portions[open[place]]
            return TopicNode(joining: portion.parts.map { portion.pieces[$0]?.digest ?? digests[$0]! }, newest: request.newest, keeping: keeping)
        }
        var whole = portions
        for (place, node) in zip(open, nodes) { whole[place].node = node }
        self.portions = whole
        found = Dictionary(uniqueKeysWithValues: zip(unknown, told.map(\.rows)))
        (self.parts, self.request, self.crew) = (parts, request, crew)
    }

    /// The rows of a part that answer the request.
    func rows(_ part: Int) -> RowSet { found[part] ?? parts[part].rows(request) }

    var nodes: [TopicNode] { portions.map { $0.node! } }

    /// All but the posts, the peaks and what the caller knows of the data; nil where the nodes keep too few forms to be sure of a list.
    package func answer(top: Int, rawRetweets: Bool) async throws -> TopicAnswer? {
        var answer = TopicAnswer()
        var places: [String: Int] = [:]
        for digest in nodes.map(\.digest) {
            answer.total += digest.total
            answer.retweets += rawRetweets ? digest.rawRetweets : digest.retweets
            answer.sentiment.add(digest.sentiment)
            places.merge(digest.places, uniquingKeysWith: +)
        }
        answer.perHour = hours.sorted { $0.key < $1.key }.map { HourCount(hour: Timestamp(hour: $0.key), count: $0.value) }
        answer.places = TopicCount.first(top, of: Dictionary(uniqueKeysWithValues: places.map { (Array($0.key.utf8), $0.value) }))
        guard let words = try await list(.words, top), let hashtags = try await list(.hashtags, top), let mentions = try await list(.mentions, top) else {
            return nil
        }
        (answer.words, answer.hashtags, answer.mentions) = (words, hashtags, mentions)
        return answer
    }

    /// Posts that match, by hour.
    var hours: [Int64: Int] { nodes.reduce(into: [:]) { $0.merge($1.digest.hours, uniquingKeysWith: +) } }

    /// The first posts by event time behind the request's cursor.
    package func newest(_ limit: Int) -> [Place] {
        var best = Best<(SegmentTally.NamedRow, Int)>(limit: limit) { SegmentTally.NamedRow.isNewer($0.0, $1.0) }
        for portion in portions { for placed in portion.node!.digest.newest { best.offer((placed.row, portion.parts[placed.part])) } }
        return best.sorted().map { row, part in Place(part: part, row: row.row, cursor: TopicCursor(rank: row.rank, sequence: row.sequence)) }
    }

    /// The first posts by how often they were said, one for each body.
    package func mostRepeated(_ limit: Int, after: TopicCursor?) async throws -> [Place] {
        let asked = portions.flatMap(\.parts)
        let bodies = try await crew.map(asked.count) { [self] place, _ in parts[asked[place]].segment.bodies(of: rows(asked[place])) }
        return try await RepeatedBodies.find(limit, after: after, in: bodies, crew).compactMap { group in
            for part in parts.indices where request.reaches(parts[part].segment) && group.first > parts[part].after {
                if let row = parts[part].segment.row(of: group.first) {
                    return Place(part: part, row: row, repetitions: group.count, cursor: TopicCursor(rank: Int64(group.count), sequence: group.first))
                }
            }
            return nil
        }
    }
}

extension TopicCount {
    /// The first of some counts in the order of every list.
    package static func first(_ limit: Int, of counts: [[UInt8]: Int]) -> [TopicCount] {
        var best = Best(limit: limit, FoldedCount.isBefore)
        for (text, count) in counts { best.offer(FoldedCount(folded: text, count: count)) }
        return best.sorted().map { TopicCount(String(decoding: $0.folded, as: UTF8.self), $0.count) }
    }
}

extension TopicSentiment {
    mutating func add(_ other: TopicSentiment) {
        positive += other.positive
        negative += other.negative
        undecided += other.undecided
    }
}

extension Mood {
    /// What posts have where no model was at hand.
    static let undecided = Mood(level: 128)
}
