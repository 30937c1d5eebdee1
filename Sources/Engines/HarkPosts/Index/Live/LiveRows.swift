import HarkCore

/// What a growing segment holds of its rows; a copy is what a reader sees.
struct LiveRows: Sendable {
    struct Row: BitwiseCopyable, Sendable {
        var created: Int64
        var sequence: UInt64
        var body: UInt64
        var language: UInt32, source: UInt32, place: UInt32
        var flags: UInt8, mood: UInt8
        /// Where its terms end.
        var end: Int
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
    /// Posts as they were appended, each list with the row of its first.
    private(set) var posts: [(first: Int, posts: ArraySlice<KeptPost>)] = []

    /// - Parameter stretch: rows after which a stretch is full.
    init(stretch: Int) { self.stretch = stretch }

    /// - Parameter newBases: those of `newTerms`, each once.
    mutating func append(
        _ post: KeptPost, _ facts: PostFacts, terms newTerms: [UInt32], bases newBases: [UInt32], _ intake: TermIntake, heads: inout [UInt32]
    ) {
        for term in bases.count..<max(bases.count, intake.bases.count) {
            bases.append(intake.bases[term])
            kinds.append(intake.kinds[term].rawValue)
            heads.append(0)
        }
        for term in newTerms { terms.append(term) }
        for base in newBases { link(Int(base), &heads) }
        let created = post.post.createdAt
        rows.append(
            Row(
                created: created.microseconds, sequence: post.sequence, body: facts.body,
                language: UInt32(languages.number(of: post.post.language)), source: UInt32(sources.number(of: post.post.source)),
                place: UInt32(places.number(of: post.post.place ?? "")), flags: facts.flags.rawValue, mood: post.mood.level, end: terms.count))
        open.add(created, terms: bases.count)
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

    mutating func keep(_ newPosts: ArraySlice<KeptPost>) { posts.append((rows.count - newPosts.count, newPosts)) }

    /// The post of a row.
    func post(_ row: Int) -> KeptPost {
        let list = posts.partitioningIndex { $0.first > row } - 1
        return posts[list].posts[posts[list].posts.startIndex + row - posts[list].first]
    }

    var byteCount: Int { rows.byteCount + terms.byteCount + postings.byteCount + bases.byteCount + kinds.byteCount }
}
