import HarkText
import Testing

@Suite struct SearchTextTests {
    @Test(arguments: [
        ("What a LOVELY morning!", "what a lovely morning"), ("Crème brûlée, s'il vous plaît", "creme brulee s il vous plait"),
        ("我喜欢这个", "我 喜 欢 这 个"), ("今日はiPhoneを買う", "今 日 は iphone を 買 う"), ("  ", ""), ("😀", ""), ("", ""), ("a\u{200B}b", "ab"),
        ("ok👍fine", "ok fine"), ("ﬁne ＡＢＣ", "fine abc"),
    ])
    func wordsAreFoldedAndScriptsWithoutSpacesStandApart(text: String, words: String) {
        #expect(SearchText.words(text) == words)
    }

    @Test func foldedTextKeepsItsPunctuationAndLosesItsLineEnds() {
        #expect(SearchText.folded("Hello,\n\n  Wörld\t!") == "hello, world !")
    }
}
