import HarkCore
import HarkPosts
import HarkTopics
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct PermalinkTests {
    private static let same = "These are the same numbers", fewer = "Fewer by 1 than when this address was made"

    @Test func anAddressShowsTheSameNumbersWhileMoreArrives() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain #one", "rain #two")
            let link = try await client.topic("q=rain").permalink ?? ""
            house.clock.advance(bySeconds: 7200)
            house.say("rain late", minutesAgo: 125)
            let page = try await client.get(link)
            #expect(page.status == .ok && page.text.contains(Self.same) && page.text.contains("<bdi>rain</bdi>: 2 posts"))
            #expect(try await client.topic("q=rain").total == 3)
        }
    }

    @Test func whatWasWithdrawnSinceIsSaid() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain", "rain again")
            let link = try await client.topic("q=rain").permalink ?? ""
            house.answers.withdraw(1)
            let page = try await client.get(link).text
            #expect(page.contains(Self.fewer) && page.contains("that many posts were withdrawn since") && !page.contains(Self.same))
        }
    }

    @Test func whatHasExpiredSinceIsSaid() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain", "rain again")
            let link = try await client.topic("q=rain").permalink ?? ""
            house.answers.withdraw(2)
            house.clock.advance(bySeconds: 9 * 86_400)
            #expect(try await client.get(link).text.contains(":00 UTC have expired since"))
        }
    }

    @Test func anAddressThatWasChangedByHandIsNotBelieved() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain", "sun")
            let link = try await client.topic("q=rain").permalink ?? ""
            #expect(try await client.get(link.replacing("q=rain", with: "q=rain%20sun")).text.contains("These are not the numbers"))
            #expect(try await client.get("/topics/at/0123456789abcdef?q=rain").status == .notFound)
        }
    }

    @Test func orderAndPageOfAnAnswerChangeNothingOfItsFingerprint() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain", "rain", "rain and sun")
            let all = try await [client.topic("q=rain"), client.topic("q=rain&limit=1"), client.topic("q=rain&order=repeated")]
            #expect(Set(all.map { $0.permalink?.dropFirst("/topics/at/".count).prefix(16) }).count == 1)
        }
    }
}
