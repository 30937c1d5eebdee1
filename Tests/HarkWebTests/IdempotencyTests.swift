import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// A retry with the same key answers what the first request answered, and makes no second item.
@Suite(.serialized) struct IdempotencyTests {
    private static func post(
        _ client: any TestClientProtocol, _ text: String, key: String = "key-1", uri: String = "/api/v1/notes", token: String? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.idempotencyKey: key]
        if let token { headers[.authorization] = "Bearer \(token)" }
        return try await client.execute(uri: uri, method: .post, headers: headers, body: ByteBuffer(string: "{\"text\":\"\(text)\"}"))
    }

    @Test(arguments: ["/api/v1/notes", "/api/v1/plain-notes"]) func aRetryAnswersTheSameAndMakesNothing(_ uri: String) async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let first = try await Self.post(client, "a", uri: uri)
                let second = try await Self.post(client, "a", uri: uri)
                #expect(first.status == .created && second.status == .created)
                #expect(first.text == second.text && first.headers[.contentType] == second.headers[.contentType])
            }
            #expect(try await house.count() == 1)
        }
    }

    @Test func anotherBodyUnderTheSameKeyIsRefused() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                _ = try await Self.post(client, "a")
                #expect(try await Self.post(client, "b").status.code == 422)
            }
            #expect(try await house.count() == 1)
        }
    }

    @Test func aKeyBelongsToItsPathAndItsCaller() async throws {
        try await TestHouse.with { house in
            let token = house.token
            try await house.test { client in
                _ = try await Self.post(client, "a")
                #expect(try await Self.post(client, "b", uri: "/api/v1/plain-notes").status == .created)
                #expect(try await Self.post(client, "c", token: token).status == .created)
            }
            #expect(try await house.count() == 3)
        }
    }

    @Test func afterADayTheKeyIsFreeAgain() async throws {
        try await TestHouse.with { house in
            let clock = house.clock
            try await house.test { client in
                _ = try await Self.post(client, "a")
                clock.advance(bySeconds: 86_401)
                #expect(try await Self.post(client, "b").status == .created)
            }
            #expect(try await house.count() == 2)
        }
    }

    @Test func aFailedRequestLeavesItsKeyFree() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let headers: HTTPFields = [.idempotencyKey: "key-1"]
                let bad = try await client.execute(uri: "/api/v1/notes", method: .post, headers: headers, body: ByteBuffer(string: "{}"))
                #expect(bad.status.code == 422)
                #expect(try await Self.post(client, "a").status == .created)
            }
        }
    }

    @Test func theSecondOfTwoAtOnceIsToldToWait() async throws {
        try await TestHouse.with { house in
            let entered = AsyncStream<Void>.makeStream(), leave = AsyncStream<Void>.makeStream()
            house.afterCommit = {
                entered.continuation.yield()
                for await _ in leave.stream { break }
            }
            try await house.test { client in
                async let first = Self.post(client, "a")
                for await _ in entered.stream { break }
                let second = try await Self.post(client, "a")
                #expect(second.status == .conflict && second.headers[.retryAfter] == "1")
                leave.continuation.finish()
                #expect(try await first.status == .created)
                #expect(try await Self.post(client, "a").status == .created)
            }
            #expect(try await house.count() == 1)
        }
    }

    /// The house dies after the item is on disk and before anything is sent: here the handler fails at that point, and a second house
    /// over the same data takes the retry.
    @Test func aCutBetweenCommitAndAnswerDoesNotMakeASecondItem() async throws {
        struct Cut: Error {}
        try await TestHouse.with { house in
            house.afterCommit = { throw Cut() }
            try await house.test { client in
                let first = try await Self.post(client, "a")
                #expect(first.status == .internalServerError)
            }
            #expect(try await house.count() == 1)
            house.afterCommit = {}
            house.services.idempotency = Idempotency(database: house.database, clock: house.clock)
            try await house.test { client in
                let retry = try await Self.post(client, "a")
                #expect(retry.status == .created && retry.text == "{\"text\":\"a\"}")
            }
            #expect(try await house.count() == 1)
        }
    }

    @Test func aKeyMustBeOne() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                for key in ["two words", String(repeating: "k", count: 201)] {
                    let response = try await Self.post(client, "a", key: key)
                    #expect(response.status == .badRequest)
                }
            }
        }
    }
}
