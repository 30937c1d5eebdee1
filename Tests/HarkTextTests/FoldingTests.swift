import Foundation
import HarkText
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Ünïcode", "unicode"), ("ＡＢＣ１２３", "abc123"), ("ﬁne", "fine"), ("Straße", "strasse"), ("ŁÓDŹ", "lodz"), ("Ærø", "aero"), ("ΣΟΦΟΣ", "σοφοσ"),
        ("σοφός", "σοφοσ"), ("Ёжик", "ежик"), ("İstanbul ılık", "istanbul ilik"), ("𝐁𝐨𝐥𝐝", "bold"), ("ｶﾅ", "カナ"), ("が", "が"), ("한국", "한국"), ("x²", "x2"),
        ("مُحَمَّد", "محمد"), ("Việt", "viet"), ("हिन्दी", "हिन्दी"), ("ภาษาไทย", "ภาษาไทย"), ("漢字", "漢字"), ("😀!", "😀!"), ("", ""),
    ])
    func whatReadersTakeForTheSameBecomesTheSame(_ pair: (String, String)) {
        #expect(Array(Folding.fold(pair.0).utf8) == Array(pair.1.utf8))
    }

    @Test func howAnAccentIsWrittenMakesNoDifference() {
        for text in ["café naïve Žižek", "Ελλάδα", "Việt Nam", "안녕하세요 한국어", "éèêë"] {
            let (composed, decomposed) = (text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping)
            #expect(Array(Folding.fold(composed).utf8) == Array(Folding.fold(decomposed).utf8), "\(text)")
        }
    }

    @Test func foldingTwiceIsFoldingOnce() {
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.fold(String(Character(scalar)))
            #expect(Array(Folding.fold(once).utf8) == Array(once.utf8), "U+\(String(value, radix: 16))")
        }
    }
}
