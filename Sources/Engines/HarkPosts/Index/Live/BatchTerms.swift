/// The terms of posts that came together, numbered among themselves: their texts are read once, on any thread, and whatever grows takes the terms
/// over (`TermIntake.number(of:from:)`), one look-up for each different one.
package struct BatchTerms: Sendable {
    private(set) var intake = TermIntake()
    private var terms: [UInt32] = []
    /// By row: where its terms end.
    private var ends: [Int] = []
    private var facts: [PostFacts] = []

    /// Cost: about 1 µs for a post of 100 characters.
    package init(of posts: some Collection<Post>) {
        ends.reserveCapacity(posts.count)
        facts.reserveCapacity(posts.count)
        for post in posts { read(post.text) }
    }

    private mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            intake.read(bytes, into: &terms)
            facts.append(PostFacts(bytes))
        }
        ends.append(terms.count)
    }

    func facts(of row: Int) -> PostFacts { facts[row] }

    /// In the order of the text.
    func terms(of row: Int) -> ArraySlice<UInt32> { terms[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }
}

/// How the terms of a batch are called where they are taken over.
struct BatchMerge {
    /// By the batch's numbers those of the segment, plus one.
    var known: [UInt32]
    /// By the batch's base terms: the last row that was linked to it, plus one.
    private var lastRows: [Int]

    init(_ batch: BatchTerms) {
        known = [UInt32](repeating: 0, count: batch.intake.bases.count)
        lastRows = [Int](repeating: 0, count: known.count)
    }

    /// Whether a base term is met in a row for the first time.
    @inline(__always)
    mutating func isFirst(_ base: UInt32, in row: Int) -> Bool {
        defer { lastRows[Int(base)] = row + 1 }
        return lastRows[Int(base)] != row + 1
    }
}
