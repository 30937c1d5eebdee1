import HarkCore
import HarkPosts
import Testing

@Suite struct TopicQueryTests {
    @Test(arguments: [
        ("brexit", "Brexit!", true), ("brexit", "#Brexit", true), ("apple", "thanks @Apple", true), ("brexit", "prebrexit", false), ("covid", "covid, again", true),
        ("apple google", "I like google", true), ("apple,google", "I like google", true), ("\"big vote\"", "the BIG, vote", true), ("\"big vote\"", "vote big", false),
        ("\"big brexit vote\"", "a big #Brexit vote", true), ("\"a b\"", "a http://t.co/x b", true), ("#brexit", "brexit", false), ("#brexit", "#BREXIT.", true),
        ("@ada", "ada", false), ("@ada", "hi @Ada:", true), ("apple -google", "apple google", false), ("apple -google", "apple", true), ("apple -#ios", "apple ios", true),
        ("apple -\"pie chart\"", "apple pie chart", false), ("don't", "I don’t know", true), ("don't", "don and t", false), ("文字", "これは文字です", true), ("文字", "文の字", false),
        ("東京", "#東京タワー", true), ("#東京", "#東京", true), ("“big vote”", "big vote", true), ("caffè", "CAFFE", true), ("שלום", "אמר שלום לכם", true), ("مرحبا", "(مرحبا)", true),
        ("5\" screen", "a screen", true), ("black & white", "white", true), ("brexit 😀", "brexit", true), ("u.s.", "the U.S. army", true), ("u.s.", "us army", false),
        ("bsky.app", "on bsky.app now", true), ("@ada.bsky.social", "@ada.bsky.social", true), ("@ada", "@ada.bsky.social", false),
    ])
    func whatAQueryFinds(_ item: (query: String, text: String, isFound: Bool)) throws {
        #expect(try TopicQuery(parsing: item.query).matches(post(item.text)) == item.isFound)
    }

    @Test func filtersNarrowAQuery() throws {
        let query = try TopicQuery(parsing: "x LANG:PT source:mastodon lang:en")
        #expect(query.languages == ["en", "pt"] && query.sources == ["mastodon"])
        #expect(query.matches(post("x", language: "pt-BR", source: "mastodon:social.example")))
        #expect(!query.matches(post("x", language: "ptx", source: "mastodon")))
        #expect(!query.matches(post("x", language: "en", source: "mastodonx")))
        #expect(!query.matches(post("y", language: "en", source: "mastodon")))
        #expect(try TopicQuery(parsing: "x source:\"a b, c\"").sources == ["a b, c"])
    }

    @Test(arguments: [
        ("B a b", "a b"), ("-z a \"x  y\" #T @N", "a \"x y\" #t @n -z"), ("a source:\"x y\" lang:EN", "a lang:en source:\"x y\""), ("don't", "\"don t\""), ("#a #A a", "a #a"),
    ])
    func oneMeaningHasOneText(_ item: (text: String, canonical: String)) throws {
        #expect(try TopicQuery(parsing: item.text).canonical == item.canonical)
    }

    @Test(arguments: [
        ("", "topics.query.empty"), ("   ", "topics.query.empty"), ("-a", "topics.query.empty"), ("😀", "topics.query.empty"), ("https://example.com/a", "topics.query.empty"), ("#", "topics.query.empty"),
        ("lang:en", "topics.query.empty"), ("\"\"", "topics.query.empty"), ("\"open", "topics.query.quote"), ("a -\"open", "topics.query.quote"), ("a lang:", "topics.query.lang"),
        ("a lang:e", "topics.query.lang"), ("a lang:é", "topics.query.lang"), ("a source:", "topics.query.source"), ("a -lang:en", "topics.query.minus"),
        (String(repeating: "word ", count: 10_000), "topics.query.long"), ((0..<101).map { "w\($0)" }.joined(separator: " "), "topics.query.many"),
        (String(repeating: "(", count: 1_001), "topics.query.long"),
    ])
    func whatCannotBeAsked(_ item: (text: String, key: String)) {
        let error = #expect(throws: HarkError.self) { try TopicQuery(parsing: item.text) }
        #expect(error?.code == .unacceptable && error?.textKey == item.key && error?.problems.first?.field == "q")
    }

    @Test func hundredTermsCanBeAsked() throws {
        #expect(try TopicQuery(parsing: (0..<100).map { "w\($0)" }.joined(separator: " ")).anyOf.count == 100)
    }

    /// Whatever is typed is understood or refused; what is understood can be written down, read back, and finds the same.
    @Test func anyTextIsAQueryOrIsRefused() throws {
        var texts = RandomTexts(seed: 2)
        var understood = 0
        for round in 0..<5_000 {
            let text = texts.text(pieces: 1 + round % 9)
            guard let query = try? TopicQuery(parsing: text) else { continue }
            understood += 1
            let again = try TopicQuery(parsing: query.canonical)
            #expect(again == query && again.canonical == query.canonical, "\(text.debugDescription)")
            #expect(again.hashValue == query.hashValue)
        }
        #expect(understood > 2_000)
    }
}
