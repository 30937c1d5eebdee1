import Foundation
import HarkCore
import HarkTopics
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// A question that is being answered can be seen and cancelled (001-47).
@Suite struct RunningSearchTests {
    private struct Running: Decodable {
        struct Search: Decodable { let id: String, query: String, since: Timestamp }

        let items: [Search]

        init(_ client: any TestClientProtocol) async throws {
            self = try HarkJSON.decode(from: Data(try await client.get("/api/v1/topics/searches", as: "olga").body.readableBytesView))
        }
    }

    @Test func anOperatorSeesWhatRunsAndCancelsIt() async throws {
        try await TestTopics.with { (house, client) async throws in
            #expect(try await Running(client).items.isEmpty)
            var asked = house.answers.hold().makeAsyncIterator()
            async let first = client.get("/api/v1/topics?q=rain%20%23London")
            await asked.next()
            house.clock.advance(bySeconds: 1)
            async let second = client.get("/topics?q=sun")
            await asked.next()

            let searches = try await Running(client).items
            #expect(searches.map(\.query) == ["rain #London", "sun"])
            #expect(searches.map(\.since) == [TestTopics.noon, TestTopics.noon.advanced(bySeconds: 1)])
            for search in searches {
                #expect(try await client.delete("/api/v1/topics/searches/\(search.id)", as: "mara").status == .forbidden)
                #expect(try await client.delete("/api/v1/topics/searches/\(search.id)", as: "olga").status == .noContent)
            }
            let (answer, page) = try await (first, second)
            #expect(answer.status == .conflict && answer.text.contains("cancelled this search"))
            #expect(page.status == .conflict)
            #expect(try await Running(client).items.isEmpty)
            #expect(try await client.delete("/api/v1/topics/searches/\(searches[0].id)", as: "olga").status == .notFound)
        }
    }

    @Test func whoHangsUpLeavesNothingRunning() async throws {
        try await TestTopics.with { (house, client) async throws in
            var asked = house.answers.hold().makeAsyncIterator()
            let running = house.door.desk.running, desk = house.door.desk
            let task = Task { try await desk.ask(TopicQuestion("rain")) }
            await asked.next()
            #expect(running.all.map(\.query) == ["rain"])
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(running.all.isEmpty)
        }
    }
}
