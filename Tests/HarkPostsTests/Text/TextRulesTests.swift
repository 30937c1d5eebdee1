import HarkPosts
import Testing

/// Which words count, what a retweet is, and the documents' way to cut.
@Suite struct TextRulesTests {
    @Test(arguments: [
        ("brexit", true), ("eu", true), ("a", false), ("x", false), ("the", false), ("rt", false), ("2020", false), ("4g", false), ("b2b", true), ("covid19", true),
        ("perche", false), ("della", false), ("don", false), ("t", false), ("amp", false), ("東", false), ("__", false), ("été", true), ("да", true), ("era", true), ("due", true),
    ])
    func whichWordsAreCounted(_ item: (word: String, counts: Bool)) {
        #expect(Array(item.word.utf8).withUnsafeBytes(CountedWords.counts) == item.counts)
    }

    /// A stop word that is not written as posts' words are would never be met.
    @Test func stopWordsAreFoldedWords() {
        for list in [StopWords.english, .italian, .all] {
            for word in list.sorted { #expect(tokens(word).map(\.folded) == [word]) }
        }
        #expect(Set(StopWords.all.sorted).isSuperset(of: StopWords.english.sorted + StopWords.italian.sorted))
    }

    @Test(arguments: [
        ("RT @ada: hello", true, true, "hello"), ("RT @ada hello ", true, true, "hello"), ("RT ada", false, true, nil), ("rt @ada: x", false, false, nil), ("RTFM", false, true, nil),
        (" RT @ada: x", false, false, nil), ("RT @ada:", true, true, nil), ("RT @ada.bsky.social:\n a b\n", true, true, "a b"), ("RT @: x", true, true, nil), ("", false, false, nil), ("R", false, false, nil),
    ])
    func whatARetweetIs(_ item: (text: String, isRetweet: Bool, isRaw: Bool, body: String?)) {
        Array(item.text.utf8).withUnsafeBytes { text in
            #expect(Retweet.isRetweet(text) == item.isRetweet)
            #expect(Retweet.isRetweet(text, raw: true) == item.isRaw)
            #expect(Retweet.body(of: text).map { String(decoding: text[$0], as: UTF8.self) } == item.body)
        }
    }

    @Test(arguments: [
        ("#a! x#y  b #c\nd #", "#", ["#a!", "x#y", "#c\nd", "#"]), ("me@x.example @ @b", "@", ["me@x.example", "@", "@b"]), ("", "#", []), (" ", "#", []), ("##", "#", ["##"]),
    ])
    func rawTokensStandAsTheyAre(_ item: (text: String, mark: Character, expected: [String])) {
        var seen: [String] = []
        Array(item.text.utf8).withUnsafeBytes { text in
            RawTokens.forEach(in: text, containing: item.mark.asciiValue!) { seen.append(String(decoding: $0, as: UTF8.self)) }
        }
        #expect(seen == item.expected)
    }
}
