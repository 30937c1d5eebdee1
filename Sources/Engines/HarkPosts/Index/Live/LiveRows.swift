import HarkCore

/// What a growing segment holds of its rows; a copy is what a reader sees.
struct LiveRows: Sendable {
    struct Row: BitwiseCopyable, Sendable {
        var created: Int64, arrived: Int64
        var sequence: UInt64
        var body: UInt64
        var language: UInt32, source: UInt32, place: UInt32
        /// Where its terms end.
        var end: UInt32
        var flags: UInt8, mood: UInt8
    }

    /// A row of a term, and the place of the row before it in the same list, counted from one.
    struct Posting: BitwiseCopyable, Sendable {
        var row: UInt32
        var previous: UInt32
    }

    private(set) var rows = GrowingColumn<Row>()
    private(set) var terms = GrowingColumn<UInt32>()
    private(set) var postings = GrowingColumn<Posting>()
    private(set) var bases = GrowingColumn<UInt32>()
    private(set) var kinds = GrowingColumn<UInt8>()
    private(set) var languages = NameColumn(), sources = NameColumn(), places = NameColumn(first: "")
    /// Full ones, then what grows.
    private(set) var sealed: [LiveStretch] = []
    private(set) var open = LiveStretch(start: 0)
    /// Whether no row will come any more.
    private(set) var isClosed = false
    private let stretch: Int
    /// Posts as they were handed in, each list with the row of its first.
    private(set) var posts: [(first: Int, posts: any PostList)] = []

    /// - Parameter stretch: rows after which a stretch is full.
    init(stretch: Int) { self.stretch = stretch }

    /// - Parameter newBases: those of `newTerms`, each once.
    mutating func append(
        _ row: BatchTerms.Row, _ sequence: UInt64, _ arrivedAt: Timestamp, terms newTerms: [UInt32], bases newBases: [UInt32], _ intake: TermIntake,
        heads: inout [UInt32], _ merge: inout BatchMerge
    ) {
        for term in bases.count..<max(bases.count, intake.bases.count) {
            bases.append(intake.bases[term])
            kinds.append(intake.kinds[term].rawValue)
            heads.append(0)
        }
        for term in newTerms { terms.append(term) }
        for base in newBases { link(Int(base), &heads) }
        rows.append(
            Row(
                created: row.created, arrived: arrivedAt.microseconds, sequence: sequence, body: row.facts.body,
                language: merge.languages.number(of: row.language, in: &languages), source: merge.sources.number(of: row.source, in: &sources),
                place: merge.places.number(of: row.place, in: &places), end: UInt32(terms.count), flags: row.facts.flags.rawValue, mood: row.mood.level))
        open.add(Timestamp(microseconds: row.created), terms: bases.count)
        if open.count == stretch {
            sealed.append(open)
            open = LiveStretch(start: rows.count)
        }
    }

    /// Those that hold rows.
    var stretches: [LiveStretch] { open.count > 0 ? sealed + [open] : sealed }

    /// Puts the row that is being appended at the head of a term's list.
    private mutating func link(_ base: Int, _ heads: inout [UInt32]) {
        postings.append(Posting(row: UInt32(rows.count), previous: heads[base]))
        heads[base] = UInt32(postings.count)
    }

    mutating func close() { isClosed = true }

    /// Holds on to the posts of the rows that come now.
    mutating func hold(_ list: any PostList) { posts.append((rows.count, list)) }

    /// The post of a row.
    func post(_ row: Int) -> KeptPost {
        let list = posts[posts.partitioningIndex { $0.first > row } - 1], known = rows[row]
        return list.posts.post(row - list.first, sequence: known.sequence, arrivedAt: Timestamp(microseconds: known.arrived))
    }

    var byteCount: Int { rows.byteCount + terms.byteCount + postings.byteCount + bases.byteCount + kinds.byteCount }
}
