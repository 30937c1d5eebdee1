import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Pages: languages, caching, assets, charts.
@Suite struct PageTests {
    @Test func everySentenceComesInEveryLanguage() throws {
        let pages = try Pages(doors: [SampleDoor.self])
        for (key, sentences) in pages.texts.all {
            for language in Language.allCases { #expect(sentences[language]?.isEmpty == false, "\(key) lacks \(language)") }
        }
    }

    @Test func theLanguageIsTheOneChosenElseTheOneAccepted() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                func language(_ uri: String, _ headers: HTTPFields = [:]) async throws -> String {
                    try await client.execute(uri: uri, method: .get, headers: headers).text.contains("<html lang=\"it\">") ? "it" : "en"
                }
                #expect(try await language("/") == "en")
                #expect(try await language("/", [.acceptLanguage: "de, it;q=0.8, en;q=0.5"]) == "it")
                #expect(try await language("/", [.acceptLanguage: "it", .cookie: "hark_language=en"]) == "en")
                #expect(try await language("/?lang=it", [.cookie: "hark_language=en"]) == "it")
                #expect(try await language("/?lang=xx") == "en")
                let chosen = try await client.execute(uri: "/?lang=it", method: .get)
                #expect(chosen.setCookies.contains { $0.hasPrefix("hark_language=it;") })
                #expect(chosen.text.contains("Appunti"))
            }
        }
    }

    @Test func theLinksToOtherLanguagesKeepTheQuery() async throws {
        try await TestHouse.with { house in
            try await house.test { (client) async throws in
                func link(_ uri: String) async throws -> String {
                    let text = try await client.execute(uri: uri, method: .get).text
                    let start = try #require(text.firstRange(of: "<li><a href=\"?"))
                    return String(text[start.upperBound...].prefix { $0 != "\"" })
                }
                #expect(try await link("/") == "lang=en")
                #expect(try await link("/?q=two+words%26&lang=it&last=3d") == "q=two%20words%26&amp;last=3d&amp;lang=en")
                #expect(try await link("/?q=%22%3E%3Cb%3E&l%61ng=it&flag") == "q=%22%3E%3Cb%3E&amp;flag=&amp;lang=en")
                // A page that is rendered once for all: each reader's own query is in it.
                #expect(try await link("/notes?a=1") == "a=1&amp;lang=en")
                #expect(try await link("/notes?b=2") == "b=2&amp;lang=en")
            }
        }
    }

    /// Many readers at once: one rendering per version of the data, and each reader's own token in it.
    @Test func aCachedPageIsRenderedOncePerVersion() async throws {
        try await TestHouse.with { house in
            house.settings.rateLimit = nil
            let renders = house.renders, database = house.database
            try await house.test { client in
                let tokens = try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<200 { group.addTask { try await client.execute(uri: "/notes", method: .get).csrf } }
                    return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                }
                #expect(renders.value == 1)
                #expect(tokens.count == 200 && tokens.allSatisfy { $0.count == 32 })
                try await database.write { try $0.execute("INSERT INTO sample_notes (text) VALUES (?)", "fresh") }
                #expect(try await client.execute(uri: "/notes", method: .get).text.contains("<p>fresh</p>"))
                #expect(renders.value == 2)
            }
        }
    }

    /// Whoever has written sees it in the next page, however many others read at the same time.
    @Test func aReaderSeesWhatItWroteWhileOthersRead() async throws {
        try await TestHouse.with { house in
            house.settings.rateLimit = nil
            let database = house.database
            try await house.test { client in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<8 {
                        group.addTask {
                            for number in 0..<10 {
                                let text = "note \(writer)-\(number)"
                                try await database.write { try $0.execute("INSERT INTO sample_notes (text) VALUES (?)", text) }
                                #expect(try await client.execute(uri: "/notes", method: .get).text.contains("<p>\(text)</p>"))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func whatMakingThrowsIsThrownToAllAndNotKept() async throws {
        struct Failed: Error {}
        let cache = VersionedCache<String, Int> { 1 }
        await #expect(throws: Failed.self) { try await cache.value(for: "a") { throw Failed() } }
        #expect(try await cache.value(for: "a") { 5 } == 5)
        #expect(try await cache.value(for: "a") { 6 } == 5)
    }

    @Test func assetsAreKeptForGoodUnderANameOfTheirContent() async throws {
        try await TestHouse.with { house in
            let path = house.pages.path(ofAsset: "hark.css")
            try await house.test { client in
                let asset = try await client.execute(uri: path, method: .get)
                #expect(asset.status == .ok && asset.headers[.cacheControl]?.contains("immutable") == true)
                let tag = try #require(asset.headers[.eTag])
                let again = try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: tag])
                #expect(again.status == .notModified && again.body.readableBytes == 0)
                #expect(try await client.execute(uri: "/assets/hark.000000000000.css", method: .get).status == .notFound)
                #expect(try await client.execute(uri: "/", method: .get).text.contains(path))
            }
        }
    }

    @Test func aChartSaysInWordsWhatItShows() {
        let chart = ShareChart(
            id: "share", title: "Share <of> mood", description: "Last hours", parts: ["Positive", "Negative"],
            bars: [.init(label: "12:00", counts: [3, 1]), .init(label: "13:00", counts: [0, 0])])
        let svg = chart.svg
        #expect(svg.hasPrefix("<svg") && svg.contains("role=\"img\"") && svg.contains("<title id=\"share-title\">Share &lt;of&gt; mood</title>"))
        #expect(svg.contains("12:00 – Positive: 3, Negative: 1") && !svg.contains("style=") && !svg.contains("<script"))
        #expect(ShareChart(id: "x", title: "", description: "", parts: [], bars: []).svg.isEmpty)
    }
}
