import HarkComments
import HarkCore
import HarkPipeline
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct DocumentedCommentsTests {
    /// Requests and answers as the documents show them: the label of each is the shipped model's.
    @Test func bothRoutesAnswerTheWholeListByteForByte() async throws {
        try await TestComments.with { _, client in
            #expect(try await client.execute(uri: "/api/fooGet", method: .get).text == "[]")
            let first = try await client.execute(uri: "/api/foo", method: .post, body: ByteBuffer(string: #"{"content": "I hate waiting, this is terrible"}"#))
            #expect(first.status == .ok && first.headers[.contentType] == "application/json")
            #expect(first.text == #"[{"id":"1","content":"I hate waiting, this is terrible","label":"Negative"}]"#)
            let second = try await client.execute(uri: "/api/foo", method: .post, body: ByteBuffer(string: #"{"content": "what a lovely morning"}"#))
            let list = first.text.dropLast() + #",{"id":"2","content":"what a lovely morning","label":"Positive"}]"#
            #expect(second.text == list)
            #expect(try await client.execute(uri: "/api/fooGet", method: .get).text == list)
        }
    }

    @Test(arguments: [(#"{"content": 5}"#, "5"), (#"{"content": 2.5}"#, "2.5"), (#"{"content": 3.0}"#, "3"), (#"{"content":"é\n","more":1}"#, "é\\n")])
    func aNumberIsTextAndOtherFieldsAreIgnored(body: String, content: String) async throws {
        try await TestComments.with { _, client in
            for type in ["text/plain", "application/x-www-form-urlencoded", "application/json"] {
                let response = try await client.execute(
                    uri: "/api/foo", method: .post, headers: [.contentType: type], body: ByteBuffer(string: body))
                #expect(response.text.hasPrefix("[{\"id\":\"1\",\"content\":\"\(content)\",\"label\":\""))
            }
        }
    }

    @Test(arguments: [#"{"content": ""}"#, #"{"content": null}"#, #"{"text": "a"}"#, "a", "", "[]"])
    func whatTheDocumentsClientsMaySendWrongIs400(body: String) async throws {
        try await TestComments.with { house, client in
            let response = try await client.execute(uri: "/api/foo", method: .post, body: ByteBuffer(string: body))
            #expect(response.status == .badRequest)
            #expect(try await house.ledger()?.rejected == 1)
        }
    }

    @Test func thousandsOfCommentsComeInOneListInTheOrderOfArrival() async throws {
        try await TestComments.with { _, client in
            for batch in 0..<3 {
                let lines = (0..<900).map { "{\"content\":\"comment \(batch * 900 + $0)\"}" }.joined(separator: "\n")
                _ = try await client.execute(
                    uri: "/api/v1/comments", method: .post, headers: [.contentType: "application/x-ndjson"], body: ByteBuffer(string: lines))
            }
            struct Entry: Decodable { let id: String, content: String }
            let entries: [Entry] = try await client.execute(uri: "/api/fooGet", method: .get).decoded()
            #expect(entries.map(\.id) == (1...2700).map(String.init))
            #expect(entries.map(\.content) == (0..<2700).map { "comment \($0)" })
        }
    }

    @Test func everyOriginMayAsk() async throws {
        try await TestComments.with { _, client in
            let origin: HTTPFields = [.origin: "https://example.org"]
            let answer = try await client.execute(uri: "/api/fooGet", method: .get, headers: origin)
            #expect(answer.headers[.accessControlAllowOrigin] == "*")
            var preflight = origin
            preflight[.accessControlRequestMethod] = "POST"
            let allowed = try await client.execute(uri: "/api/foo", method: .options, headers: preflight)
            #expect(allowed.status.code < 300 && allowed.headers[.accessControlAllowMethods]?.contains("POST") == true)
        }
    }
}
