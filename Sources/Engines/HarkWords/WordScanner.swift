import HarkText

/// Finds the words of UTF-8 text and counts them in its table. It reads up to `slack` bytes beyond a text's end, which are there.
struct WordScanner: ~Copyable {
    /// Bytes that may be read, and must not be letters, behind a text.
    static let slack = 16

    var table: WordTable
    let scalars = ScalarTable()
    /// The word being read, in its final form.
    private var word = Scratch()
    /// Text that had to be put into NFC, while it is read.
    private var normal = Scratch()

    init(memoryBytes: Int) { table = WordTable(memoryBytes: memoryBytes) }

    /// Counts the words of `text`.
    /// - Precondition: no word and no accented letter goes on behind the text; the table has room.
    mutating func scan(_ text: UnsafePointer<UInt8>, count: Int) {
        word.reserve(count * 3 / 2 + 2 * Self.slack)
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
        var place = 0
        while place < text.end {
            let block = ASCIIBlock(text.bytes + place)
            if block.length == 0 {
                place = text.bytes[place] < 0x80 ? place &+ 1 : scanScalar(text, at: place)
            } else if block.length < 8, ASCIIKind.parts(text.bytes[place &+ block.length]) {
                table.add(short: block.word)
                place &+= block.length &+ 1
            } else {
                place = scanWord(text, from: place)
            }
        }
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
            let block = ASCIIBlock(text.bytes + place)
            if block.length > 0 {
                word.store(block.lowered, at: length)
                length &+= block.length
                place &+= block.length
                lastClass = 0
                if block.length == 8 { continue }
            }
            let byte = text.bytes[place]
            if byte < 0x80 {
                guard byte == Self.apostrophe || byte == Self.hyphen, isWord(text, at: place &+ 1) else { break }
                word.bytes[length] = byte
                length &+= 1
                place &+= 1
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
        word.store(0, at: length)
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
        let form = NFC.normalized(String(decoding: UnsafeBufferPointer(start: text.bytes + first, count: end - first), as: UTF8.self))
        let count = form.utf8.count
        normal.reserve(count + Self.slack)
        word.reserve(count * 3 / 2 + 2 * Self.slack)
        normal.copy(form.utf8)
        scan(Text(bytes: UnsafePointer(normal.bytes), end: count, isNormal: true))
        return end
    }

    /// A mark that begins a word stands on the scalar before, and may melt into it: '<' and U+0338 are '≮', no word.
    private func firstToNormalize(_ text: Text, _ start: Int) -> Int {
        guard scalars.entry(text.scalar(at: start).value).combiningClass != 0, start > 0 else { return start }
        var before = start - 1
        while before > 0, start - before < 4, text.bytes[before] & 0xC0 == 0x80 { before -= 1 }
        return before
    }
}
