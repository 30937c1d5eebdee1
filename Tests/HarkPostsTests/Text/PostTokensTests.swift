import HarkPosts
import HarkText
import Testing

@Suite struct PostTokensTests {
    private func words(_ text: String) -> [String] { tokens(text).filter { $0.kind == .word }.map(\.folded) }
    private func tags(_ text: String) -> [String] { tokens(text).filter { $0.kind == .hashtag }.map(\.folded) }
    private func names(_ text: String) -> [String] { tokens(text).filter { $0.kind == .mention }.map(\.folded) }

    @Test func aPostIsCutIntoWordsTagsAndNames() {
        #expect(
            tokens("RT @Ada: Größe, #Brexit http://t.co/x now").map(\.description)
                == ["word:rt", "mention:ada", "tagWord:ada", "word:grosse", "hashtag:brexit", "tagWord:brexit", "word:now"])
        #expect(tokens("RT @Ada: Größe, #Brexit").map(\.source) == ["RT", "Ada", "Ada", "Größe", "Brexit", "Brexit"])
    }

    @Test(arguments: [
        ("#a#b", ["a"]), ("x#y", []), ("&#39;", []), ("#1", ["1"]), ("##deep", ["deep"]), ("#", []), ("# a", []), ("(#a)", ["a"]), ("#a-b", ["a"]),
        ("#snake_case!", ["snake_case"]), ("#Été", ["ete"]), ("＃全角タグ です", ["全角タグ"]), ("東#京", []), ("😀#joy", ["joy"]), ("#\u{FE0F}\u{20E3}", []),
        ("#co\u{200D}op", ["coop"]), ("#\u{301}", []), ("http://a.example/#part", []), ("\n#line", ["line"]), ("#\u{FFFD}", []), ("#हिन्दी", ["हिन्दी"]),
    ])
    func whatATagIs(_ item: (text: String, expected: [String])) { #expect(tags(item.text) == item.expected) }

    @Test(arguments: [
        ("@ada", ["ada"]), ("me@example.com", []), ("RT@ada: x", ["ada"]), ("art@ada", []), (".@ada", ["ada"]), ("@ada's", ["ada"]), ("は@ada", ["ada"]),
        ("@ada東京", ["ada"]), ("@ada.bsky.social!", ["ada.bsky.social"]), ("@ada.bsky.social.", ["ada.bsky.social"]), ("@ada.thanks", ["ada"]),
        ("@ada@Social.example", ["ada@social.example"]), ("@ada@bob", ["ada"]), ("@user0f…", ["user0f"]), ("＠ada", ["ada"]), ("@", []), ("@@ada", ["ada"]),
        ("@user0f921f03...gotcha...hope", ["user0f921f03"]), ("@1.2.3", ["1"]),
    ])
    func whatANameIs(_ item: (text: String, expected: [String])) { #expect(names(item.text) == item.expected) }

    @Test(arguments: [
        ("see http://t.co/abc now", ["see", "now"]), ("gamesHTTPS://t.co/abc", ["games"]), ("(www.example.org)", []), ("awww.no", ["awww", "no"]),
        ("http://t.co/ab…", []), ("http://t.co/ab日本", ["日", "本"]), ("http:/x", ["http", "x"]), ("<http://a.example>b", ["b"]), ("the hhh http", ["the", "hhh", "http"]),
        ("http://www.a.example", []), ("don't", ["don", "t"]), ("snake_case", ["snake_case"]), ("", []),
    ])
    func linksGiveNothing(_ item: (text: String, expected: [String])) { #expect(words(item.text) == item.expected) }

    @Test func linksAreFoundWithoutWhatEndsTheSentence() {
        let text = Array("at http://t.co/a, (https://x.example/ü?q#r) and #t @n www.b.example!".utf8)
        var links: [String] = []
        text.withUnsafeBytes { bytes in PostLinks.forEach(in: bytes) { links.append(String(decoding: bytes[$0], as: UTF8.self)) } }
        #expect(links == ["http://t.co/a", "https://x.example/ü?q#r", "www.b.example"])
    }

    /// The words of a text are what the house's words are, tags and names or not.
    @Test func wordsAreThoseOfTheHouse() {
        var texts = RandomTexts(seed: 1)
        for round in 0..<3_000 {
            let bytes = texts.bytes(pieces: round % 12)
            var expected: [String] = []
            // Twice: what a letter folds to may be cut again ("ŀ" is "l" and a sign).
            withoutLinks(bytes).withUnsafeBytes { text in
                TextWords.forEach(in: text) { word in TextWords.forEach(in: word) { expected.append(String(decoding: $0, as: UTF8.self)) } }
            }
            let seen = tokens(bytes).filter { $0.kind == .word || $0.kind == .tagWord }.map(\.folded)
            #expect(seen == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    /// Folded tokens are cut and folded again into themselves, or a query could not be written down and read back.
    @Test func tokensFoldIntoThemselves() {
        // The blocks between are Han, Hangul and Yi, which fold to themselves.
        let blocks = [0...0x3400, 0xA640...0xAC00, 0xF900...0xFFFF, 0x10400...0x104FF, 0x1D400...0x1D7FF, 0x1F100...0x1F2FF, 0x2F800...0x2FA1F] as [ClosedRange<UInt32>]
        for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
            for token in tokens("a\(scalar)b #c\(scalar) \(scalar)") {
                let mark = token.kind == .hashtag ? "#" : token.kind == .mention ? "@" : ""
                #expect(tokens(mark + token.folded).first?.folded == token.folded, "\(scalar.debugDescription)")
            }
        }
    }

    private func withoutLinks(_ bytes: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = [], end = 0
        bytes.withUnsafeBytes { text in
            var scanner = PostLinks.ranges(in: text).makeIterator()
            while let link = scanner.next() {
                rest += bytes[end..<link.lowerBound] + [0x20]
                end = link.upperBound
            }
        }
        return rest + bytes[end...]
    }
}
