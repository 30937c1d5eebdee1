import HarkCore

/// Builds the index of a file of posts. Cost: about 3 µs a post, and memory of about 200 bytes a post until it is written.
package struct PostIndexWriter: Sendable {
    private var intake = TermIntake()
    /// The terms of all rows behind one another, and where each row ends.
    private var terms: [UInt32] = []
    private var ends: [Int] = []
    private var columns = PostColumns()
    /// By the numbers of the live segment that rows come from.
    private var known: [UInt32] = []

    package init() {}

    package var rows: Int { ends.count }

    /// - Precondition: posts come in rising order of their sequence, the same in which they stand in the file.
    package mutating func add(_ post: KeptPost) {
        var text = post.post.text
        text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            intake.read(bytes, into: &terms)
            columns.append(IndexedPost(post, PostFacts(bytes)))
        }
        ends.append(terms.count)
    }

    /// The same of a row of a live segment, whose text is not read again.
    /// - Precondition: all such rows come from one segment.
    package mutating func add(_ row: Int, of live: LiveTerms) {
        if known.isEmpty { known = [UInt32](repeating: 0, count: live.intake.bases.count) }
        live.forEachTerm(of: row) { terms.append(intake.number(of: $0, from: live.intake, &known)) }
        columns.append(live.indexed(row))
        ends.append(terms.count)
    }

    /// Writes the index and flushes it to the disk. The caller gives it its name and flushes the folder.
    package func write(to path: String) throws { try bytes().withUnsafeBytes { try PostIndexFile.write($0, to: path) } }

    /// The whole file.
    /// - Throws: where the posts have more different words than can be numbered, some 16 million; 48 MiB of text never have.
    package func bytes() throws(IndexDamage) -> [UInt8] {
        let order = try TermOrder(of: intake, terms: terms)
        var rows = RowTermsSection()
        var start = 0
        for end in ends {
            rows.append(terms[start..<end], order)
            start = end
        }
        var dictionary = DictionarySection(rows: ends.count)
        let postings = Postings(of: intake, terms: terms, ends: ends)
        for (number, term) in order.sorted.enumerated() {
            dictionary.append(intake.table.withKey(term) { Array($0) }, postings[term], beginsTier: order.beginsTier(number))
        }
        let spelled = order.sorted.filter { intake.bases[Int($0)] != $0 }
        let sections =
            columns.sections() + [
                rows.bytes, PackedColumn.pack(rows.starts), dictionary.bytes, PackedColumn.pack(dictionary.starts), dictionary.postings,
                IndexNames.counted(spelled.map { Int64(order[$0]) }), PackedColumn.pack(spelled.map { Int64(order[intake.bases[Int($0)]]) }),
            ]
        return IndexLayout.file(rows: ends.count, tiers: order.tiers, times: columns.times, sections: sections)
    }
}
