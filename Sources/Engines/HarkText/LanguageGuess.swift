/// Guesses the language of a text from its letters and its most frequent words: enough to say that a model was not
/// trained on it, not to tell close relatives apart.
public enum LanguageGuess {
    /// How much of a text is looked at, in bytes.
    private static let limit = 4096

    /// The ISO 639-1 code of the language that `text` is probably in, or `und` where it does not tell: no letters, a name,
    /// one word that many languages have. Cost: about 50 ns a word.
    public static func language(of text: String) -> String {
        var text = text
        return text.withUTF8 { language(of: UnsafeRawBufferPointer($0)) }
    }

    public static func language(of text: UnsafeRawBufferPointer) -> String {
        let text = UnsafeRawBufferPointer(rebasing: text.prefix(limit))
        let letters = LetterCount(text)
        guard let script = letters.commonest else { return "und" }
        switch script {
        case .latin: return LatinLanguages.shared.guess(text, letters)
        case .cyrillic: return letters.ukrainian > 0 ? "uk" : letters.serbian > 0 ? "sr" : "ru"
        case .arabic: return letters.urdu > 0 ? "ur" : letters.persian > 0 ? "fa" : "ar"
        case .devanagari: return letters.nepali ? "ne" : "hi"
        case .kana: return "ja"
        case .han: return letters.count(.kana) * 10 >= letters.count(.han) && letters.count(.kana) > 0 ? "ja" : "zh"
        default: return script.language ?? "und"
        }
    }
}

/// How many letters of each script a text has, and the letters that only one language of a script uses.
struct LetterCount {
    private var counts = [Int](repeating: 0, count: Script.allCases.count)
    private(set) var ukrainian = 0, serbian = 0, persian = 0, urdu = 0
    private(set) var nepali = false
    /// Letters beyond ASCII that speak for some languages of the Latin script, lower-case.
    private(set) var special: [UInt32: Int] = [:]

    init(_ text: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            if byte < 0x80 {
                offset += 1
                if (byte | 0x20) &- 0x61 < 26 { counts[Script.latin.rawValue] += 1 }
                continue
            }
            let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
            offset += length
            if let scalar, let script = Script.of(scalar) { add(scalar, script) }
        }
        // A word that Nepali has in almost every sentence and Hindi does not: "छ".
        if count(.devanagari) > 0 {
            TextWords.forEach(in: text) { word in if word.elementsEqual("छ".utf8) || word.elementsEqual("र".utf8) { nepali = true } }
        }
    }

    func count(_ script: Script) -> Int { counts[script.rawValue] }

    /// The script of most letters; one sign of Han says as much as three letters.
    var commonest: Script? {
        let weights = Script.allCases.map { counts[$0.rawValue] * ($0 == .han || $0 == .kana || $0 == .hangul ? 3 : 1) }
        guard let most = weights.max(), most > 0 else { return nil }
        return weights.firstIndex(of: most).flatMap(Script.init(rawValue:))
    }

    private mutating func add(_ scalar: UInt32, _ script: Script) {
        counts[script.rawValue] += 1
        switch scalar {
        case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: ukrainian += 1
        case 0x402, 0x408, 0x409, 0x40A, 0x40B, 0x40F, 0x452, 0x458, 0x459, 0x45A, 0x45B, 0x45F: serbian += 1
        case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1, 0x6D2: urdu += 1
        case 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC: persian += 1
        default: if script == .latin { special[scalar <= 0xDE && scalar != 0xD7 ? scalar + 0x20 : scalar, default: 0] += 1 }
        }
    }
}
