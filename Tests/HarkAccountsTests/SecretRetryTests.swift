import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// A retry under the same key gets the same secret again; the data alone gives it to nobody.
@Suite struct SecretRetryTests {
    private static func key(_ text: String) -> HTTPFields { [HTTPField.Name("Idempotency-Key")!: text] }

    private static let signIn = #"{"username":"ada","password":"\#(TestAccounts.password)"}"#

    @Test func aRetriedSignInBeginsOneSession() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let first = try await client.ask(.post, "/api/v1/session", nil, Self.signIn, headers: Self.key("k-session"))
            let again = try await client.ask(.post, "/api/v1/session", nil, Self.signIn, headers: Self.key("k-session"))
            #expect(first.status == .ok && first.text == again.text && first.headers[.contentType] == again.headers[.contentType])
            #expect(first.headers[.cacheControl] == "no-store" && again.headers[.cacheControl] == "no-store")
            #expect(try await house.database.read { try $0.rows("SELECT id FROM account_session").count } == 1)
            let other = try await client.ask(.post, "/api/v1/session", nil, Self.signIn, headers: Self.key("another"))
            #expect(other.status == .ok && other.text != first.text)
        }
    }

    @Test func aRetriedTokenIsTheSameOneAndIsKeptSealed() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let session = try await client.signIn("ada"), body = #"{"name":"reader","scopes":["read"]}"#
            let first = try await client.ask(.post, "/api/v1/tokens", session, body, headers: Self.key("k-token"))
            let again = try await client.ask(.post, "/api/v1/tokens", session, body, headers: Self.key("k-token"))
            #expect(first.status == .created && again.status == .created && first.text == again.text)
            let text = try #require(try first.decoded(TokenAnswer.self).token)
            let kept = try await house.database.read { try $0.rows("SELECT body, location, type FROM web_idempotency") }
            #expect(kept.count == 1)
            for row in kept { #expect(!String(decoding: try row.bytes(0), as: UTF8.self).contains(text)) }
            #expect(try await house.database.read { try $0.rows("SELECT id FROM account_token").count } == 1)
        }
    }

    @Test func anotherPasswordUnderTheSameKeyIsNotAnswered() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            _ = try await client.ask(.post, "/api/v1/session", nil, Self.signIn, headers: Self.key("k"))
            let guess = try await client.ask(
                .post, "/api/v1/session", nil, #"{"username":"ada","password":"a guess"}"#, headers: Self.key("k"))
            #expect(guess.status == .unprocessableContent)
        }
    }
}
