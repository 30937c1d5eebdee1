import Foundation
import HarkCore
import HarkPosts
import HarkTopics
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct TopicsAPITests {
    @Test func anAnswerHasTheContractsShape() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("Rain in #London again @ada", "RT @ada: rain in #london", "sun at last")
            let answer = try await client.topic("q=rain")
            #expect(answer.query == "rain" && answer.total == 2 && answer.retweets == 1 && answer.engine == "index" && answer.next == nil)
            #expect(answer.hashtags.map(\.count) == [2] && answer.mentions.map(\.name) == ["ada"] && answer.words.first?.word == "rain")
            #expect(answer.perHour.map(\.count) == [2] && answer.sentiment.positive == 2 && answer.sentiment.negative == 0)
            #expect(answer.posts.map(\.text) == ["RT @ada: rain in #london", "Rain in #London again @ada"])
            #expect(answer.to == TestTopics.noon && answer.from == TestTopics.noon.advanced(bySeconds: -86_400))
        }
    }

    @Test func authorsAreToldOnlyWhereTheyAreKept() async throws {
        for isKept in [false, true] {
            var settings = TopicsSettings()
            settings.authors = isKept ? .on : .off
            try await TestTopics.with(settings: settings) { (house, client) async throws in
                house.say("rain", user: "ada")
                let text = try await client.get("/api/v1/topics?q=rain").text
                #expect(text.contains(#""user":"ada""#) == isKept && text.contains(#""user":null"#) == !isKept)
            }
        }
    }

    @Test func anIntervalIsRollingOrByCalendarOrFromTo() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.clock.advance(bySeconds: 12 * 3600 + 600)
            house.say("rain yesterday", minutesAgo: 30)
            house.say("rain today", minutesAgo: 5)
            house.say("rain two days ago", minutesAgo: 2 * 24 * 60)
            // At ten past midnight the documented day is ten minutes old (D-11).
            #expect(try await client.topic("q=rain").total == 2)
            #expect(try await client.topic("q=rain&mode=calendar").total == 1)
            #expect(try await client.topic("q=rain&last=3d").total == 3)
            #expect(try await client.topic("q=rain&last=3d&mode=calendar").from == Timestamp("2026-11-20T00:00:00Z"))
            #expect(try await client.topic("q=rain&last=7d&mode=calendar").from == Timestamp("2026-11-16T00:00:00Z"))
            let answer = try await client.topic("q=rain&from=2026-11-21T23:30:00Z&to=2026-11-21T23:50:00Z")
            #expect(answer.posts.map(\.text) == ["rain yesterday"])
        }
    }

    @Test(arguments: [
        ("", 422), ("q=", 400), ("q=%26", 422), ("q=%22open", 422), ("q=-rain", 422), ("q=lang:en", 422), ("q=" + String(repeating: "a+", count: 400), 200),
        ("q=" + String(repeating: "a", count: 1001), 400), ("q=rain&last=2d", 400), ("q=rain&from=yesterday", 400), ("q=rain&limit=0", 400),
        ("q=rain&limit=1001", 400), ("q=rain&after=x", 400), ("q=rain&from=2026-11-21T12:00:00Z&to=2026-11-21T11:00:00Z", 422),
        ("q=rain&mode=weekly", 400), ("q=rain&match=fuzzy", 400), ("q=rain&at=-1", 400), ("q=rain&match=documented", 200),
    ])
    func whatCannotBeAskedIsRefusedWithAReason(query: String, status: Int) async throws {
        try await TestTopics.with { (_, client) async throws in
            let response = try await client.get("/api/v1/topics?" + query)
            #expect(response.status.code == status)
            #expect(status == 200 || response.text.contains(#""detail":""#))
        }
    }

    @Test func tooManyAtOnceIsSaidWithATimeToComeBack() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.answers.fail(with: HarkError(.overloaded, "Too many ask at once.").retry(after: 3))
            for uri in ["/api/v1/topics?q=rain", "/topics?q=rain"] {
                let response = try await client.get(uri)
                #expect(response.status == .serviceUnavailable && response.headers[.retryAfter] == "3")
            }
        }
    }

    @Test func pagesFollowEachOtherWhileMoreArrives() async throws {
        try await TestTopics.with { (house, client) async throws in
            for number in 0..<25 { house.say("rain \(number)", minutesAgo: 60 - Double(number)) }
            let first = try await client.topic("q=rain&limit=10")
            house.say("rain late", minutesAgo: 55)
            let second = try await client.topic("q=rain&limit=10&at=\(first.at)&after=\(first.next ?? "")")
            let third = try await client.topic("q=rain&limit=10&at=\(first.at)&after=\(second.next ?? "")")
            let texts = (first.posts + second.posts + third.posts).map(\.text)
            #expect(texts == (0..<25).reversed().map { "rain \($0)" } && third.next == nil && third.total == 25)
        }
    }

    @Test func whatWasSaidMostOftenComesFirst() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("RT @ada: rain today", "RT @ada: rain today", "rain once", "RT @bob: rain later")
            let answer = try await client.topic("q=rain&order=repeated")
            #expect(answer.posts.first?.count == 2 && answer.posts.first?.text == "RT @ada: rain today")
        }
    }
}
