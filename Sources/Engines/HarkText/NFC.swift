/// Unicode Normalization Form C (UAX #15): letters and their accents as one scalar where there is one.
///
/// By the standard library's tables: those of Foundation take a letter beyond U+FFFF for another one (U+10435 with a grave
/// accent becomes U+0450).
public enum NFC {
    /// Marks in a row beyond which they are put in order here: the library takes the square of their number for it, and a
    /// stranger's text may have a million of them on one letter.
    private static let manyMarks = 32
    /// What U+0F40 to U+0FFF begin with in UTF-8, behind 0xE0.
    private static let tibetan: UInt8 = 0xBD

    /// Marks that stand for two others, though they do not count as marks themselves (combining class 0): the library leaves
    /// what stands around them out of order. With them the class of their first half.
    private static let twoMarks: [UInt32: (class: UInt32, halves: [Unicode.Scalar])] = [
        0xF73: (129, ["\u{F71}", "\u{F72}"]), 0xF75: (129, ["\u{F71}", "\u{F74}"]), 0xF81: (129, ["\u{F71}", "\u{F80}"]),
    ]

    /// `text` in form C. Text whose scalars all lie below U+0300 is in it already and is returned as it is.
    /// Cost: as `normalized(utf8:)`.
    public static func normalized(_ text: String) -> String {
        // In UTF-8, U+0300 begins with 0xCC; whatever begins lower is composed and has no combining mark after it.
        if text.utf8.allSatisfy({ $0 < 0xCC }) { return text }
        var text = text
        return String(decoding: text.withUTF8 { normalized(utf8: $0) }, as: UTF8.self)
    }

    /// The UTF-8 of a text in form C.
    /// Cost: about a microsecond for a word, O(n log n) whatever is handed in.
    public static func normalized(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let isPlain = bytes.count < manyMarks && !bytes.contains(tibetan)
        var form: [UInt8] = []
        form.reserveCapacity(bytes.count)
        (isPlain ? text : inCanonicalOrder(text))._withNFCCodeUnits { form.append($0) }
        return form
    }

    /// The canonical combining class of a scalar (UAX #44); of one that stands for two marks that of the first of them.
    public static func combiningClass(of scalar: Unicode.Scalar) -> UInt32 {
        // Nothing below is a mark, and the library's look-up costs tens of nanoseconds.
        if scalar.value < 0x300 { return 0 }
        return twoMarks[scalar.value]?.class ?? UInt32(scalar.properties.canonicalCombiningClass.rawValue)
    }

    /// The same text for Unicode: long rows of marks in the order of their combining classes.
    private static func inCanonicalOrder(_ text: String) -> String {
        var ordered = String.UnicodeScalarView(), marks: [(class: UInt32, place: Int, mark: Unicode.Scalar)] = []
        for scalar in text.unicodeScalars {
            let markClass = combiningClass(of: scalar)
            if markClass == 0 {
                flush(&marks, to: &ordered)
                ordered.append(scalar)
            } else {
                for half in twoMarks[scalar.value]?.halves ?? [scalar] { marks.append((combiningClass(of: half), marks.count, half)) }
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
