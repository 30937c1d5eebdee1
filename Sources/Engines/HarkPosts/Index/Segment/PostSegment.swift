/// Some posts, as the index sees them: rows from 0 in the order of their sequence, terms by number. What stands in a file and what is still
/// growing in memory answer alike, by the same code (`SegmentMatch`, `SegmentTally`).
package protocol PostSegment: Sendable {
    var rows: Int { get }
    var termCount: Int { get }
    /// Event times in microseconds, of the first and of the last.
    var times: ClosedRange<Int64> { get }
    /// Posts of every hour of event time, whatever they say.
    var hours: [(hour: Int64, count: Int)] { get }

    func sequence(_ row: Int) -> UInt64
    func createdAt(_ row: Int) -> Int64
    func flags(_ row: Int) -> PostFacts.Flags
    func mood(_ row: Int) -> UInt8
    func body(_ row: Int) -> UInt64
    /// Places in `languages`, `sources` and `places`.
    func language(_ row: Int) -> Int
    func source(_ row: Int) -> Int
    func place(_ row: Int) -> Int
    var languages: [String] { get }
    var sources: [String] { get }
    /// The first is empty: no place.
    var places: [String] { get }

    /// The base term of a folded form, if any post here holds it.
    func find(_ kind: TermKind, _ folded: [UInt8]) -> UInt32?
    func base(of term: UInt32) -> UInt32
    func kind(of term: UInt32) -> TermKind
    /// `TermKey`.
    func key(of term: UInt32) -> [UInt8]
    /// The keys of terms, one by one, as bytes that live during the call. Quickest in rising order.
    func forEachKey(of terms: [UInt32], _ body: (UnsafeRawBufferPointer) -> Void)
    func insertRows(of base: UInt32, into rows: inout RowSet)
    /// The terms of a row in the order of its text. Quickest when rows are asked for in rising order.
    func forEachTerm(of row: Int, _ body: (UInt32) -> Void)

    /// These three are witnesses of their own in each kind of segment so that the loops over rows are compiled for it.
    func matches(_ request: SegmentRequest) -> RowSet
    func tally(_ rows: RowSet, _ scratch: TallyScratch, _ request: SegmentRequest) -> SegmentTally
    func bodies(of rows: RowSet) -> [SegmentTally.Body]
}

extension PostSegment {
    /// What each row says, by which repeats are found.
    @inline(__always)
    func eachBody(of rows: RowSet) -> [SegmentTally.Body] {
        var bodies: [SegmentTally.Body] = []
        bodies.reserveCapacity(rows.members)
        rows.forEach { bodies.append(.init(hash: body($0), sequence: sequence($0))) }
        return bodies
    }

    /// How many rows from the first on have a sequence up to `sequence`.
    package func rows(through last: UInt64) -> Int {
        var low = 0, high = rows
        while low < high {
            let middle = (low + high) / 2
            if sequence(middle) <= last { low = middle + 1 } else { high = middle }
        }
        return low
    }

    package func row(of sequence: UInt64) -> Int? {
        let row = rows(through: sequence) - 1
        return row >= 0 && self.sequence(row) == sequence ? row : nil
    }
}
