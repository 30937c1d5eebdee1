import HarkText

/// Cuts a text into words in one pass and hands out their features. The word at hand is gathered, folded, in a small
/// buffer between two spaces; only its first `longest` bytes count.
struct FeatureReader {
    static let capacity = 96
    private static let start = 8, longest = 64

    /// Stand for what a hash is about; paired with the hash of a word.
    private enum Mark {
        static let edge: UInt64 = 0x1111_1111_1111_1111
        static let negated: UInt64 = 0x2222_2222_2222_2222
        static let stretched: UInt64 = 0x3333_3333_3333_3333
        static let capitals: UInt64 = 0x4444_4444_4444_4444
        static let afterBut: UInt64 = 0x5555_5555_5555_5555
        static let skip: UInt64 = 0x6666_6666_6666_6666
        static let late: UInt64 = 0x7777_7777_7777_7777
        static let unknown: UInt64 = 0x8888_8888_8888_8888
    }

    private enum Kind { case word, punctuation, other }

    private let text: UnsafeRawBufferPointer
    private let token: UnsafeMutableRawBufferPointer
    private var offset = 0
    private var end = start
    private var isStretched = false
    private var letters = 0, capitals = 0
    /// Nothing beyond ASCII is in the word at hand, as it was written.
    private var isPlain = true
    /// Hashes of the last three words, nearest first.
    private var last = Mark.edge, second = Mark.edge, third = Mark.edge
    private var negatedWords = 0
    private var isAfterBut = false

    /// - Precondition: `token` has `capacity` bytes, all zero.
    init(text: UnsafeRawBufferPointer, token: UnsafeMutableRawBufferPointer) {
        self.text = text
        self.token = token
        token[Self.start - 1] = 0x20
    }

    @inline(__always)
    mutating func read<Sink: FeatureSink>(_ sink: inout Sink) {
        while offset < text.count {
            switch ByteClass.of(text[offset]) {
            case ByteClass.space: offset += 1
            case ByteClass.word: readWord(&sink)
            case ByteClass.handle: readHandle(&sink)
            case ByteClass.high: readScalar(&sink)
            default: readPunctuation(&sink)
            }
        }
        finishText(&sink)
    }

    // MARK: Words

    @inline(__always)
    private mutating func readWord<Sink: FeatureSink>(_ sink: inout Sink) {
        if startsLink() { return readLink(&sink) }
        var before: UInt8 = 0, run = 0
        while offset < text.count {
            let byte = text[offset], kind = ByteClass.of(byte)
            if kind == ByteClass.word {
                let lower = ByteClass.lowercased(byte)
                capitals += lower == byte ? 0 : 1
                letters += 1
                offset += 1
                run = lower == before ? run + 1 : 0
                before = lower
                if run >= 2, lower >= 0x61 { isStretched = true } else { put(lower) }
            } else if kind == ByteClass.apostrophe {
                guard isWord(at: offset + 1) else { break }
                offset += 1
            } else {
                guard kind == ByteClass.high, joinScalar() else { break }
            }
        }
        finishWord(&sink, .word)
    }

    /// Takes the scalar at `offset` into the word if it belongs there.
    private mutating func joinScalar() -> Bool {
        let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
        guard let scalar else { return false }
        let isApostrophe = scalar == 0x2019 && isWord(at: offset + length)
        guard isApostrophe || ScalarKind.of(scalar) == .word else { return false }
        offset += length
        if isApostrophe { return true }
        letters += 1
        isPlain = false
        Folding.fold(scalar) { put(scalar: $0) }
        return true
    }

    /// A scalar beyond ASCII that starts something.
    private mutating func readScalar<Sink: FeatureSink>(_ sink: inout Sink) {
        let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
        let kind = scalar.map(ScalarKind.of) ?? .space
        if kind == .word { return readWord(&sink) }
        offset += length
        guard let scalar, kind != .space, kind != .ignorable else { return }
        put(scalar: scalar)
        finishWord(&sink, .other)
    }

    private mutating func readHandle<Sink: FeatureSink>(_ sink: inout Sink) {
        repeat { offset += 1 } while isWord(at: offset)
        put(UInt8(ascii: "@"))
        finishWord(&sink, .other)
    }

    @inline(__always)
    private mutating func readPunctuation<Sink: FeatureSink>(_ sink: inout Sink) {
        var before: UInt8 = 0, run = 0
        while offset < text.count {
            let byte = text[offset], kind = ByteClass.of(byte)
            guard kind == ByteClass.punctuation || kind == ByteClass.apostrophe else { break }
            offset += 1
            run = byte == before ? run + 1 : 0
            before = byte
            if run >= 2 { isStretched = true } else { put(byte) }
        }
        finishWord(&sink, .punctuation)
    }

    // MARK: Links

    /// `http:`, `https:` and `www.` in any case.
    @inline(__always)
    private func startsLink() -> Bool {
        let first = text[offset] | 0x20
        guard first == 0x68 || first == 0x77, offset + 4 <= text.count else { return false }
        let head = text.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
        if head | 0x0020_2020 == 0x2E77_7777 { return true }
        guard head | 0x2020_2020 == 0x7074_7468, offset + 5 <= text.count else { return false }
        if text[offset + 4] == 0x3A { return true }
        return text[offset + 4] | 0x20 == 0x73 && offset + 6 <= text.count && text[offset + 5] == 0x3A
    }

    private mutating func readLink<Sink: FeatureSink>(_ sink: inout Sink) {
        while offset < text.count, ByteClass.of(text[offset]) != ByteClass.space { offset += 1 }
        put(1)  // no word has this byte
        finishWord(&sink, .other)
    }

    // MARK: The word at hand

    @inline(__always)
    private func isWord(at place: Int) -> Bool { place < text.count && ByteClass.of(text[place]) == ByteClass.word }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        guard end < Self.start + Self.longest else { return }
        token[end] = byte
        end += 1
    }

    private mutating func put(scalar: UInt32) {
        guard end + 4 <= Self.start + Self.longest else { return }
        UTF8Encoding.encode(scalar) { put($0) }
    }

    @inline(__always)
    private mutating func finishWord<Sink: FeatureSink>(_ sink: inout Sink, _ kind: Kind) {
        defer { (isStretched, isPlain, letters, capitals, end) = (false, true, 0, 0, Self.start) }
        let count = end - Self.start
        guard count > 0 else { return }
        let word = UnsafeRawPointer(token.baseAddress.unsafelyUnwrapped + Self.start)
        let own = TextHash.bytes(word, count: count)
        let isKnown = sink.knows(own), hash = isKnown ? own : Mark.unknown
        addContext(hash, &sink)
        addForm(hash, &sink)
        let packed = word.loadUnaligned(as: UInt64.self).littleEndian & (count >= 8 ? ~0 : 1 << UInt64(8 * count) - 1)
        addNegation(hash, packed, count, kind, &sink)
        if packed == 0x747562 { isAfterBut = true }
        if kind != .other, isKnown || isPlain, !sink.recallsGrams(of: own) {
            addGrams(&sink)
            sink.endGrams(of: own)
        }
        (third, second, last) = (second, last, hash)
    }

    @inline(__always)
    private func addContext<Sink: FeatureSink>(_ hash: UInt64, _ sink: inout Sink) {
        sink.addWord(hash)
        sink.addWord(TextHash.pair(last, hash))
        sink.addWord(TextHash.pair(TextHash.pair(second, last), hash))
        sink.addWord(TextHash.pair(second ^ Mark.skip, hash))
        if isAfterBut { sink.addWord(TextHash.pair(Mark.afterBut, hash)) }
    }

    @inline(__always)
    private func addForm<Sink: FeatureSink>(_ hash: UInt64, _ sink: inout Sink) {
        if isStretched {
            sink.addWord(TextHash.pair(Mark.stretched, hash))
            sink.addWord(Mark.stretched)
        }
        if capitals >= 2, capitals == letters {
            sink.addWord(TextHash.pair(Mark.capitals, hash))
            sink.addWord(Mark.capitals)
        }
    }

    @inline(__always)
    private mutating func addNegation<Sink: FeatureSink>(
        _ hash: UInt64, _ packed: UInt64, _ count: Int, _ kind: Kind, _ sink: inout Sink
    ) {
        if kind == .punctuation {
            // Quotation marks do not end what a negation reaches.
            if token[Self.start] != 0x22, token[Self.start] != 0x27 { negatedWords = 0 }
        } else if negatedWords > 0 {
            negatedWords -= 1
            sink.addWord(TextHash.pair(Mark.negated, hash))
        }
        if kind == .word, Negation.contains(packed, count: count) { negatedWords = Negation.reach }
    }

    /// Every n-gram of 2 to 5 bytes of " word ".
    @inline(__always)
    private func addGrams<Sink: FeatureSink>(_ sink: inout Sink) {
        token[end] = 0x20
        let base = UnsafeRawPointer(token.baseAddress.unsafelyUnwrapped)
        for place in (Self.start - 1)..<end {
            let packed = base.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
            let available = end + 1 - place
            sink.addGram(TextHash.ngram(packed & 0xFFFF, length: 2))
            if available >= 3 { sink.addGram(TextHash.ngram(packed & 0xFF_FFFF, length: 3)) }
            if available >= 4 { sink.addGram(TextHash.ngram(packed & 0xFFFF_FFFF, length: 4)) }
            if available >= 5 { sink.addGram(TextHash.ngram(packed & 0xFF_FFFF_FFFF, length: 5)) }
        }
    }

    @inline(__always)
    private func finishText<Sink: FeatureSink>(_ sink: inout Sink) {
        guard last != Mark.edge else { return }
        sink.addWord(TextHash.pair(last, Mark.edge))
        sink.addWord(TextHash.pair(TextHash.pair(second, last), Mark.edge))
        sink.addWord(TextHash.pair(second ^ Mark.skip, Mark.edge))
        sink.addWord(TextHash.pair(last, Mark.late))
        sink.addWord(TextHash.pair(second, Mark.late))
        sink.addWord(TextHash.pair(third, Mark.late))
    }
}
