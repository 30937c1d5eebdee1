import HarkCore

/// Texts that look for trouble: whatever joins, parts, melts, reorders, expands or breaks, side by side.
struct TortureText {
    private static let joiners = ["'", "’", "-", "--", "_", "'-", "\u{2010}", "\u{AD}", "\u{200D}", "\u{200C}", "ʼ"]
    private static let spaces = [" ", " ", "\n", "\t", "\u{A0}", "\u{3000}", ".", ", ", "<", "=", "\u{A8}", "“", "”", "…", "\u{0}", "\u{FEFF}", "😀"]
    private static let letters = [
        "a", "B", "q", "Z", "0", "9", "é", "É", "ß", "ẞ", "İ", "ı", "Σ", "ς", "Я", "ё", "Й", "ﬁ", "ǅ", "Ⱥ", "K", "Å", "Ω", "ｱ", "漢", "あ", "か", "ก", "ำ",
        "한", "ᄒ", "ᅡ", "ᆫ", "가", "क", "क़", "ি", "ো", "س", "٣", "𐐀", "𝟗", "H", "T", "j", "w", "y", "Ⅷ", "²", "ª", "ʰ", "\u{1D15E}", "\u{2ADC}", "\u{F73}",
    ]
    private static let marks = [
        "\u{300}", "\u{301}", "\u{302}", "\u{307}", "\u{308}", "\u{30A}", "\u{30C}", "\u{323}", "\u{327}", "\u{328}", "\u{331}", "\u{338}", "\u{344}",
        "\u{345}", "\u{34F}", "\u{5B0}", "\u{5BC}", "\u{64E}", "\u{651}", "\u{93C}", "\u{94D}", "\u{9BE}", "\u{9D7}", "\u{E38}", "\u{3099}", "\u{309A}", "\u{20E3}",
        "\u{FE0F}", "\u{1D165}",
    ]
    private static let broken: [[UInt8]] = [[0xFF], [0xC3], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80]]

    private var random: SplitMix64
    /// Scalars of all kinds, some of which come now and then.
    private let others: [Unicode.Scalar]

    init(seed: UInt64, others: [Unicode.Scalar]) {
        random = SplitMix64(seed: seed)
        self.others = others
    }

    mutating func next(length: Int) -> [UInt8] {
        var text: [UInt8] = []
        let kinds = Int.random(in: 1...6, using: &random)  // some texts are of few kinds: no spaces, only marks …
        let first = Int.random(in: 0..<6, using: &random)
        for _ in 0..<length { append((first + Int.random(in: 0..<kinds, using: &random)) % 6, to: &text) }
        return text
    }

    private mutating func append(_ kind: Int, to text: inout [UInt8]) {
        switch kind {
        case 0: text += Self.letters.randomElement(using: &random)!.utf8
        case 1: text += Self.marks.randomElement(using: &random)!.utf8
        case 2: text += Self.joiners.randomElement(using: &random)!.utf8
        case 3: text += Self.spaces.randomElement(using: &random)!.utf8
        case 4: for _ in 0..<Int.random(in: 1...20, using: &random) { text.append(UInt8.random(in: 0x41...0x7A, using: &random)) }
        default:
            if Bool.random(using: &random) { text += String(others.randomElement(using: &random)!).utf8 }
            if Int.random(in: 0..<4, using: &random) == 0 { text += Self.broken.randomElement(using: &random)! }
        }
    }
}
