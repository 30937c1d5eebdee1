import HarkWords
import Testing

/// What a word is, from the words of the requirement (D-27).
@Suite struct WordRuleTests {
    private func words(_ text: String) throws -> [String] {
        try WordCounter.count(text.utf8, WordCounterSettings(top: .max)).top.flatMap { Array(repeating: $0.word, count: $0.count) }.sorted()
    }

    @Test(arguments: [
        ("", []), (" \n.,;!", []), ("Stop, stop. STOP!", ["stop", "stop", "stop"]),
        ("don't don’t", ["don't", "don't"]), ("'tis the cats' well-known rock-'n'-roll", ["cats", "well-known", "n", "rock", "roll", "the", "tis"]),
        ("a--b x_y 3rd 3.5", ["3", "3rd", "5", "a", "b", "x", "y"]),
        ("\u{C9}t\u{E9} e\u{301}te\u{301}", ["\u{E9}t\u{E9}", "\u{E9}t\u{E9}"]),
        ("<\u{338}a", ["a"]), ("ΟΔΟΣ", ["οδοσ"]), ("\u{130}", ["i\u{307}"]), ("\u{1112}\u{1161}\u{11AB}", ["\u{D55C}"]),
    ])
    func theWordsOfAText(_ text: String, _ expected: [String]) throws {
        #expect(try words(text) == expected.sorted())
    }
}
