import Foundation
import HarkCore
import HarkDatabase
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct FollowersAPITests {
    private struct Source: Decodable {
        let id: String, name: String, kind: String, address: String, languages: [String], intervalSeconds: Int, hasSecret: Bool, wanted: Bool
        let state: String, posts: Int, createdBy: String
    }

    private struct List: Decodable { let items: [Source] }

    private func source(_ response: TestResponse) throws -> Source { try HarkJSON.decode(from: Data(response.body.readableBytesView)) }

    private static let news = #"{"name":"news","kind":"feed","address":"https://news.example/rss","secret":"token-4711","about":"Headlines"}"#

    @Test func aSourceIsRegisteredStoppedStartedAndRemoved() async throws {
        try await TestTopics.with { (house, client) async throws in
            let made = try await client.post("/api/v1/followers", Self.news, as: "olga")
            #expect(made.status == .created)
            let one = try source(made), place = "/api/v1/followers/\(one.id)"
            #expect(made.headers[.location] == place && one.name == "news" && one.languages == ["en"] && one.intervalSeconds == 300)
            #expect(one.hasSecret && one.wanted && one.state == "connecting" && one.createdBy == "olga")
            #expect(!made.text.contains("token-4711"), "credentials are told to nobody")
            #expect(try await client.post("/api/v1/followers", Self.news, as: "olga").status == .conflict)
            #expect(try source(try await client.post("\(place)/stop", "", as: "olga")).wanted == false)
            #expect(try source(try await client.post("\(place)/start", "", as: "olga")).wanted == true)
            let list: List = try HarkJSON.decode(from: Data(try await client.get("/api/v1/followers", as: "olga").body.readableBytesView))
            #expect(list.items.map(\.id) == [one.id])
            #expect(try await client.delete(place, as: "olga").status == .noContent)
            for answer in [
                try await client.delete(place, as: "olga"), try await client.get(place, as: "olga"), try await client.post("\(place)/stop", "", as: "olga"),
            ] { #expect(answer.status == .notFound) }
            let acts = try await house.database.read { try $0.rows("SELECT what, who FROM web_audit ORDER BY number").map { try $0.text(0) } }
            #expect(acts == ["topics.follow", "topics.follower_stop", "topics.follower_start", "topics.unfollow"])
        }
    }

    @Test func aRetryUnderItsKeyRegistersNothingTwice() async throws {
        try await TestTopics.with { (house, client) async throws in
            let headers: HTTPFields = [
                .authorization: "Bearer olga", .contentType: "application/json", HTTPField.Name("Idempotency-Key")!: "one",
            ]
            let body = ByteBuffer(string: Self.news)
            let first = try await client.execute(uri: "/api/v1/followers", method: .post, headers: headers, body: body)
            let second = try await client.execute(uri: "/api/v1/followers", method: .post, headers: headers, body: body)
            #expect(first.status == .created && second.text == first.text)
            let kept = try await house.database.read { try $0.rows("SELECT * FROM web_idempotency").map { "\($0)" }.joined() }
            #expect(!kept.contains("4711"))
        }
    }

    @Test(arguments: [
        (#"{"name":"News","kind":"feed","address":"https://news.example/"}"#, "name"), (#"{"name":"news","kind":"feed"}"#, "address"),
        (#"{"name":"news","kind":"tv","address":"https://news.example/"}"#, "kind"), (#"{"name":"a","kind":"file","address":"../x"}"#, "address"),
        (#"{"name":"a","kind":"feed","address":"http://news.example/","secret":"x"}"#, "secret"),
        (#"{"name":"a","kind":"sample","colour":1}"#, "colour"), (#"{"kind":"sample"}"#, "name"),
    ])
    func whatCannotBeFollowedIsRefused(_ body: String, _ field: String) async throws {
        try await TestTopics.with { (_, client) async throws in
            let answer = try await client.post("/api/v1/followers", body, as: "olga")
            #expect(answer.status == .unprocessableContent && answer.text.contains("\"\(field)\""), "\(answer.text)")
        }
    }

    @Test func onlyOperatorsHaveToDoWithSources() async throws {
        try await TestTopics.with { (_, client) async throws in
            #expect(try await client.get("/api/v1/followers", as: "mara").status == .forbidden)
            #expect(try await client.get("/api/v1/followers").status == .unauthorized)
            #expect(try await client.post("/api/v1/followers", Self.news, as: "mara").status == .forbidden)
            #expect(try await client.get("/topics/followers", as: "mara").status == .forbidden)
        }
    }

    @Test func thePageShowsThemAndItsFormKeepsWhatWasTyped() async throws {
        try await TestTopics.with { (_, client) async throws in
            let empty = try await client.get("/topics/followers", as: "olga").text
            #expect(empty.contains("No source is registered yet.") && empty.contains("Listen to it"))
            func send(_ form: String, to path: String = "/topics/followers") async throws -> TestResponse {
                try await client.execute(
                    uri: path, method: .post, headers: [.authorization: "Bearer olga", .contentType: "application/x-www-form-urlencoded"],
                    body: ByteBuffer(string: form))
            }
            let fault = try await send("name=No&kind=feed&address=https%3A%2F%2Fx.example%2F%3Ca%3E&languages=en&secret=geheim-1")
            #expect(fault.status == .unprocessableContent && fault.text.contains("A name is 1 to 40 small letters"))
            #expect(fault.text.contains("value=\"No\"") && !fault.text.contains("geheim-1") && !fault.text.contains("<a>"))
            let made = try await send("name=blog&kind=feed&address=https%3A%2F%2Fx.example%2Ffeed&languages=en%2C+it&interval_seconds=60&secret=")
            #expect(made.status == .seeOther && made.headers[.location] == "/topics/followers")
            let page = try await client.get("/topics/followers", as: "olga", language: "it").text
            #expect(page.contains("blog") && page.contains("https://x.example/feed") && page.contains("en, it") && page.contains("in connessione"))
            let taken = try await send("name=blog&kind=sample&address=&languages=")
            #expect(taken.status == .conflict && taken.text.contains("There is a source of this name already."))
            let id = try #require(page.firstMatch(of: /name="id" value="([^"]+)"/)?.1)
            #expect(try await send("id=\(id)&act=stop", to: "/topics/followers/act").status == .seeOther)
            #expect(try await client.get("/topics/followers", as: "olga").text.contains(">stopped<"))
            #expect(try await send("id=\(id)&act=remove", to: "/topics/followers/act").status == .seeOther)
            #expect(try await send("id=\(id)&act=remove", to: "/topics/followers/act").status == .notFound)
        }
    }
}
