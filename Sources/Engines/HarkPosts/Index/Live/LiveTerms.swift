package import HarkCore

/// What a live segment knows of its posts, handed on to those who write them to files: no text is read again.
///
/// A segment that goes on growing copies its table once. A class, since rows are asked for one by one, and it holds many lists.
package final class LiveTerms: Sendable {
    let intake: TermIntake
    private let rows: LiveRows

    init(_ rows: LiveRows, _ intake: TermIntake) {
        self.rows = rows
        self.intake = intake
    }

    package var count: Int { rows.rows.count }

    package func sequence(of row: Int) -> UInt64 { rows.rows[row].sequence }
    package func createdAt(of row: Int) -> Timestamp { Timestamp(microseconds: rows.rows[row].created) }
    package func arrivedAt(of row: Int) -> Timestamp { Timestamp(microseconds: rows.rows[row].arrived) }

    /// The posts in the lists in which they were handed in, each with the row of its first.
    package var lists: [(first: Int, posts: any PostList)] { rows.posts }

    /// Runs of rows that came in one hour. An hour comes again where a clock was set back.
    package var hours: [(hour: Int64, rows: Range<Int>)] {
        var runs: [(hour: Int64, rows: Range<Int>)] = []
        for row in 0..<count {
            let hour = arrivedAt(of: row).hour
            if let last = runs.last, last.hour == hour {
                runs[runs.count - 1].rows = last.rows.lowerBound..<row + 1
            } else {
                runs.append((hour, row..<row + 1))
            }
        }
        return runs
    }

    package func post(_ row: Int) -> KeptPost { rows.post(row) }

    /// All posts, in their order.
    package var all: [KeptPost] { (0..<count).map(rows.post) }

    /// Hands out the hashtags and names of a row in the order of its text: folded, without their marks, as bytes that live during the call.
    package func forEachTag(of row: Int, _ body: (_ isHashtag: Bool, UnsafeRawBufferPointer) -> Void) {
        forEachTerm(of: row) { term in
            guard let group = intake.kinds[Int(term)].group, group != .words else { return }
            intake.table.withKey(intake.bases[Int(term)]) { body(group == .hashtags, UnsafeRawBufferPointer(rebasing: $0[1...])) }
        }
    }

    @inline(__always)
    func forEachTerm(of row: Int, _ body: (UInt32) -> Void) {
        for place in (row == 0 ? 0 : Int(rows.rows[row - 1].end))..<Int(rows.rows[row].end) { body(rows.terms[place]) }
    }

    /// What an index keeps of a row besides its terms.
    func indexed(_ row: Int) -> IndexedPost {
        let known = rows.rows[row]
        return IndexedPost(
            created: known.created, sequence: known.sequence, facts: PostFacts(flags: .init(rawValue: known.flags), body: known.body),
            mood: Mood(level: known.mood), language: rows.languages.names[Int(known.language)], source: rows.sources.names[Int(known.source)],
            place: rows.places.names[Int(known.place)])
    }
}
