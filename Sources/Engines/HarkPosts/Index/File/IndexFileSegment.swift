/// The posts of an index file, read where they lie.
struct IndexFileSegment: PostSegment {
    let rows: Int
    let times: ClosedRange<Int64>
    let hours: [(hour: Int64, count: Int)]
    let languages: [String], sources: [String], places: [String]
    private let created: PackedColumn, sequences: PackedColumn, rowFlags: PackedColumn, moods: PackedColumn, bodies: PackedColumn
    private let rowLanguages: PackedColumn, rowSources: PackedColumn, rowPlaces: PackedColumn
    private let rowStarts: PackedColumn, spelled: PackedColumn, spelledBases: PackedColumn
    /// The terms in `spelled`, a bit each: most terms are their own base, which is asked for each that is counted.
    private let isSpelled: RowSet
    private let dictionary: TermDictionary
    private let kindSpans: [KindSpan]
    nonisolated(unsafe) private let rowTerms: UnsafeRawBufferPointer
    nonisolated(unsafe) private let postings: UnsafeRawBufferPointer
    /// Keeps the bytes there.
    private let bytes: IndexBytes

    /// - Throws: `IndexDamage` where a checksum is wrong. Cost: reads the whole file.
    init(_ bytes: IndexBytes, _ layout: IndexLayout) throws(IndexDamage) {
        for section in IndexLayout.Section.allCases {
            guard bytes.checksum(layout.range(section)) == layout.checksums[section.rawValue] else { throw IndexDamage("is damaged (\(section))") }
        }
        func part(_ section: IndexLayout.Section) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes.all[layout.range(section)]) }
        func column(_ section: IndexLayout.Section) throws(IndexDamage) -> PackedColumn { try PackedColumn(part(section), count: layout.rows) }
        self.bytes = bytes
        (rows, times) = (layout.rows, layout.times)
        created = try column(.created)
        sequences = try column(.sequence)
        rowFlags = try column(.flags)
        moods = try column(.mood)
        bodies = try column(.body)
        rowLanguages = try column(.language)
        rowSources = try column(.source)
        rowPlaces = try column(.place)
        let starts = (layout.rows + IndexLayout.rowsPerStart - 1) / IndexLayout.rowsPerStart
        rowStarts = try PackedColumn(part(.rowStarts), count: starts)
        dictionary = try TermDictionary(tiers: layout.tiers, blocks: part(.dictionary), starts: part(.dictionaryStarts))
        kindSpans = KindSpan.all(of: dictionary)
        let spelledCount = IndexNames.count(part(.spelled))
        spelled = try PackedColumn(UnsafeRawBufferPointer(rebasing: part(.spelled).dropFirst(8)), count: spelledCount)
        spelledBases = try PackedColumn(part(.spelledBases), count: spelledCount)
        var isSpelled = RowSet(count: dictionary.tiers.count)
        for place in 0..<spelledCount { isSpelled.insert(Int(truncatingIfNeeded: max(0, spelled[place]))) }
        self.isSpelled = isSpelled
        rowTerms = part(.rowTerms)
        postings = part(.postings)
        (languages, sources, places) = IndexNames.read(part(.names))
        hours = IndexNames.hours(part(.hours))
    }

    var termCount: Int { dictionary.tiers.count }

    func sequence(_ row: Int) -> UInt64 { UInt64(bitPattern: sequences[row]) &+ UInt64(row) }
    func createdAt(_ row: Int) -> Int64 { created[row] }
    func flags(_ row: Int) -> PostFacts.Flags { PostFacts.Flags(rawValue: UInt8(truncatingIfNeeded: rowFlags[row])) }
    func mood(_ row: Int) -> UInt8 { UInt8(truncatingIfNeeded: moods[row]) }
    func body(_ row: Int) -> UInt64 { UInt64(bitPattern: bodies[row]) }
    func language(_ row: Int) -> Int { Int(rowLanguages[row]) }
    func source(_ row: Int) -> Int { Int(rowSources[row]) }
    func place(_ row: Int) -> Int { Int(rowPlaces[row]) }

    func find(_ kind: TermKind, _ folded: [UInt8]) -> UInt32? {
        TermKey.make(kind, folded).withUnsafeBytes { key in
            for span in kindSpans where span.kind == kind {
                if let term = dictionary.find(key, among: span.start..<Int(span.end)) { return term }
            }
            return nil
        }
    }

    func base(of term: UInt32) -> UInt32 {
        guard isSpelled.contains(Int(term)) else { return term }
        var low = 0, high = spelled.count
        while low < high {
            let middle = (low + high) / 2
            if spelled[middle] < Int64(term) { low = middle + 1 } else { high = middle }
        }
        return low < spelled.count && spelled[low] == Int64(term) ? UInt32(spelledBases[low]) : term
    }

    func kind(of term: UInt32) -> TermKind {
        for span in kindSpans where term < span.end { return span.kind }
        return .tagWord
    }

    func key(of term: UInt32) -> [UInt8] { dictionary.entry(term).key }

    func forEachKey(of terms: [UInt32], _ body: (UnsafeRawBufferPointer) -> Void) {
        var cursor = TermCursor(dictionary)
        for term in terms { cursor.withKey(Int(term), body) }
    }

    func insertRows(of base: UInt32, into rows: inout RowSet) {
        switch dictionary.entry(base).posts {
        case .none: break
        case .one(let row): rows.insert(row)
        case .list(let offset, let bytes, let count):
            PostingList.insert(UnsafeRawBufferPointer(rebasing: postings[offset..<offset + bytes]), count: count, into: &rows)
        }
    }

    @inline(__always)
    func forEachTerm(of row: Int, _ body: (UInt32) -> Void) {
        let base = rowTerms.baseAddress!
        var offset = Int(rowStarts[row / IndexLayout.rowsPerStart])
        for _ in 0..<row % IndexLayout.rowsPerStart {
            let count = Varint.read(base, &offset)
            offset += count
        }
        let count = Varint.read(base, &offset)
        dictionary.tiers.forEach((base + offset).assumingMemoryBound(to: UInt8.self), count: count, body)
    }

    func matches(_ request: SegmentRequest) -> RowSet { SegmentMatch(segment: self, request: request).rows() }

    func tally(_ rows: RowSet, _ scratch: TallyScratch, _ request: SegmentRequest) -> SegmentTally {
        SegmentCounting(segment: self, request: request).tally(rows, scratch)
    }

    func bodies(of rows: RowSet) -> [SegmentTally.Body] { eachBody(of: rows) }
}

/// Terms up to `end` that are all of one kind: a tier is sorted by kind.
private struct KindSpan: Sendable {
    let start: Int
    let end: UInt32
    let kind: TermKind

    static func all(of dictionary: TermDictionary) -> [KindSpan] {
        var spans: [KindSpan] = []
        for tier in dictionary.tiers.spans {
            for kind in TermKind.allCases {
                let start = spans.last.map { Int($0.end) } ?? 0
                var low = start, high = tier.upperBound
                while low < high {
                    let middle = (low + high) / 2
                    if dictionary.entry(UInt32(middle)).withKey({ $0[0] }) <= kind.rawValue { low = middle + 1 } else { high = middle }
                }
                if low > start { spans.append(KindSpan(start: start, end: UInt32(low), kind: kind)) }
            }
        }
        return spans
    }
}
