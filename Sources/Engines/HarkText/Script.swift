/// The writing system of a letter, as far as it tells languages apart.
enum Script: Int, CaseIterable, Sendable {
    case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada, malayalam
    case sinhala, thai, lao, tibetan, myanmar, georgian, ethiopic, khmer, hangul, kana, han

    /// The script of a letter beyond ASCII; nil for signs, digits and scripts that are not told apart.
    static func of(_ scalar: UInt32) -> Script? {
        for block in blocks where block.first <= scalar && scalar <= block.last { return block.script }
        return nil
    }

    /// The one language that a script mostly writes; nil where letters or words must decide.
    var language: String? {
        switch self {
        case .latin, .cyrillic, .arabic, .devanagari, .han, .kana: nil
        case .greek: "el"
        case .armenian: "hy"
        case .hebrew: "he"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .oriya: "or"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .myanmar: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .khmer: "km"
        case .hangul: "ko"
        }
    }

    private struct Block: Sendable {
        let first: UInt32, last: UInt32, script: Script
        init(_ first: UInt32, _ last: UInt32, _ script: Script) { (self.first, self.last, self.script) = (first, last, script) }
    }

    private static let blocks: [Block] = [
        Block(0xC0, 0x24F, .latin), Block(0x370, 0x3FF, .greek), Block(0x400, 0x52F, .cyrillic), Block(0x531, 0x58F, .armenian),
        Block(0x5D0, 0x5F4, .hebrew), Block(0x620, 0x6D3, .arabic), Block(0x750, 0x77F, .arabic), Block(0x904, 0x963, .devanagari),
        Block(0x981, 0x9FE, .bengali), Block(0xA01, 0xA75, .gurmukhi), Block(0xA81, 0xAFF, .gujarati), Block(0xB01, 0xB77, .oriya),
        Block(0xB82, 0xBFA, .tamil), Block(0xC00, 0xC7F, .telugu), Block(0xC80, 0xCF2, .kannada), Block(0xD00, 0xD7F, .malayalam),
        Block(0xD81, 0xDF4, .sinhala), Block(0xE01, 0xE4E, .thai), Block(0xE81, 0xEDF, .lao), Block(0xF40, 0xFBC, .tibetan),
        Block(0x1000, 0x109F, .myanmar), Block(0x10A0, 0x10FF, .georgian), Block(0x1100, 0x11FF, .hangul), Block(0x1200, 0x139F, .ethiopic),
        Block(0x1780, 0x17DD, .khmer), Block(0x1E00, 0x1EFF, .latin), Block(0x1F00, 0x1FFF, .greek), Block(0x3041, 0x30FF, .kana),
        Block(0x3130, 0x318F, .hangul), Block(0x31F0, 0x31FF, .kana), Block(0x3400, 0x4DBF, .han), Block(0x4E00, 0x9FFF, .han),
        Block(0xAC00, 0xD7A3, .hangul), Block(0xF900, 0xFAFF, .han), Block(0xFB50, 0xFDFF, .arabic), Block(0xFE70, 0xFEFC, .arabic),
        Block(0xFF21, 0xFF5A, .latin), Block(0xFF66, 0xFF9F, .kana), Block(0x20000, 0x323AF, .han),
    ]
}
