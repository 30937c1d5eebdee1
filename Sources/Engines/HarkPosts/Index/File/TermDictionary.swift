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
    nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
    private let starts: PackedColumn
    private let spans: [Span]

    /// The terms of a tier, which begins a new block.
    private struct Span: Sendable {
        let terms: Range<Int>, firstBlock: Int
        var blocks: Int { (terms.count + blockTerms - 1) / blockTerms }
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

    func find(_ key: [UInt8]) -> UInt32? {
        for span in spans {
            var term: UInt32?
            walk(from: key, span) { number, entry in
                if entry.key == key { term = UInt32(number) }
                return entry.key.lexicographicallyPrecedes(key)
            }
            if let term { return term }
        }
        return nil
    }

    /// Goes through the terms of a tier from the block in which `key` has to be, until `body` says no.
    private func walk(from key: [UInt8], _ span: Span, _ body: (Int, TermEntry) -> Bool) {
        guard span.blocks > 0 else { return }
        var low = 0, high = span.blocks
        while high - low > 1 {
            let middle = (low + high) / 2
            if isHead(of: span.firstBlock + middle, after: key) { high = middle } else { low = middle }
        }
        var number = span.terms.lowerBound + low * Self.blockTerms
        for block in low..<span.blocks {
            var entry = TermEntry(bytes, at: Int(starts[span.firstBlock + block]))
            for _ in 0..<min(Self.blockTerms, span.terms.upperBound - number) {
                entry.advance()
                guard body(number, entry) else { return }
                number += 1
            }
        }
    }

    /// Whether the first key of a block comes behind `key`.
    private func isHead(of block: Int, after key: [UInt8]) -> Bool {
        var offset = Int(starts[block])
        let base = bytes.baseAddress!
        _ = Varint.read(base, &offset)
        _ = Varint.read(base, &offset)
        let count = Varint.read(base, &offset)
        let order = key.withUnsafeBytes { memcmp(base + offset, $0.baseAddress!, min(count, key.count)) }
        return order > 0 || (order == 0 && count > key.count)
    }

    /// The entry of a term. Cost: about 100 ns, half a block's decoding.
    func entry(_ term: UInt32) -> TermEntry {
        let span = spans.first { Int(term) < $0.terms.upperBound } ?? spans[2], place = Int(term) - span.terms.lowerBound
        var entry = TermEntry(bytes, at: Int(starts[span.firstBlock + place / Self.blockTerms]))
        for _ in 0...place % Self.blockTerms { entry.advance() }
        return entry
    }
}

/// One term after the other of a block.
struct TermEntry {
    private let bytes: UnsafeRawPointer
    private var offset: Int
    private var listed: Int
    private(set) var key: [UInt8] = []
    private(set) var posts = TermDictionary.Posts.none

    /// Stands before the block's first term.
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes = bytes.baseAddress!
        self.offset = offset
        listed = Varint.read(self.bytes, &self.offset)
        key.reserveCapacity(32)
    }

    mutating func advance() {
        let shared = Varint.read(bytes, &offset), count = Varint.read(bytes, &offset)
        key.removeLast(key.count - shared)
        key.append(contentsOf: UnsafeRawBufferPointer(start: bytes + offset, count: count))
        offset += count
        let posts = Varint.read(bytes, &offset)
        switch posts {
        case 0: self.posts = .none
        case 1: self.posts = .one(Varint.read(bytes, &offset))
        default:
            let length = Varint.read(bytes, &offset)
            self.posts = .list(offset: listed, bytes: length, count: posts)
            listed += length
        }
    }
}
