import HarkComments
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct CommentSearchTests {
    /// One comment in each of twelve scripts.
    private static let texts = [
        "The walnut bread of our bakery is wonderful", "Ночной поезд опять опоздал на вокзал", "Το πρωινό ήταν υπέροχο στην ταράτσα",
        "كان الطعام لذيذا في المطعم الجديد", "השירות בבית הקפה היה מצוין", "नई बस सेवा बहुत अच्छी है", "আমাদের পাড়ার পাঠাগার খুব সুন্দর",
        "ร้านอาหารนี้อร่อยมาก", "这家餐厅的饺子非常好吃", "駅前の図書館は静かで好きです", "새로운 도서관이 정말 좋아요", "புதிய பூங்கா மிகவும் அழகாக உள்ளது",
    ]

    /// Queries, and the place in `texts` of the one that each finds: whole words, parts of words, runs inside longer runs.
    private static let queries = [
        ("bread", 0), ("WALNUT bakery", 0), ("akery", 0), ("wonderf", 0), ("вокзал", 1), ("поезд", 1), ("опозда", 1), ("πρωινο", 2), ("υπέροχο", 2),
        ("الطعام", 3), ("המטעם", nil), ("השירות", 4), ("הקפה", 4), ("सेवा", 5), ("बहुत", 5), ("পাঠাগার", 6), ("อาหาร", 7), ("อร่อย", 7), ("餐厅", 8),
        ("饺子", 8), ("好吃", 8), ("図書館", 9), ("静か", 9), ("도서관", 10), ("정말", 10), ("பூங்கா", 11), ("அழகாக", 11), ("nothing here", nil),
    ] as [(String, Int?)]

    @Test func wordsOfTwelveScriptsAreFoundBeforeAndAfterTheyAreIndexed() async throws {
        try await TestComments.with { house, client in
            for text in Self.texts { _ = try await client.post(text) }
            try await Self.expectFinds(client)
            try await house.door.indexEverything()
            try await Self.expectFinds(client)
        }
    }

    private static func expectFinds(_ client: any TestClientProtocol) async throws {
        for (query, place) in queries {
            let found = try await client.comments([("q", query)]).items.map(\.content)
            #expect(found == (place.map { [texts[$0]] } ?? []), "\(query)")
        }
    }

    @Test func whatWasJustKeptIsFoundAndPagesGoAcrossTheIndexsEnd() async throws {
        try await TestComments.with { house, client in
            for number in 0..<30 { _ = try await client.post("lamp number \(number)") }
            try await house.door.indexEverything()
            for number in 30..<45 { _ = try await client.post("lamp number \(number)") }
            var seen: [String] = [], after: String?
            repeat {
                let page = try await client.comments([("q", "lamp"), ("limit", "4")] + (after.map { [("after", $0)] } ?? []))
                seen += page.items.map(\.content)
                after = page.next
            } while after != nil
            #expect(seen == (0..<45).reversed().map { "lamp number \($0)" })
        }
    }

    @Test func aLongTailBehindTheIndexIsSearchedToItsEnd() async throws {
        try await TestComments.with { _, client in
            _ = try await client.post("the needle at the bottom")
            for batch in 0..<3 {
                let lines = (0..<800).map { "{\"content\":\"hay \(batch * 800 + $0)\"}" }.joined(separator: "\n")
                _ = try await client.execute(
                    uri: "/api/v1/comments", method: .post, headers: [.contentType: "application/x-ndjson"], body: ByteBuffer(string: lines))
            }
            let needle = try await client.comments([("q", "needle")])
            let hay = try await client.comments([("q", "hay"), ("limit", "1000")])
            #expect(needle.items.map(\.content) == ["the needle at the bottom"])
            #expect(hay.items.map(\.content) == (1400..<2400).reversed().map { "hay \($0)" } && hay.next != nil)
        }
    }

    @Test(arguments: ["\"", "*", "a OR b", "NEAR(", "content:x", "'; DROP TABLE comment; --", "-x", "()", "😀", "\u{0}"])
    func whatLooksLikeASearchLanguageIsText(query: String) async throws {
        try await TestComments.with { house, client in
            _ = try await client.post("plain words only")
            try await house.door.indexEverything()
            let response = try await client.comments([("q", query)])
            #expect(response.items.isEmpty)
        }
    }
}
