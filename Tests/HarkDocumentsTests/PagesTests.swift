import Foundation
import HarkCore
import HarkDocuments
import HarkPipeline
import HarkWeb
import HarkWords
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What a person sees, as far as a program can look.
@Suite struct PagesTests {
    private static func entries(_ count: Int) -> [WordCloud.Word] {
        (0..<count).map { WordCloud.Word(word: ["the", "lighthouse", "噴水", "naïve", "l’eau", "m"][$0 % 6] + "\($0)", count: 1000 / ($0 + 1)) }
    }

    @Test func noWordOfACloudCoversAnotherAndAllLieWithin() {
        for count in [0, 1, 2, 17, 60] {
            let placed = WordCloud(id: "c", title: "t", description: "d", words: Self.entries(count)).placed
            #expect(placed.count >= min(count, 12))
            for (position, word) in placed.enumerated() {
                #expect(word.x >= 0 && word.y >= 0 && word.x + word.width <= WordCloud.width && word.y + word.height <= WordCloud.height)
                #expect(!placed[..<position].contains { $0.overlaps(word) })
                #expect(position == 0 || placed[position - 1].size >= word.size - 1e-9 || placed[position - 1].word.count > 8)
            }
        }
    }

    @Test func aCloudSaysTheSameInWordsAndHoldsNoMarkupOfTheText() {
        let cloud = WordCloud(id: "c", title: "<b>&\"", description: "so 3", words: [.init(word: "<i>", count: 3), .init(word: "so", count: 2)]).svg
        #expect(cloud.contains("role=\"img\"") && cloud.contains("&lt;b&gt;&amp;&quot;") && cloud.contains("&lt;i&gt;"))
        #expect(!cloud.contains("<b>") && !cloud.contains("<i>") && !cloud.contains("style="))
    }

    /// A word may have a thousand bytes: pages show its beginning, and the whole of it in a title; answers and downloads hold it whole.
    @Test func aVeryLongWordLeavesPagesUsable() async throws {
        try await TestDocuments.with { house, client in
            let word = String(repeating: "é", count: 500), shown = String(repeating: "é", count: 47) + "…"
            var ids: [String] = []
            for name in ["one.txt", "two.txt"] { ids.append(try #require(try await client.upload(name, name).items.first?.id)) }
            try await house.work { _, _, _ in TestDocuments.words(word) }
            for path in ["/documents", "/documents/\(ids[0])", "/documents/compare?a=\(ids[0])&b=\(ids[1])"] {
                let page = try await client.get(path).text
                #expect(page.contains("title=\"\(word)\">\(shown)"), "\(path)")
                #expect(!page.contains(">\(word)"), "\(path)")
            }
            #expect(try await client.document(ids[0]).words?.first?.word == word)
            #expect(try await client.get("/api/v1/documents.csv").text.contains(",\(word),3,"))
        }
    }

    @Test func twoTextsAreComparedByShares() {
        let left = DocumentResult(total: 100, distinct: 3, encoding: "UTF-8", words: [.init(word: "a", count: 50), .init(word: "b", count: 10)])
        let right = DocumentResult(total: 10, distinct: 2, encoding: "UTF-8", words: [.init(word: "a", count: 2), .init(word: "c", count: 1)])
        let rows = WordComparison(left, right).rows
        #expect(rows.map(\.word) == ["a", "b", "c"] && rows.map(\.isShared) == [true, false, false])
        #expect(rows[0].first == 0.5 && rows[0].second == 0.2 && rows[2].first == nil && rows[2].second == 0.1)
        #expect(WordComparison(left, right).largest == 0.5)
    }

    @Test func everyPageIsThereInBothLanguagesAndLacksNoSentence() async throws {
        try await TestDocuments.with { house, client in
            var ids: [String] = []
            for name in ["one.txt", "two.txt"] { ids.append(try #require(try await client.upload(name, name).items.first?.id)) }
            try await house.work { _, bytes, _ in TestDocuments.words(String(decoding: bytes.prefix(3), as: UTF8.self)) }
            let paths = [
                "/documents", "/documents?q=none&state=failed", "/documents/\(ids[0])", "/documents/compare", "/documents/compare?a=\(ids[0])&b=\(ids[1])",
                "/documents/workers", "/documents/run", "/documents/run.md",
            ]
            for path in paths {
                for language in ["en", "it"] {
                    let page = try await client.execute(
                        uri: path, method: .get, headers: [.authorization: "Bearer olga", .acceptLanguage: language])
                    #expect(page.status == .ok, "\(path)")
                    #expect(![">documents.", "=\"documents.", " documents."].contains(where: page.text.contains), "\(path) in \(language) shows the key of a sentence")
                    #expect(path.hasSuffix("md") || page.text.contains("<html lang=\"\(language)\">"))
                }
            }
        }
    }

    @Test func aFormWithoutScriptsHandsInAllItsFiles() async throws {
        try await TestDocuments.with { house, client in
            let headers: HTTPFields = [.authorization: "Bearer ada", .contentType: "multipart/form-data; boundary=b"]
            let part = { (name: String, text: String) in
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n"
            }
            let good = try await client.execute(
                uri: "/documents", method: .post, headers: headers, body: ByteBuffer(string: part("a.txt", "1") + part("b.txt", "2") + "--b--\r\n"))
            #expect(good.status == .seeOther && good.headers[.location] == "/documents")
            #expect(try await client.documents().map(\.name) == ["b.txt", "a.txt"])
            let none = try await client.execute(uri: "/documents", method: .post, headers: headers, body: ByteBuffer(string: part("", "") + "--b--\r\n"))
            #expect(none.status == .unprocessableContent && none.text.contains("Choose at least one file."))
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func aNameIsShownAsTextNeverRun() async throws {
        try await TestDocuments.with { _, client in
            _ = try await client.upload("<script>alert(1)</script>.txt", "x")
            let page = try await client.get("/documents")
            #expect(page.text.contains("script&gt;.txt") && !page.text.contains("<script>alert"))
        }
    }
}
