import HarkCore
import HarkPosts
import Testing

@Suite struct PostLanguagesTests {
    @Test(arguments: [
        ("rainy Saturday", "en"), ("Goldman downgrades http://t.co/x", "und"), ("#love @the_and_of http://the.of/and", "und"), ("Das Essen war leider kalt #the #and", "de"),
        ("@user goodnight lovely", "en"), ("Che bella giornata, sono molto felice!", "it"), ("😀 $AAPL 5.2%", "und"), ("see example.com", "en"), ("今日は寒い", "ja"), ("", "und"),
        ("Muy bueno el partido de hoy", "es"),
    ])
    func theLanguageOfAPost(_ item: (text: String, language: String)) { #expect(PostLanguages.detect(item.text) == item.language) }

    @Test func whatAPostSaysCounts() {
        #expect(PostLanguages.language(of: post("what a lovely day", language: "it")) == "it")
        #expect(PostLanguages.language(of: post("what a lovely day", language: "und")) == "en")
    }

    /// A filter for English keeps what is told as English and what is not told.
    @Test func englishPostsAreNotTakenForOthers() throws {
        guard let lines = try Checkout.posts(lines: 20_000) else { return }
        let reader = PostReader(PostReaderSettings())
        let posts = lines.compactMap { line in line.withUnsafeBytes { try? reader.read(line: $0, arrivedAt: Timestamp("2026-11-21T12:00:00Z")!)?.get() } }
        let english = posts.filter { $0.language == "en" }.map { PostLanguages.detect($0.text) }
        let told = english.count { $0 == "en" }, foreign = english.count { $0 != "en" && $0 != "und" }
        print("of \(english.count) English posts \(told) are told as English, \(foreign) as another language")
        #expect(Double(told) > 0.9 * Double(english.count) && Double(foreign) < 0.03 * Double(english.count))
    }
}
