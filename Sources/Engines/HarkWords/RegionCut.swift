import HarkText

/// Finds places where a text may be parted without parting a word or an accented letter.
enum RegionCut {
    /// The last such place behind the first `from` bytes; 0 where there is none.
    ///
    /// Behind a space or a control character, which nothing melts into; in a text without those, before another scalar that parts
    /// words and neither combines nor changes in NFC.
    /// - Cost: a few bytes in texts with spaces; O(count - from) in others.
    static func last(in text: UnsafePointer<UInt8>, count: Int, from: Int, scalars: borrowing ScalarTable) -> Int {
        var place = count
        while place > from {
            if text[place - 1] <= 0x20 { return place }
            place -= 1
        }
        return lastSeparator(text, count, from, scalars)
    }

    private static func lastSeparator(_ text: UnsafePointer<UInt8>, _ count: Int, _ from: Int, _ scalars: borrowing ScalarTable) -> Int {
        var place = max(0, from - 3), cut = 0
        while place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
        while place < count - 3 {
            let (value, length) = UTF8Decoding.scalar(UnsafeRawBufferPointer(start: text, count: count), at: place)
            if parts(value ?? 0xFFFD, scalars) { cut = place }
            place += length
        }
        return cut
    }

    private static func parts(_ value: UInt32, _ scalars: borrowing ScalarTable) -> Bool {
        let entry = scalars.entry(value)
        return !entry.isWord && entry.isBoundary && value != 0x27 && value != 0x2D && value != 0x2019
    }
}
