import Foundation
import HarkCore
import HarkPosts
import HarkTopics
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct TopicExportTests {
    @Test func everyPostComesOutOnceHoweverManyThereAre() async throws {
        try await TestTopics.with { (house, client) async throws in
            for number in 0..<2_500 { house.say("rain \(number)", minutesAgo: Double(number % 1000) + 1) }
            let lines = try await client.get("/api/v1/topics.csv?q=rain").text.split(separator: "\r\n")
            #expect(lines.count == 2_501 && lines[0] == "id,source,created_at,lang,user,text,mood,place,lat,lon" && Set(lines).count == 2_501)
            let json: TopicJSON = try HarkJSON.decode(from: Data(try await client.get("/api/v1/topics.json?q=rain").body.readableBytesView))
            #expect(json.total == 2_500 && Set(json.posts.map(\.id)).count == 2_500)
        }
    }

    /// Hours with few posts are asked for together, and one with many in pages.
    @Test func anIntervalOfManyHoursComesOutWholeAndNewestFirst() async throws {
        try await TestTopics.with { (house, client) async throws in
            for number in 0..<3_000 { house.say("rain \(number)", minutesAgo: number < 1_500 ? 30 : Double(number) * 3) }
            let lines = try await client.get("/api/v1/topics.csv?q=rain&last=7d").text.split(separator: "\r\n").dropFirst()
            #expect(lines.count == 3_000 && Set(lines).count == 3_000)
            let times = lines.map { $0.split(separator: ",")[2] }
            #expect(times == times.sorted(by: >))
        }
    }

    @Test func namesAreMaskedAndFormulasDefusedOnRequest() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("=rain @ada and a@b.example, @ada_l!")
            let masked = try await client.get("/api/v1/topics.csv?q=rain&mask=1&safe=1").text
            #expect(masked.contains("\"'=rain @… and a@b.example, @…!\""))
            #expect(try await client.get("/api/v1/topics.csv?q=rain").text.contains("@ada and"))
            let json = try await client.get("/api/v1/topics.json?q=rain&mask=1").text
            // Nowhere in the file, the list of names included; how often each was said stays.
            #expect(!json.contains("ada") && json.contains(#""mentions":[{"name":"…","count":1},{"name":"…","count":1}]"#))
        }
    }

    @Test func masksHideAuthorsToo() async throws {
        var settings = TopicsSettings()
        settings.authors = .on
        try await TestTopics.with(settings: settings) { (house, client) async throws in
            house.say("rain", user: "ada")
            #expect(try await client.get("/api/v1/topics.csv?q=rain").text.contains("ada"))
            for file in ["csv", "json"] { #expect(try await !client.get("/api/v1/topics.\(file)?q=rain&mask=1").text.contains("ada")) }
        }
    }

    @Test func anExportLacksNoPostUnsaid() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain", "rain again")
            house.answers.loseFirst()
            let answer = try await client.get("/api/v1/topics?q=rain")
            #expect(answer.status == .ok && answer.text.contains(#""total":2"#) && answer.text.contains(#""unreadable":1"#))
            #expect(try await client.get("/topics?q=rain").text.contains("their file is damaged: 1."))
            await #expect(throws: (any Error).self) { try await client.get("/api/v1/topics.csv?q=rain") }
        }
    }

    @Test func postsOfFilesThatCannotBeReadAreMissingEverywhereAndSaid() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain")
            house.answers.loseFile(of: 1_200)
            #expect(try await client.get("/api/v1/topics?q=rain").text.contains(#""uncounted":1200"#))
            for query in ["rain", "sun"] {
                #expect(try await client.get("/topics?q=\(query)").text.contains("their files are damaged: 1,200."))
            }
            await #expect(throws: (any Error).self) { try await client.get("/api/v1/topics.csv?q=rain") }
        }
    }

    @Test func emojiAreTakenOutOnRequest() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain 😀 and 🥹 again")
            for (asked, text) in [("", "rain 😀 and 🥹 again"), ("&emoji=kept", "rain 😀 and 🥹 again"), ("&emoji=documented", "rain  and 🥹 again"), ("&emoji=all", "rain  and  again")] {
                #expect(try await client.get("/api/v1/topics.csv?q=rain\(asked)").text.contains(",\(text),"))
                #expect(try await client.get("/api/v1/topics?q=rain\(asked)").text.contains("\"text\":\"\(text)\""))
            }
            #expect(try await client.get("/api/v1/topics?q=rain&emoji=some").status == .badRequest)
        }
    }

    @Test func withoutALakeThereIsNoParquet() async throws {
        try await TestTopics.with { (_, client) async throws in
            let response = try await client.get("/api/v1/topics.parquet?q=rain")
            #expect(response.status == .serviceUnavailable && response.headers[.retryAfter] != nil)
        }
    }
}
