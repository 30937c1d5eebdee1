import Foundation

/// The terms of an index file by number and by key.
///
/// Within each tier of `TermTiers` terms are numbered in the order of their keys, so that no table is needed from one to the other. Sixteen
/// stand in a block, each as the bytes that it does not share with the one before ("front coding"), with the number of its posts and where
/// these are listed.
struct TermDictionary: Sendable {
    static let blockTerms = 16

    /// Where the posts of a term are: one alone stands in the dictionary itself.
    enum Posts {
        case none
        case one(Int)
        case list(offset: Int, bytes: Int, count: Int)
    }

    let tiers: TermTiers
    /// Never written to, and held in memory by the file whose dictionary this is.
    nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
    private let starts: PackedColumn
    private let spans: [Span]

    /// The terms of a tier, which begins a new block.
    private struct Span: Sendable {
        let terms: Range<Int>, firstBlock: Int
        func block(of term: Int) -> Int { firstBlock + (term - terms.lowerBound) / blockTerms }
        func first(of block: Int) -> Int { terms.lowerBound + (block - firstBlock) * blockTerms }
    }

    init(tiers: TermTiers, blocks: UnsafeRawBufferPointer, starts: UnsafeRawBufferPointer) throws(IndexDamage) {
        self.tiers = tiers
        bytes = blocks
        var spans: [Span] = [], block = 0
        for terms in tiers.spans {
            spans.append(Span(terms: terms, firstBlock: block))
            block += (terms.count + Self.blockTerms - 1) / Self.blockTerms
        }
        self.spans = spans
        self.starts = try PackedColumn(starts, count: block)
    }

    /// The number of `key` among `terms`, which are of one tier.
    func find(_ key: UnsafeRawBufferPointer, among terms: Range<Int>) -> UInt32? {
        guard !terms.isEmpty else { return nil }
        let span = span(of: terms.lowerBound)
        var low = span.block(of: terms.lowerBound), high = span.block(of: terms.upperBound - 1) + 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if isHead(of: middle, after: key) { high = middle } else { low = middle }
        }
        var number = span.first(of: low), entry = TermEntry(bytes, at: Int(starts[low]))
        for _ in 0..<min(Self.blockTerms, span.terms.upperBound - number) {
            entry.advance()
            let order = entry.order(to: key)
            if order == 0 { return UInt32(number) }
            if order > 0 { return nil }
            number += 1
        }
        return nil
    }

    private func span(of term: Int) -> Span { term < spans[0].terms.upperBound ? spans[0] : term < spans[1].terms.upperBound ? spans[1] : spans[2] }

    /// Whether the first key of a block comes behind `key`.
    private func isHead(of block: Int, after key: UnsafeRawBufferPointer) -> Bool {
        var offset = Int(starts[block])
        let base = bytes.baseAddress!
        _ = Varint.read(base, &offset)
        _ = Varint.read(base, &offset)
        let count = Varint.read(base, &offset)
        let order = memcmp(base + offset, key.baseAddress!, min(count, key.count))
        return order > 0 || (order == 0 && count > key.count)
    }

    /// The entry of a term. Cost: about 100 ns, half a block's decoding.
    func entry(_ term: UInt32) -> TermEntry {
        var cursor = TermCursor(self)
        return cursor.entry(Int(term))
    }

    /// The first term of a block, to be advanced to; and which block a term is in.
    fileprivate func start(of term: Int) -> (block: Int, first: Int) {
        let span = span(of: term), block = span.block(of: term)
        return (block, span.first(of: block))
    }

    /// Lets `entry` stand before the first term of a block.
    fileprivate func begin(_ block: Int, _ entry: inout TermEntry?) {
        if entry == nil { entry = TermEntry(bytes, at: Int(starts[block])) } else { entry!.restart(at: Int(starts[block])) }
    }
}

/// Goes to one term after the other; quickest when they are asked for in rising order.
struct TermCursor {
    private let dictionary: TermDictionary
    private var block = -1
    /// The term at which `current` stands.
    private var place = -1
    private var current: TermEntry?

    init(_ dictionary: TermDictionary) { self.dictionary = dictionary }

    mutating func entry(_ term: Int) -> TermEntry {
        go(to: term)
        return current!
    }

    /// The key's bytes, which live during the call.
    mutating func withKey(_ term: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
        go(to: term)
        current!.withKey(body)
    }

    private mutating func go(to term: Int) {
        let start = dictionary.start(of: term)
        if start.block != block || place > term {
            dictionary.begin(start.block, &current)
            (block, place) = (start.block, start.first - 1)
        }
        while place < term {
            current!.advance()
            place += 1
        }
    }
}

