/// Which rows of a segment answer a request: the same posts that `TopicQuery.matches` finds by reading.
struct SegmentMatch<Segment: PostSegment> {
    let segment: Segment
    let request: SegmentRequest

    func rows() -> RowSet {
        var found = request.query.anyOf.isEmpty ? RowSet(all: segment.rows) : union(of: request.query.anyOf)
        guard !found.isEmpty else { return found }
        if !request.query.noneOf.isEmpty { found.subtract(union(of: request.query.noneOf)) }
        keepSeen(&found)
        keepInterval(&found)
        keepFiltered(&found)
        return found
    }

    /// Only what was there at the request's moment and is still there.
    private func keepSeen(_ found: inout RowSet) {
        if request.through < segment.sequence(segment.rows - 1) { found.keep(below: segment.rows(through: request.through)) }
        let last = segment.sequence(segment.rows - 1)
        var place = request.withdrawn.partitioningIndex { $0 >= segment.sequence(0) }
        while place < request.withdrawn.count, request.withdrawn[place] <= last {
            if let row = segment.row(of: request.withdrawn[place]) { found.remove(row) }
            place += 1
        }
    }

    private func keepInterval(_ found: inout RowSet) {
        if request.holds(segment.times) { return }
        found.filter { row in
            let time = segment.createdAt(row)
            return time >= request.from && time < request.to
        }
    }

    private func keepFiltered(_ found: inout RowSet) {
        if !request.query.languages.isEmpty {
            let admitted = segment.languages.map(request.query.admits(language:))
            if admitted.contains(false) { found.filter { admitted[segment.language($0)] } }
        }
        if !request.query.sources.isEmpty {
            let admitted = segment.sources.map(request.query.admits(source:))
            if admitted.contains(false) { found.filter { admitted[segment.source($0)] } }
        }
    }

    private func union(of terms: [TopicQuery.Term]) -> RowSet {
        var found = RowSet(count: segment.rows)
        for term in terms {
            switch term {
            case .word(let word): insert(Self.wordKinds, word, into: &found)
            case .hashtag(let tag): insert([.hashtag, .wideHashtag], tag, into: &found)
            case .mention(let name): insert([.mention, .wideMention], name, into: &found)
            case .phrase(let words): found.formUnion(rows(of: words))
            }
        }
        return found
    }

    /// Under these kinds a word is found: by itself, as a tag of one word, and inside a tag.
    private static var wordKinds: [TermKind] { [.word, .tagWord, .hashtag, .mention] }

    private func insert(_ kinds: [TermKind], _ folded: String, into found: inout RowSet) {
        let folded = Array(folded.utf8)
        for kind in kinds {
            if let base = segment.find(kind, folded) { segment.insertRows(of: base, into: &found) }
        }
    }

    /// Rows that hold all the words, then of these the ones that hold them one behind the other.
    private func rows(of phrase: [String]) -> RowSet {
        var found = RowSet(all: segment.rows)
        for word in Set(phrase) {
            var rows = RowSet(count: segment.rows)
            insert(Self.wordKinds, word, into: &rows)
            found.formIntersection(rows)
        }
        guard !found.isEmpty else { return found }
        let wanted = phrase.map { word in Self.wordKinds.compactMap { segment.find($0, Array(word.utf8)) } }
        var words: [UInt32] = []
        found.filter { row in
            words.removeAll(keepingCapacity: true)
            segment.forEachTerm(of: row) { if segment.kind(of: $0).isPartOfPhrases { words.append(segment.base(of: $0)) } }
            return Self.holds(words, wanted)
        }
        return found
    }

    private static func holds(_ words: [UInt32], _ wanted: [[UInt32]]) -> Bool {
        guard words.count >= wanted.count else { return false }
        return (0...words.count - wanted.count).contains { start in
            wanted.indices.allSatisfy { wanted[$0].contains(words[start + $0]) }
        }
    }
}

extension Array {
    /// The first place from which on `holds` is true; the elements must be sorted so that it stays true.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
