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
}
