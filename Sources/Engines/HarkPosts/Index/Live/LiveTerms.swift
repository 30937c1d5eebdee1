/// What a live segment knows of its posts' texts, handed on to those who write the same posts to files: no text is read again.
///
/// Posts are asked for in rising order of their sequence; each who reads has a copy of his own. A segment that goes on growing copies its table
/// once.
package struct LiveTerms: Sendable {
    let intake: TermIntake
    private let rows: LiveRows
    private var next = 0

    init(_ rows: LiveRows, _ intake: TermIntake) {
        self.rows = rows
        self.intake = intake
    }

    /// The row of a post; nil for one that is not here.
    package mutating func row(of sequence: UInt64) -> Int? {
        while next < rows.rows.count, rows.rows[next].sequence < sequence { next += 1 }
        return next < rows.rows.count && rows.rows[next].sequence == sequence ? next : nil
    }

    /// Hands out the hashtags and names of a row in the order of its text: folded, without their marks, as bytes that live during the call.
    package func forEachTag(of row: Int, _ body: (_ isHashtag: Bool, UnsafeRawBufferPointer) -> Void) {
        forEachTerm(of: row) { term in
            guard let group = intake.kinds[Int(term)].group, group != .words else { return }
            intake.table.withKey(intake.bases[Int(term)]) { body(group == .hashtags, UnsafeRawBufferPointer(rebasing: $0[1...])) }
        }
    }

    @inline(__always)
    func forEachTerm(of row: Int, _ body: (UInt32) -> Void) {
        for place in (row == 0 ? 0 : rows.rows[row - 1].end)..<rows.rows[row].end { body(rows.terms[place]) }
    }

    func facts(of row: Int) -> PostFacts { PostFacts(flags: .init(rawValue: rows.rows[row].flags), body: rows.rows[row].body) }
}
