/// What some posts say about a topic: sums, and of each list the forms that are said most.
struct TopicDigest: Sendable {
    /// A row of one of the parts that were digested, counted from 0.
    struct PlacedRow: Sendable {
        var part: Int
        var row: SegmentTally.NamedRow

        static func isNewer(_ left: PlacedRow, _ right: PlacedRow) -> Bool { SegmentTally.NamedRow.isNewer(left.row, right.row) }
    }

    var total = 0, retweets = 0, rawRetweets = 0
    var sentiment = TopicSentiment()
    var hours: [Int64: Int] = [:]
    var places: [String: Int] = [:]
    /// The last by event time, the newest first.
    var newest: [PlacedRow] = []
    /// Words and hashtags, each time they occur.
    var occurrences = 0
    /// By group.
    var forms: [TermReport] = TermKind.Group.allCases.map { _ in TermReport() }
    /// By group: how forms were written otherwise; of those that are listed, as often as they are listed.
    var spelled: [TermReport] = TermKind.Group.allCases.map { _ in TermReport() }

    init() {}

    /// Of one part.
    /// - Parameter limit: about how many forms are kept of each list.
    init(_ tally: SegmentTally, keeping limit: Int) {
        (total, retweets, rawRetweets, sentiment) = (tally.total, tally.retweets, tally.rawRetweets, tally.sentiment)
        (hours, places) = (tally.hours, tally.places)
        newest = tally.newest.map { PlacedRow(part: 0, row: $0) }.sorted(by: PlacedRow.isNewer)
        for group in [TermKind.Group.words, .hashtags] { occurrences += tally.groups[group.rawValue].reduce(0) { $0 + Int($1.count) } }
        for group in TermKind.Group.allCases {
            // Lists of tags are flat: what a part keeps back of them adds up to more than the last of a list has.
            let wanted = group == .words || limit > .max / 4 ? limit : limit * 4
            forms[group.rawValue] = tally.report(of: group, keeping: wanted)
            if group != .words { spelled[group.rawValue] = tally.spellings(of: group) }
        }
    }

    /// Of several parts, by a digest of each.
    init(joining digests: [TopicDigest], newest limit: Int, keeping: Int) {
        var newest = Best(limit: limit, PlacedRow.isNewer)
        for (part, digest) in digests.enumerated() {
            add(digest)
            for row in digest.newest { newest.offer(PlacedRow(part: part, row: row.row)) }
        }
        self.newest = newest.sorted()
        for group in TermKind.Group.allCases {
            let place = group.rawValue, listed = FormSums(digests.map { $0.forms[place] }, where: group.tells).report(keeping: keeping)
            forms[place] = listed
            if group != .words { spelled[place] = Self.spellings(digests.map { $0.spelled[place] }, of: listed) }
        }
    }

    /// All but the lists.
    private mutating func add(_ other: TopicDigest) {
        total += other.total
        retweets += other.retweets
        rawRetweets += other.rawRetweets
        sentiment.add(other.sentiment)
        occurrences += other.occurrences
        hours.merge(other.hours, uniquingKeysWith: +)
        places.merge(other.places, uniquingKeysWith: +)
    }

    /// The spellings of listed forms, added up.
    private static func spellings(_ reports: [TermReport], of listed: TermReport) -> TermReport {
        var kept = TermTable(), sums = TermReport()
        listed.forEach { form, _, _ in _ = kept.number(of: form) }
        FormSums(reports).report(keeping: .max).forEach { key, count, _ in
            if kept.find(TermKey.folded(key)) != nil { sums.append(key, count) }
        }
        return sums
    }

    var byteCount: Int {
        let lists = (forms + spelled).reduce(0) { $0 + $1.byteCount }
        return 1_000 + lists + hours.count * 32 + places.count * 64 + newest.count * MemoryLayout<PlacedRow>.stride
    }
}

extension TermKind.Group {
    /// Whether an answer may tell a form.
    func tells(_ form: UnsafeRawBufferPointer) -> Bool { self != .words || CountedWords.counts(form) }
}

extension TermKey {
    /// The folded form of a form and its spelling.
    static func folded(_ joined: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: joined.prefix { $0 != end })
    }
}
