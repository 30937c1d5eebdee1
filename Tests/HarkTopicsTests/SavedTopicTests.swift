import Foundation
import HarkCore
import HarkDatabase
import HarkPosts
import HarkTopics
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct SavedTopicTests {
    private struct List: Decodable {
        struct Item: Decodable { let id: String, query: String, count: Int?, alert: String?, threshold: Int? }
        let items: [Item]
    }

    private func list(_ path: String, _ client: any TestClientProtocol, as name: String) async throws -> [List.Item] {
        let response = try await client.get(path, as: name)
        return try HarkJSON.decode(List.self, from: Data(response.body.readableBytesView)).items
    }

    @Test func aTopicIsSavedForItsAccountAlone() async throws {
        try await TestTopics.with { (house, client) async throws in
            #expect(try await client.post("/api/v1/topics/saved", #"{"query":"rain"}"#, as: "mara").status == .created)
            // The same again only changes when one is told.
            #expect(try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"daily"}"#, as: "mara").status == .created)
            let mine = try await list("/api/v1/topics/saved", client, as: "mara")
            #expect(mine.map(\.query) == ["rain"] && mine.first?.alert == "daily")
            #expect(try await list("/api/v1/topics/saved", client, as: "milo").isEmpty)
            #expect(try await client.delete("/api/v1/topics/saved/\(mine[0].id)", as: "milo").status == .notFound)
            #expect(try await client.get("/topics", as: "mara").text.contains("Saved topics"))
            #expect(try await client.delete("/api/v1/topics/saved/\(mine[0].id)", as: "mara").status == .noContent)
            #expect(try await client.get("/api/v1/topics/saved").status == .unauthorized)
        }
    }

    @Test(arguments: [
        #"{"query":"-rain"}"#, #"{"query":"rain","alert":"threshold"}"#, #"{"query":"rain","alert":"threshold","threshold":0}"#,
        #"{"query":"rain","threshold":1000001}"#, #"{"query":"rain","alert":"hourly"}"#, #"{"query":"rain","colour":1}"#, #"{}"#,
    ])
    func whatCannotBeSavedIsRefused(body: String) async throws {
        try await TestTopics.with { (_, client) async throws in #expect(try await client.post("/api/v1/topics/saved", body, as: "mara").status == .unprocessableContent) }
    }

    @Test func anAccountSavesFiftyTopics() async throws {
        try await TestTopics.with { (_, client) async throws in
            for number in 0..<SavedTopicStore.limit {
                #expect(try await client.post("/api/v1/topics/saved", #"{"query":"rain\#(number)"}"#, as: "mara").status == .created)
            }
            #expect(try await client.post("/api/v1/topics/saved", #"{"query":"snow"}"#, as: "mara").status == .conflict)
            #expect(try await list("/api/v1/topics/saved", client, as: "mara").count == SavedTopicStore.limit)
        }
    }

    @Test func topicsAndAlertsGoWithTheirAccount() async throws {
        try await TestTopics.with { (house, client) async throws in
            for name in ["mara", "milo"] {
                #expect(try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"threshold","threshold":1}"#, as: name).status == .created)
            }
            house.say("rain")
            _ = try await house.door.saved.lookAfterAlerts()
            let mara = TestPeople().ids["mara"]!
            try await house.database.write { try house.door.forget(mara, in: $0) }
            for (name, count) in ["mara": 0, "milo": 1] {
                #expect(try await list("/api/v1/topics/saved", client, as: name).count == count)
                #expect(try await list("/api/v1/topics/alerts", client, as: name).count == count)
            }
        }
    }

    @Test func anHourAboveTheThresholdIsToldOnceAnHour() async throws {
        try await TestTopics.with { (house, client) async throws in
            _ = try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"threshold","threshold":3}"#, as: "mara")
            house.say("rain", "rain")
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").isEmpty)
            house.say("rain")
            for _ in 0..<3 { _ = try await house.door.saved.lookAfterAlerts() }
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").map(\.count) == [3])
            house.clock.advance(bySeconds: 3600)
            house.say("rain", "rain", "rain", "rain")
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").map(\.count) == [4, 3])
            #expect(try await client.get("/topics", as: "mara").text.contains("Alerts"))
            #expect(try await list("/api/v1/topics/alerts", client, as: "milo").isEmpty)
        }
    }

    @Test func aDayWithPostsIsToldOnceADay() async throws {
        try await TestTopics.with { (house, client) async throws in
            _ = try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"daily"}"#, as: "mara")
            house.say("rain")
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").isEmpty)
            house.clock.advance(bySeconds: 86_000)
            house.say("rain", "rain")
            house.clock.advance(bySeconds: 400)
            for _ in 0..<2 { _ = try await house.door.saved.lookAfterAlerts() }
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").map(\.count) == [2])
            // A day without a post is not worth a word.
            house.clock.advance(bySeconds: 2 * 86_400)
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").count == 1)
        }
    }

    /// However long the house slept, a day's alert goes on where the last one ended.
    @Test func noPostFallsBetweenTwoDays() async throws {
        try await TestTopics.with { (house, client) async throws in
            _ = try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"daily"}"#, as: "mara")
            house.clock.advance(bySeconds: 86_400)
            house.say("rain")
            _ = try await house.door.saved.lookAfterAlerts()
            house.clock.advance(bySeconds: 3600)
            house.say("rain", "rain")
            house.clock.advance(bySeconds: 2 * 86_400)
            house.say("rain")
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").map(\.count) == [3, 1])
        }
    }

    @Test func whatCannotBeAnsweredNowIsAskedAgain() async throws {
        try await TestTopics.with { (house, client) async throws in
            _ = try await client.post("/api/v1/topics/saved", #"{"query":"rain","alert":"threshold","threshold":1}"#, as: "mara")
            house.say("rain")
            for error in [HarkError(.overloaded, "Too many ask at once.").retry(after: 3), HarkError(.internal, "The lake could not do this.")] {
                house.answers.fail(with: error)
                #expect(try await house.door.saved.lookAfterAlerts().contains("1 without an answer"))
            }
            house.answers.fail(with: nil)
            _ = try await house.door.saved.lookAfterAlerts()
            #expect(try await list("/api/v1/topics/alerts", client, as: "mara").count == 1)
        }
    }
}
