import HarkText

extension WordScanner {
    /// Counts the word that begins at `start`; the place behind it.
    mutating func scanWord(_ text: Text, from start: Int) -> Int {
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
        if length > LongWord.wholeBytes { length = LongWord.shorten(word.bytes, length: length) }
        table.add(UnsafePointer(word.bytes), length: length)
        return place
    }

    static let apostrophe = UInt8(ascii: "'"), hyphen = UInt8(ascii: "-")
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
    mutating func scanNormalized(_ text: Text, from start: Int) -> Int {
        let first = firstToNormalize(text, start)
        var end = start
        while end < text.end, text.bytes[end] > 0x20 { end &+= 1 }
        let form = NFC.normalized(utf8: UnsafeBufferPointer(start: text.bytes + first, count: end - first))
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
