/// Puts bytes into NFC that may not be in it, by the standard library's tables of Unicode: those of Foundation take a letter beyond
/// U+FFFF for another one (U+10435 with a grave accent becomes U+0450).
enum NormalForm {
    /// Marks in a row beyond which they are put in order here: the library takes the square of their number for it, and a
    /// stranger's text may have a million of them on one letter.
    private static let manyMarks = 32
    /// What U+0F40 to U+0FFF begin with in UTF-8, behind 0xE0.
    private static let tibetan: UInt8 = 0xBD

    /// Marks that stand for two others, though they do not count as marks themselves (combining class 0): the library leaves
    /// what stands around them out of order. With them the class of their first half.
    static let twoMarks: [UInt32: (class: UInt32, halves: [Unicode.Scalar])] = [
        0xF73: (129, ["\u{F71}", "\u{F72}"]), 0xF75: (129, ["\u{F71}", "\u{F74}"]), 0xF81: (129, ["\u{F71}", "\u{F80}"]),
    ]

    /// - Cost: about a microsecond for a word, O(n log n) for whatever is handed in.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ scalars: borrowing ScalarTable) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let isPlain = bytes.count < manyMarks && !bytes.contains(tibetan)
        var form: [UInt8] = []
        form.reserveCapacity(bytes.count)
        (isPlain ? text : inCanonicalOrder(text, scalars))._withNFCCodeUnits { form.append($0) }
        return form
    }

    /// The same text for Unicode: long rows of marks in the order of their combining classes.
    private static func inCanonicalOrder(_ text: String, _ scalars: borrowing ScalarTable) -> String {
        var ordered = text.unicodeScalars, marks: [(class: UInt32, place: Int, mark: Unicode.Scalar)] = []
        ordered.removeAll(keepingCapacity: true)
        for scalar in text.unicodeScalars {
            let markClass = scalars.entry(scalar.value).combiningClass
            if markClass == 0 {
                flush(&marks, to: &ordered)
                ordered.append(scalar)
            } else if let (_, halves) = twoMarks[scalar.value] {
                for half in halves { marks.append((UInt32(half.properties.canonicalCombiningClass.rawValue), marks.count, half)) }
            } else {
                marks.append((markClass, marks.count, scalar))
            }
        }
        flush(&marks, to: &ordered)
        return String(ordered)
    }

    private static func flush(_ marks: inout [(class: UInt32, place: Int, mark: Unicode.Scalar)], to text: inout String.UnicodeScalarView) {
        if marks.count > manyMarks { marks.sort { ($0.class, $0.place) < ($1.class, $1.place) } }
        for mark in marks { text.append(mark.mark) }
        marks.removeAll(keepingCapacity: true)
    }
}
