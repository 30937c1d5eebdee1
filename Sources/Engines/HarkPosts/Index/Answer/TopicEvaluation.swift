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
            var rows = segment.matches(request)
            if after > 0 { rows.remove(below: segment.rows(through: after)) }
            if let confirmed { rows.formIntersection(confirmed) }
            return rows
        }
    }

    /// A post by its place: `part` counts the parts that were handed in.
    package struct Place: Sendable {
        package let part: Int, row: Int
        /// How often its body was said; 0 where that was not asked for.
        package var repetitions = 0
        package let cursor: TopicCursor
    }

    let crew: SearchCrew
    let request: SegmentRequest
    let parts: [Part]
    let tallies: [SegmentTally]
    /// By tally: the part that it is of.
    private let partNumbers: [Int]

    /// Matches and counts. Cost: for 10 million posts of 168 hours see `Benchmarks/topics.py`.
    package init(_ parts: [Part], _ request: SegmentRequest, _ crew: SearchCrew) async throws {
        let reached = parts.indices.filter { request.reaches(parts[$0].segment) }
        let tallies = try await crew.map(reached.count) { place, scratch in
            let part = parts[reached[place]]
            return part.segment.tally(part.rows(request), scratch, request)
        }
        let found = tallies.indices.filter { tallies[$0].total > 0 }
        self.tallies = found.map { tallies[$0] }
        partNumbers = found.map { reached[$0] }
        (self.parts, self.request, self.crew) = (parts, request, crew)
    }

    /// All but the posts, the peaks and what the caller knows of the data.
    package func answer(top: Int, rawRetweets: Bool) async throws -> TopicAnswer {
        var answer = TopicAnswer()
        var hours: [Int64: Int] = [:], places: [String: Int] = [:]
        for tally in tallies {
            answer.total += tally.total
            answer.retweets += rawRetweets ? tally.rawRetweets : tally.retweets
            answer.sentiment.add(tally.sentiment)
            hours.merge(tally.hours, uniquingKeysWith: +)
            places.merge(tally.places, uniquingKeysWith: +)
        }
        answer.perHour = hours.sorted { $0.key < $1.key }.map { HourCount(hour: Timestamp(hour: $0.key), count: $0.value) }
        answer.places = TopicCount.first(top, of: Dictionary(uniqueKeysWithValues: places.map { (Array($0.key.utf8), $0.value) }))
        answer.words = try await list(.words, top)
        answer.hashtags = try await list(.hashtags, top)
        answer.mentions = try await list(.mentions, top)
        return answer
    }

    private func list(_ group: TermKind.Group, _ limit: Int) async throws -> [TopicCount] {
        let counts = try await TopCounts(group: group, limit: limit, tallies: tallies, crew: crew).find()
        return zip(try await texts(of: counts, group), counts).map { TopicCount($0, $1.count) }
    }

    /// How forms are shown: words folded, tags and names as they were written most often.
    func texts(of counts: [FoldedCount], _ group: TermKind.Group) async throws -> [String] {
        group == .words
            ? counts.map { String(decoding: $0.folded, as: UTF8.self) } : try await TopCounts.spellings(of: counts, group, tallies, crew)
    }

    /// The first posts by event time behind the request's cursor.
    package func newest(_ limit: Int) -> [Place] {
        var best = Best<(SegmentTally.NamedRow, Int)>(limit: limit) { SegmentTally.NamedRow.isNewer($0.0, $1.0) }
        for (tally, part) in zip(tallies, partNumbers) { for row in tally.newest { best.offer((row, part)) } }
        return best.sorted().map { row, part in Place(part: part, row: row.row, cursor: TopicCursor(rank: row.rank, sequence: row.sequence)) }
    }

    /// The first posts by how often they were said, one for each body.
    package func mostRepeated(_ limit: Int, after: TopicCursor?) async throws -> [Place] {
        try await RepeatedBodies.find(limit, after: after, in: tallies, crew).compactMap { group in
            for (tally, part) in zip(tallies, partNumbers) {
                if let row = tally.segment.row(of: group.first) {
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
