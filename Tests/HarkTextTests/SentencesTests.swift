import HarkText
import Testing

@Suite struct SentencesTests {
    @Test(arguments: [
        ("", []), ("   ", []), ("One.", ["One."]), ("No end", ["No end"]),
        ("First one. Second one! Third?", ["First one.", "Second one!", "Third?"]),
        ("She said \"Stop.\" Then she left.", ["She said \"Stop.\"", "Then she left."]),
        ("Dr. Miller came. He stayed.", ["Dr. Miller came.", "He stayed."]),
        ("It cost 3.50 at J. Smith's shop. Cheap!", ["It cost 3.50 at J. Smith's shop.", "Cheap!"]),
        ("Well… maybe. e.g. this one", ["Well…", "maybe. e.g. this one"]),
        ("Really?! Yes.", ["Really?!", "Yes."]), ("很好。我喜欢！", ["很好。", "我喜欢！"]),
        ("Title\n\nText below", ["Title", "Text below"]), ("one\ntwo", ["one\ntwo"]), ("See example.com today.", ["See example.com today."]),
    ] as [(String, [String])])
    func textIsCutWhereSentencesEnd(text: String, sentences: [String]) {
        #expect(Sentences.split(text) == sentences)
    }

    @Test func noVisibleCharacterIsLost() {
        let pieces = ["a", "B", ".", "!", "?", "…", " ", "\n", "。", "\"", ")", "é", "😀", "Mr", "x."]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...25)).map { _ in pieces.randomElement()! }.joined()
            let kept = Sentences.split(text).joined().filter { !$0.isWhitespace }
            #expect(kept == text.filter { !$0.isWhitespace })
        }
    }
}
