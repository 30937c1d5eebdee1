/// What a scalar is to a reader of words.
public enum ScalarKind: UInt8, Sendable {
    /// White space and control characters.
    case space
    /// Part of a word: letters, marks and digits of scripts that put spaces between words.
    case word
    /// A letter of a script written without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar, Tibetan, Yi …): a word by itself.
    case alone
    case punctuation
    case emoji
    /// Joins or varies its neighbour and means nothing alone: variation selectors, joiners, skin tones, direction marks.
    case ignorable
}

extension ScalarKind {
    /// The kind of any scalar. Cost: a few comparisons; ASCII and most of Latin, Greek and Cyrillic leave early.
    public static func of(_ scalar: UInt32) -> ScalarKind {
        if scalar < 0x80 { return ascii(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .word : scalar <= 0xA0 ? .space : .punctuation }
        if scalar < 0x0E00 { return scalar == 0xD7 || scalar == 0xF7 ? .punctuation : early(scalar) }
        if 0xAC00...0xD7A3 ~= scalar { return .word }  // Hangul
        for range in table where range.first <= scalar && scalar <= range.last { return range.kind }
        return byCategory(scalar)
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> ScalarKind {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: .word
        case 0...0x20, 0x7F: .space
        default: .punctuation
        }
    }

    /// Latin to Sinhala: words, but for the signs that these blocks hold.
    private static func early(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        case 0xC0..<0x2C2: .word
        case 0x2C2...0x2C5, 0x2D2...0x2DF, 0x2E5...0x2EB, 0x2ED, 0x2EF...0x2FF: .punctuation
        case 0x300..<0x375, 0x388..<0x3F6, 0x3F7..<0x482, 0x483..<0x55A: .word
        case 0x375, 0x37E, 0x384, 0x385, 0x387, 0x3F6, 0x482, 0x55A...0x55F, 0x589...0x58F: .punctuation
        case 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5F3, 0x5F4, 0x606...0x60F, 0x61B, 0x61D...0x61F, 0x66A...0x66D: .punctuation
        case 0x6D4, 0x6DE, 0x6E9, 0x6FD, 0x6FE, 0x700...0x70D, 0x7F6...0x7F9, 0x7FE, 0x7FF, 0x830...0x83E, 0x85E, 0x888: .punctuation
        case 0x61C: .ignorable
        case 0x964, 0x965, 0x970, 0x9F2, 0x9F3, 0x9FA, 0x9FB, 0x9FD, 0xA76, 0xAF0, 0xAF1, 0xB70, 0xBF3...0xBFA: .punctuation
        case 0xC77, 0xC7F, 0xC84, 0xD4F, 0xD79, 0xDF4: .punctuation
        default: .word
        }
    }

    /// What is rare: as Unicode has it. What it doesn't know yet is taken for a letter.
    private static func byCategory(_ scalar: UInt32) -> ScalarKind {
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .spaceSeparator: .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: .punctuation
        default: .word
        }
    }

    private struct Range: Sendable {
        let first: UInt32, last: UInt32, kind: ScalarKind
        init(_ first: UInt32, _ last: UInt32, _ kind: ScalarKind) { (self.first, self.last, self.kind) = (first, last, kind) }
    }

    /// From U+0E00 on; what no line names is part of a word. Lines stand in the order of their scalars.
    private static let table: [Range] = [
        Range(0x0E00, 0x0EFF, .alone),  // Thai, Lao
        Range(0x0F00, 0x0FFF, .alone),  // Tibetan
        Range(0x1000, 0x109F, .alone),  // Myanmar
        Range(0x1780, 0x17FF, .alone),  // Khmer
        Range(0x1950, 0x19FF, .alone),  // Tai Le, New Tai Lue, Khmer symbols
        Range(0x1A20, 0x1AAF, .alone),  // Tai Tham
        Range(0x1F3FB, 0x1F3FF, .ignorable),  // skin tones
        Range(0x2000, 0x200A, .space),
        Range(0x200B, 0x200F, .ignorable),
        Range(0x2010, 0x2027, .punctuation),
        Range(0x2028, 0x2029, .space),
        Range(0x202A, 0x202E, .ignorable),
        Range(0x202F, 0x202F, .space),
        Range(0x2030, 0x205E, .punctuation),
        Range(0x205F, 0x205F, .space),
        Range(0x2060, 0x206F, .ignorable),
        Range(0x20A0, 0x20CF, .punctuation),  // currencies
        Range(0x20E3, 0x20E3, .ignorable),  // keycap
        Range(0x2190, 0x23FF, .emoji),  // arrows, operators, technical
        Range(0x2400, 0x245F, .punctuation),
        Range(0x2460, 0x24FF, .word),  // letters and digits in circles
        Range(0x2500, 0x27BF, .emoji),  // box drawing to dingbats
        Range(0x27C0, 0x2BFF, .emoji),
        Range(0x2E00, 0x2E7F, .punctuation),
        Range(0x2E80, 0x2FDF, .alone),  // radicals
        Range(0x3000, 0x3000, .space),
        Range(0x3001, 0x3004, .punctuation),
        Range(0x3005, 0x3007, .alone),
        Range(0x3008, 0x3020, .punctuation),
        Range(0x3021, 0x3029, .alone),
        Range(0x302A, 0x3030, .punctuation),
        Range(0x3031, 0x312F, .alone),  // Kana, Bopomofo
        Range(0x31A0, 0x4DBF, .alone),
        Range(0x4DC0, 0x4DFF, .emoji),
        Range(0x4E00, 0x9FFF, .alone),  // Han
        Range(0xA000, 0xA4CF, .alone),  // Yi
        Range(0xA9E0, 0xA9FF, .alone),
        Range(0xAA60, 0xAA7F, .alone),  // Myanmar extended
        Range(0xD800, 0xF8FF, .ignorable),  // surrogates and private use
        Range(0xF900, 0xFAFF, .alone),
        Range(0xFE00, 0xFE0F, .ignorable),
        Range(0xFE10, 0xFE19, .punctuation),
        Range(0xFE30, 0xFE6F, .punctuation),
        Range(0xFEFF, 0xFEFF, .ignorable),
        Range(0xFF00, 0xFF0F, .punctuation),
        Range(0xFF1A, 0xFF20, .punctuation),
        Range(0xFF3B, 0xFF40, .punctuation),
        Range(0xFF5B, 0xFF65, .punctuation),
        Range(0xFF66, 0xFF9F, .alone),
        Range(0xFFE0, 0xFFFF, .punctuation),
        Range(0x1AFF0, 0x1B16F, .alone),
        Range(0x1F000, 0x1FAFF, .emoji),
        Range(0x20000, 0x323AF, .alone),
        Range(0xE0000, 0xE0FFF, .ignorable),
        Range(0xF0000, 0x10FFFF, .ignorable),
    ]
}
