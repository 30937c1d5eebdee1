import HarkText
import Testing

@Suite struct ScalarKindTests {
    @Test(arguments: [
        ("a", ScalarKind.word), ("é", .word), ("7", .word), ("_", .word), ("Ж", .word), ("한", .word), ("ह", .word), ("ि", .word), (" ", .space), ("\u{3000}", .space),
        ("\u{0}", .space), ("\u{A0}", .space), (".", .punctuation), ("’", .punctuation), ("。", .punctuation), ("€", .punctuation), ("「", .punctuation), ("漢", .alone), ("か", .alone),
        ("ｶ", .alone), ("ท", .alone), ("ກ", .alone), ("ក", .alone), ("က", .alone), ("😀", .emoji), ("☺", .emoji), ("\u{FE0F}", .ignorable), ("\u{200D}", .ignorable),
        ("🏽", .ignorable), ("Ａ", .word), ("１", .word), ("𠀀", .alone),
    ])
    func aScalarIsOfTheKindThatAReaderSees(_ item: (text: String, kind: ScalarKind)) {
        #expect(ScalarKind.of(item.text.unicodeScalars.first!.value) == item.kind)
    }

    /// Unicode's categories are the oracle.
    @Test func noSignIsPartOfAWordAndNoLetterParts() {
        let signsInWords: Set<ClosedRange<UInt32>> = [0x5F...0x5F, 0x249C...0x24E9]
        let lettersThatPart: Set<ClosedRange<UInt32>> = [0x2E2F...0x2E2F, 0x302A...0x302F]
        for scalar in (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init) {
            let kind = ScalarKind.of(scalar.value)
            switch scalar.properties.generalCategory {
            case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
                .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
                #expect(kind != .word || signsInWords.contains { $0.contains(scalar.value) }, "U+\(String(scalar.value, radix: 16))")
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .decimalNumber:
                #expect(![.space, .punctuation].contains(kind) || lettersThatPart.contains { $0.contains(scalar.value) }, "U+\(String(scalar.value, radix: 16))")
            default: break
            }
        }
    }
}
