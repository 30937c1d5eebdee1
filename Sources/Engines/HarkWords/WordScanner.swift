import HarkText

/// Finds the words of UTF-8 text and counts them in its table. It reads up to `slack` bytes beyond a text's end, which are there.
struct WordScanner: ~Copyable {
    /// Bytes that may be read, and must not be letters, behind a text.
    static let slack = 16

    var table: WordTable
    let scalars = ScalarTable()
    /// The word being read, in its final form.
    private var word = Scratch()
    /// The text with ASCII letters in lower case.
    private var lowered = Scratch()
    /// One bit a byte: letter or digit of ASCII, or beyond ASCII.
    private var runs = Scratch()
    /// Text that had to be put into NFC, while it is read.
    private var normal = Scratch()

    init(memoryBytes: Int) { table = WordTable(memoryBytes: memoryBytes) }

    /// Counts the words of `text`.
    /// - Precondition: no word and no accented letter goes on behind the text; the table has room.
    mutating func scan(_ text: UnsafePointer<UInt8>, count: Int) {
        scan(Text(bytes: text, end: count, isNormal: false))
    }

    private struct Text {
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
        let first = WordTable.load(run)
        if length <= 8 {
            let word = first & WordTable.mask(length)
            guard word & Self.highBits == 0 else { return false }
            table.add(short: word)
        } else {
            let rest = WordTable.load(run + 8) & WordTable.mask(length &- 8)
            guard (first | rest) & Self.highBits == 0 else { return false }
            table.add(first, rest, length: length)
        }
        return true
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Counts the words from `start` on up to a byte of ASCII that parts words.
    @inline(never)
    private mutating func scanRun(_ text: Text, from start: Int) -> Int {
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

    /// Counts the word that begins at `start`; the place behind it.
    private mutating func scanWord(_ text: Text, from start: Int) -> Int {
        var place = start, length = 0, lastClass: UInt32 = 0
        while true {
            let byte = text.bytes[place]
            if byte < 0x80 {
                let block = ASCIIBlock(text.bytes + place)
                if block.length > 0 {
                    word.store(block.lowered, at: length)
                    length &+= block.length
                    place &+= block.length
                    lastClass = 0
                    continue
                }
                guard byte == Self.apostrophe || byte == Self.hyphen, isWord(text, at: place &+ 1) else { break }
                word.bytes[length] = byte
                length &+= 1
                place &+= 1
                continue
            }
            let pairs = appendPairs(text, place, at: length)
            if pairs > 0 {
                length &+= pairs
                place &+= pairs
                lastClass = 0
                continue
            }
            let (value, width) = text.scalar(at: place)
            let entry = scalars.entry(value)
            if !entry.isWord {
                guard value == Self.curlyApostrophe, isWord(text, at: place &+ width) else { break }
                word.bytes[length] = Self.apostrophe
                length &+= 1
            } else {
                if !entry.isBoundary, !text.isNormal {
                    if entry.isUnsure || entry.combiningClass < lastClass { return scanNormalized(text, from: start) }
                }
                lastClass = entry.combiningClass
                length = append(value, entry, at: length)
            }
            place &+= width
        }
        table.add(UnsafePointer(word.bytes), length: length)
        return place
    }

    private static let apostrophe = UInt8(ascii: "'"), hyphen = UInt8(ascii: "-")
    private static let curlyApostrophe: UInt32 = 0x2019

    @inline(__always)
    private func isWord(_ text: Text, at place: Int) -> Bool {
        guard place < text.end else { return false }
        return text.bytes[place] < 0x80 ? ASCIIKind.isWord(text.bytes[place]) : scalars.entry(text.scalar(at: place).value).isWord
    }

    /// Puts the lower case of letters of two bytes behind the `length` bytes of the word; how many bytes they were. They are stored eight
    /// at a time, as they will be loaded: a processor waits where a load follows smaller stores.
    @inline(__always)
    private func appendPairs(_ text: Text, _ start: Int, at length: Int) -> Int {
        var place = start, group: UInt64 = 0, shift: UInt64 = 0
        while let pair = scalars.loweredPair(text.bytes[place], text.bytes[place &+ 1]) {
            group |= UInt64(pair) &<< shift
            shift &+= 16
            place &+= 2
            if shift == 64 {
                word.store(group, at: length &+ place &- start &- 8)
                (group, shift) = (0, 0)
            }
        }
        if shift != 0 { word.store(group, at: length &+ place &- start &- Int(truncatingIfNeeded: shift &>> 3)) }
        return place &- start
    }

    /// Puts the scalar's lower case behind the `length` bytes of the word; the new length.
    @inline(__always)
    private func append(_ value: UInt32, _ entry: ScalarEntry, at length: Int) -> Int {
        var length = length
        if let lower = entry.lowercased {
            UTF8Encoding.encode(lower) { byte in
                word.bytes[length] = byte
                length &+= 1
            }
        } else {
            for byte in Unicode.Scalar(value)!.properties.lowercaseMapping.utf8 {
                word.bytes[length] = byte
                length &+= 1
            }
        }
        return length
    }
}

// MARK: - Text that is not in NFC

extension WordScanner {
    /// Puts what stands from the word that begins at `start` up to the next space into NFC and counts its words; the place behind it.
    @inline(never)
    private mutating func scanNormalized(_ text: Text, from start: Int) -> Int {
        let first = firstToNormalize(text, start)
        var end = start
        while end < text.end, text.bytes[end] > 0x20 { end &+= 1 }
        let form = NormalForm.of(UnsafeBufferPointer(start: text.bytes + first, count: end - first), scalars)
        let count = form.count
        normal.reserve(count + Self.slack)
        word.reserve(count * 3 / 2 + 2 * Self.slack)
        normal.copy(form)
        let normalText = Text(bytes: UnsafePointer(normal.bytes), end: count, isNormal: true)
        var place = 0
        while place < count { place = scanRun(normalText, from: place) &+ 1 }
        return end
    }

    /// A mark that begins a word stands on the scalar before, and may melt into it: '<' and U+0338 are '≮', no word.
    private func firstToNormalize(_ text: Text, _ start: Int) -> Int {
        guard scalars.entry(text.scalar(at: start).value).combiningClass != 0, start > 0 else { return start }
        var before = start - 1
        while before > 0, start - before < 4, text.bytes[before] & 0xC0 == 0x80 { before -= 1 }
        return before + text.scalar(at: before).length == start ? before : start
    }
}
