/// A growing segment as it was at one moment.
struct LiveSegment: PostSegment {
    let held: LiveRows
    private let posts: LivePosts

    init(of posts: LivePosts, _ held: LiveRows) {
        self.posts = posts
        self.held = held
    }

    var rows: Int { held.rows.count }
    var termCount: Int { held.bases.count }
    var times: ClosedRange<Int64> { held.times }
    var hours: [(hour: Int64, count: Int)] { held.hours.map { ($0.key, $0.value) } }
    var languages: [String] { held.languages.names }
    var sources: [String] { held.sources.names }
    var places: [String] { held.places.names }

    func sequence(_ row: Int) -> UInt64 { held.rows[row].sequence }
    func createdAt(_ row: Int) -> Int64 { held.rows[row].created }
    func flags(_ row: Int) -> PostFacts.Flags { PostFacts.Flags(rawValue: held.rows[row].flags) }
    func mood(_ row: Int) -> UInt8 { held.rows[row].mood }
    func body(_ row: Int) -> UInt64 { held.rows[row].body }
    func language(_ row: Int) -> Int { Int(held.rows[row].language) }
    func source(_ row: Int) -> Int { Int(held.rows[row].source) }
    func place(_ row: Int) -> Int { Int(held.rows[row].place) }

    func find(_ kind: TermKind, _ folded: [UInt8]) -> UInt32? {
        let key = TermKey.make(kind, folded)
        let term = posts.withState { state in key.withUnsafeBytes { state.intake.table.find($0) } }
        return term.flatMap { $0 < termCount ? $0 : nil }
    }

    func base(of term: UInt32) -> UInt32 { held.bases[Int(term)] }
    func kind(of term: UInt32) -> TermKind { TermKind(rawValue: held.kinds[Int(term)])! }
    func key(of term: UInt32) -> [UInt8] { posts.withState { $0.intake.table.withKey(term) { Array($0) } } }

    func forEachKey(of terms: [UInt32], _ body: (UnsafeRawBufferPointer) -> Void) {
        // The lock is not held while `body` runs.
        let keys = posts.withState { state in terms.map { term in state.intake.table.withKey(term) { Array($0) } } }
        for key in keys { key.withUnsafeBytes(body) }
    }

    func insertRows(of base: UInt32, into rows: inout RowSet) {
        var place = posts.withState { $0.heads[Int(base)] }
        // Rows that came after this view was taken are at the head of the list.
        let postings = place > held.postings.count ? posts.withState { $0.rows.postings } : held.postings
        while place > 0 {
            let posting = postings[Int(place) - 1]
            rows.insert(Int(posting.row))
            place = posting.previous
        }
    }

    @inline(__always)
    func forEachTerm(of row: Int, _ body: (UInt32) -> Void) {
        let start = row == 0 ? 0 : held.rows[row - 1].end
        for place in start..<held.rows[row].end { body(held.terms[place]) }
    }

    func matches(_ request: SegmentRequest) -> RowSet { SegmentMatch(segment: self, request: request).rows() }

    func tally(_ rows: RowSet, _ scratch: TallyScratch, _ request: SegmentRequest) -> SegmentTally {
        SegmentCounting(segment: self, request: request).tally(rows, scratch)
    }
}
