import Foundation
import HarkCore
import HarkModels
import HarkPosts
import Testing

@Suite struct PostLanguagesTests {
    private func languages() throws -> PostLanguages {
        PostLanguages(model: try ModelLibrary(folder: Checkout.root.appending(path: "Models").path).languageModel())
    }

    @Test(arguments: [
        ("rainy Saturday, soup on the stove", "en"), ("#love @the_and_of http://the.of/and", "und"), ("Das Essen war leider kalt #the #and", "de"),
        ("@user goodnight lovely", "en"), ("Che bella giornata, sono molto felice!", "it"), ("😀 $AAPL 5.2%", "und"), ("see you at example.com", "en"),
        ("今日は寒い", "ja"), ("", "und"), ("Muy bueno el partido de hoy", "es"),
    ])
    func theLanguageOfAPost(_ item: (text: String, language: String)) throws { #expect(try languages().detect(item.text) == item.language) }

    @Test func whatAPostSaysCounts() throws {
        #expect(try languages().language(of: post("what a lovely day", language: "it")) == "it")
        #expect(try languages().language(of: post("what a lovely day", language: "und")) == "en")
    }

    @Test func withoutAModelFrequentWordsTell() {
        #expect(PostLanguages().detect("what a lovely day") == "en" && PostLanguages().detect("Das Essen war leider kalt") == "de")
    }

    /// A filter for English keeps what is told as English and what is not told. Spanish posts hold much English, and tickers.
    @Test(arguments: [("en", 0.95, 0.02), ("es", 0.7, 0.2)])
    func postsOfASourceAreToldAsItSays(_ bar: (language: String, told: Double, foreign: Double)) throws {
        guard let lines = try Checkout.posts(lines: 100_000) else { return }
        let reader = PostReader(PostReaderSettings()), languages = try languages(), now = Timestamp("2026-11-21T12:00:00Z")!
        let posts = lines.compactMap { line in line.withUnsafeBytes { try? reader.read(line: $0, arrivedAt: now)?.get() } }
        let answers = posts.filter { $0.language == bar.language }.prefix(20_000).map { languages.detect($0.text) }
        let told = answers.count { $0 == bar.language }, foreign = answers.count { $0 != bar.language && $0 != "und" }
        print("of \(answers.count) posts in \(bar.language) \(told) are told as that, \(foreign) as another language")
        #expect(Double(told) > bar.told * Double(answers.count) && Double(foreign) < bar.foreign * Double(answers.count))
    }
}
