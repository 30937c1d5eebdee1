import HarkCore

/// What is found in posts that came together, their terms and names numbered among themselves: texts are read once, on any thread, and whatever
/// grows takes the numbers over (`TermIntake.number(of:from:)`), one look-up for each different one.
package struct BatchTerms: Sendable {
    struct Row: Sendable {
        var created: Int64
        var facts: PostFacts
        var language: UInt32, source: UInt32, place: UInt32
        var mood: Mood
        /// Where its terms end.
        var end: Int
    }

    private(set) var intake = TermIntake()
    private(set) var languages = NameColumn(), sources = NameColumn(), places = NameColumn()
    private var terms: [UInt32] = []
    private var rows: [Row] = []

    /// - Parameter moods: of the posts, in their order.
    /// Cost: about 1 µs for a post of 100 characters.
    package init(of posts: [Post], moods: [Mood]) {
        rows.reserveCapacity(posts.count)
        for place in posts.indices { read(posts[place], moods[place]) }
    }

    private mutating func read(_ post: Post, _ mood: Mood) {
        var text = post.text
        let facts = text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            intake.read(bytes, into: &terms)
            return PostFacts(bytes)
        }
        rows.append(
            Row(
                created: post.createdAt.microseconds, facts: facts, language: languages.number(of: post.language), source: sources.number(of: post.source),
                place: places.number(of: post.place ?? ""), mood: mood, end: terms.count))
    }

    func row(_ row: Int) -> Row { rows[row] }

    /// In the order of the text.
    func terms(of row: Int) -> ArraySlice<UInt32> { terms[(row == 0 ? 0 : rows[row - 1].end)..<rows[row].end] }
}

/// How the terms and names of a batch are called where they are taken over.
struct BatchMerge {
    /// By the batch's numbers those of the segment, plus one.
    var known: [UInt32]
    var languages: NameMerge, sources: NameMerge, places: NameMerge
    /// By the batch's base terms: the last row that was linked to it, plus one.
    private var lastRows: [Int]

    init(_ batch: BatchTerms) {
        known = [UInt32](repeating: 0, count: batch.intake.bases.count)
        lastRows = [Int](repeating: 0, count: known.count)
        languages = NameMerge(batch.languages)
        sources = NameMerge(batch.sources)
        places = NameMerge(batch.places)
    }

    /// Whether a base term is met in a row for the first time.
    @inline(__always)
    mutating func isFirst(_ base: UInt32, in row: Int) -> Bool {
        defer { lastRows[Int(base)] = row + 1 }
        return lastRows[Int(base)] != row + 1
    }
}

/// How the names of one column are called in another.
struct NameMerge {
    private let names: [String]
    /// By the numbers there those here, plus one.
    private var known: [UInt32]

    init(_ column: NameColumn) {
        names = column.names
        known = [UInt32](repeating: 0, count: names.count)
    }

    @inline(__always)
    mutating func number(of theirs: UInt32, in column: inout NameColumn) -> UInt32 {
        if known[Int(theirs)] == 0 { known[Int(theirs)] = column.number(of: names[Int(theirs)]) + 1 }
        return known[Int(theirs)] - 1
    }
}
