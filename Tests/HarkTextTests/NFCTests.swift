import HarkText
import Testing

@Suite struct NFCTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("é", "é"), ("e\u{301}", "\u{E9}"), ("A\u{30A}", "\u{C5}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
        ("\u{212B}", "\u{C5}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("😀", "😀"), ("a\u{0}b", "a\u{0}b"),
        ("\u{10435}\u{300}", "\u{10435}\u{300}"), ("\u{AC00}\u{11AB}\u{301}", "\u{AC04}\u{301}"),
        ("\u{F40}\u{F73}\u{F71}", "\u{F40}\u{F71}\u{F71}\u{F72}"),
    ])
    func lettersAndTheirMarksAreComposed(text: String, composed: String) {
        #expect(NFC.normalized(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
    }

    @Test func composingTwiceChangesNothing() {
        let pieces: [Unicode.Scalar] = ["a", "e", "é", "\u{301}", "\u{323}", "\u{1100}", "\u{1161}", "한", "ß", "\u{FB01}", "好"]
        for _ in 0..<1000 {
            let text = String(String.UnicodeScalarView((0..<Int.random(in: 0...12)).map { _ in pieces.randomElement()! }))
            let once = NFC.normalized(text)
            #expect(NFC.normalized(once).unicodeScalars.elementsEqual(once.unicodeScalars))
            #expect(once == text)
        }
    }

    /// 20,000 marks on one letter are ordered in an instant, and as few of them are.
    @Test func aLetterMayHaveAnyNumberOfMarks() {
        let marks = String(repeating: "\u{301}\u{323}", count: 10_000)
        let ordered = String(repeating: "\u{323}", count: 10_000) + String(repeating: "\u{301}", count: 10_000)
        #expect(NFC.normalized("q\(marks)").unicodeScalars.elementsEqual("q\(ordered)".unicodeScalars))
    }
}
