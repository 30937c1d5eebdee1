import HarkText

/// Finds the words of UTF-8 text and counts them in its table. It reads up to `slack` bytes beyond a text's end, which are there.
struct WordScanner: ~Copyable {
    /// Bytes that may be read, and must not be letters, behind a text.
    static let slack = 16

    var table: WordTable
    let scalars = ScalarTable()
    /// The word being read, in its final form.
    var word = Scratch()
    /// The text with ASCII letters in lower case.
    private var lowered = Scratch()
    /// One bit a byte: letter or digit of ASCII, or beyond ASCII.
    private var runs = Scratch()
    /// Text that had to be put into NFC, while it is read.
    var normal = Scratch()

    init(memoryBytes: Int) { table = WordTable(memoryBytes: memoryBytes) }

    /// Counts the words of `text`.
    /// - Precondition: no word and no accented letter goes on behind the text; the table has room.
    mutating func scan(_ text: UnsafePointer<UInt8>, count: Int) {
        scan(Text(bytes: text, end: count, isNormal: false))
    }

    struct Text {
        let bytes: UnsafePointer<UInt8>, end: Int
        let isNormal: Bool

        /// The scalar at `place` and its bytes; U+FFFD for a byte that is none.
        @inline(__always)
        func scalar(at place: Int) -> (value: UInt32, length: Int) {
            let first = bytes[place], second = bytes[place &+ 1]
            if first &- 0xC2 < 0x1E, second & 0xC0 == 0x80 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
            let (value, length) = UTF8Decoding.scalar(UnsafeRawBufferPointer(start: bytes, count: end), at: place)
            return (value ?? 0xFFFD, length)
        }
    }

    private mutating func scan(_ text: Text) {
        word.reserve(text.end * 3 / 2 + 2 * Self.slack)
        lowered.reserve(text.end + 2 * Self.slack)
        runs.reserve(text.end / 8 + 2 * Self.slack)
        ASCIIBlock.markRuns(text.bytes, count: text.end, loweredTo: lowered.bytes, in: runs.bytes)
        let marks = UnsafeRawPointer(runs.bytes), lowered = UnsafePointer(lowered.bytes)
        var place = 0, groupStart = 0, before: UInt64 = 0
        while groupStart < text.end {
            let group = UInt64(littleEndian: marks.loadUnaligned(fromByteOffset: groupStart &>> 3, as: UInt64.self))
            var starts = group & ~(group &<< 1 | before)
            before = group &>> 63
            while starts != 0 {
                let start = groupStart &+ starts.trailingZeroBitCount
                starts &= starts &- 1
                guard start >= place else { continue }
                guard start < text.end else { return }
                let around = UInt64(littleEndian: marks.loadUnaligned(fromByteOffset: start &>> 3, as: UInt64.self))
                let length = (~(around &>> UInt64(truncatingIfNeeded: start & 7))).trailingZeroBitCount
                if length > 16 || !addRun(lowered + start, length) { place = scanRun(text, from: start) }
            }
            groupStart &+= 64
        }
    }

    /// Counts a run of up to sixteen bytes if it is a word of ASCII that no joiner follows.
    @inline(__always)
    private mutating func addRun(_ run: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let next = run[length]
        guard next != Self.apostrophe, next != Self.hyphen else { return false }
        let first = WordHash.load(run)
        if length <= 8 {
            let word = first & WordHash.mask(length)
            guard word & Self.highBits == 0 else { return false }
            table.add(short: word)
        } else {
            let rest = WordHash.load(run + 8) & WordHash.mask(length &- 8)
            guard (first | rest) & Self.highBits == 0 else { return false }
            table.add(first, rest, length: length)
        }
        return true
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Counts the words from `start` on up to a byte of ASCII that parts words.
    @inline(never)
    mutating func scanRun(_ text: Text, from start: Int) -> Int {
        var place = start
        while place < text.end {
            if text.bytes[place] >= 0x80 {
                place = scanScalar(text, at: place)
            } else if ASCIIKind.isWord(text.bytes[place]) {
                place = scanWord(text, from: place)
            } else {
                return place
            }
        }
        return place
    }

    /// A scalar beyond ASCII where no word has begun.
    @inline(__always)
    private mutating func scanScalar(_ text: Text, at place: Int) -> Int {
        let (value, length) = text.scalar(at: place)
        let entry = scalars.entry(value)
        if entry.isWord { return scanWord(text, from: place) }
        if entry.isUnsure, !text.isNormal { return scanNormalized(text, from: place) }
        return place &+ length
    }
}
