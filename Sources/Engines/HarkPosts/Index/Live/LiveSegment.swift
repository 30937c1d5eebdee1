/// A stretch of a growing segment as it was at one moment.
package struct LiveSegment: PostSegment {
    private let held: LiveRows
    private let posts: LivePosts
    private let stretch: LiveStretch

    init(of posts: LivePosts, _ held: LiveRows, _ number: Int, _ stretch: LiveStretch) {
        (self.posts, self.held, self.number, self.stretch) = (posts, held, number, stretch)
    }

    /// Whether no row will come to it any more.
    package var isSealed: Bool { held.isClosed || stretch.start < held.open.start }
    /// Whether no stretch will come behind it.
    package var isLast: Bool { held.isClosed && stretch.start + stretch.count == held.rows.count }
    /// The same for all stretches that grew as one, while there are any.
    package var log: ObjectIdentifier { ObjectIdentifier(posts) }
    /// Its place among the stretches that were there with it.
    package let number: Int
    /// Of the first and the last row.
    package var sequences: ClosedRange<UInt64> { sequence(0)...sequence(rows - 1) }

    package var rows: Int { stretch.count }
    package var termCount: Int { stretch.termCount }
    package var times: ClosedRange<Int64> { stretch.times }
    package var hours: [(hour: Int64, count: Int)] { stretch.hours.map { ($0.key, $0.value) } }
    package var languages: [String] { held.languages.names }
    package var sources: [String] { held.sources.names }
    package var places: [String] { held.places.names }

    package func sequence(_ row: Int) -> UInt64 { at(row).sequence }
    package func createdAt(_ row: Int) -> Int64 { at(row).created }
    package func flags(_ row: Int) -> PostFacts.Flags { PostFacts.Flags(rawValue: at(row).flags) }
    package func mood(_ row: Int) -> UInt8 { at(row).mood }
    package func body(_ row: Int) -> UInt64 { at(row).body }
    package func language(_ row: Int) -> Int { Int(at(row).language) }
    package func source(_ row: Int) -> Int { Int(at(row).source) }
    package func place(_ row: Int) -> Int { Int(at(row).place) }

    @inline(__always)
    private func at(_ row: Int) -> LiveRows.Row { held.rows[stretch.start + row] }

    /// The posts of some rows.
    package func posts(_ rows: [Int]) -> [KeptPost] { rows.map { held.post(stretch.start + $0) } }

    package func find(_ kind: TermKind, _ folded: [UInt8]) -> UInt32? {
        let key = TermKey.make(kind, folded)
        let term = posts.withState { state in key.withUnsafeBytes { state.intake.table.find($0) } }
        return term.flatMap { $0 < termCount ? $0 : nil }
    }

    package func base(of term: UInt32) -> UInt32 { held.bases[Int(term)] }
    package func kind(of term: UInt32) -> TermKind { TermKind(rawValue: held.kinds[Int(term)])! }
    package func key(of term: UInt32) -> [UInt8] { posts.withState { $0.intake.table.withKey(term) { Array($0) } } }

    package func forEachKey(of terms: [UInt32], _ body: (UnsafeRawBufferPointer) -> Void) {
        // The lock is not held while `body` runs.
        let keys = posts.withState { state in terms.map { term in state.intake.table.withKey(term) { Array($0) } } }
        for key in keys { key.withUnsafeBytes(body) }
    }

    package func insertRows(of base: UInt32, into rows: inout RowSet) {
        var place = posts.withState { $0.heads[Int(base)] }
        // The list goes from the last row to the first; rows behind this stretch are at its head.
        let postings = place > held.postings.count ? posts.withState { $0.rows.postings } : held.postings
        while place > 0 {
            let posting = postings[Int(place) - 1], row = Int(posting.row) - stretch.start
            guard row >= 0 else { return }
            rows.insert(row)
            place = posting.previous
        }
    }

    @inline(__always)
    package func forEachTerm(of row: Int, _ body: (UInt32) -> Void) {
        let row = stretch.start + row, start = row == 0 ? 0 : Int(held.rows[row - 1].end)
        for place in start..<Int(held.rows[row].end) { body(held.terms[place]) }
    }

    package func matches(_ request: SegmentRequest) -> RowSet { SegmentMatch(segment: self, request: request).rows() }

    package func tally(_ rows: RowSet, _ scratch: TallyScratch, _ request: SegmentRequest) -> SegmentTally {
        SegmentCounting(segment: self, request: request).tally(rows, scratch)
    }

    package func bodies(of rows: RowSet) -> [SegmentTally.Body] { eachBody(of: rows) }
}
