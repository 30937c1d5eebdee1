import HarkAccounts
import HarkCore
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

/// What was answered a moment ago is remembered thread by thread; a right that was taken away is gone with the answer that says so all the same.
@Suite struct RevocationTests {
    @Test func whatWasUsedAMomentAgoIsRefusedOnceItIsTakenBack() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("root", .admin)
            let id = try await house.add("ada", .operator)
            let root = try await client.signIn("root"), session = try await client.signIn("ada"), other = try await client.signIn("ada")
            let token = try await client.makeToken(session, [.read]).decoded(TokenAnswer.self), text = try #require(token.token)
            try await Self.use(house, [session, other, text]) { $0?.role == .operator }
            #expect(try await client.ask(.delete, "/api/v1/session", other).status == .noContent)
            try await Self.use(house, [other]) { $0 == nil }
            #expect(try await client.ask(.patch, "/api/v1/accounts/\(id)", root, #"{"role":"member"}"#).status == .ok)
            try await Self.use(house, [session, text]) { $0?.role == .member }
            #expect(try await client.ask(.delete, "/api/v1/tokens/\(token.id)", session).status == .noContent)
            try await Self.use(house, [text]) { $0 == nil }
            #expect(try await client.ask(.patch, "/api/v1/accounts/\(id)", root, #"{"disabled":true}"#).status == .ok)
            try await Self.use(house, [session]) { $0 == nil }
        }
    }

    /// Asks for each of the tokens several times on several threads at once.
    private static func use(_ house: TestAccounts, _ tokens: [String], _ isRight: @escaping @Sendable (Caller?) -> Bool) async throws {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<32 {
                group.addTask { #expect(isRight(house.door.access.caller(bearer: tokens[number % tokens.count]))) }
            }
        }
    }

    @Test func nobodyIsLetInAfterTheAnswerWhileManyAsk() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let session = try await client.signIn("ada")
            for _ in 0..<20 {
                let token = try await client.makeToken(session, [.read]).decoded(TokenAnswer.self), text = try #require(token.token)
                let isGone = Flag()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            while !Task.isCancelled {
                                let mustRefuse = isGone.isRaised, caller = house.door.access.caller(bearer: text)
                                if mustRefuse { return #expect(caller == nil) }
                                await Task.yield()
                            }
                        }
                    }
                    #expect(try await client.ask(.delete, "/api/v1/tokens/\(token.id)", session).status == .noContent)
                    isGone.raise()
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func whatExpiresWithinTheSecondIsRefused() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let token = try #require(try await client.makeToken(try await client.signIn("ada"), [.read], days: 1).decoded(TokenAnswer.self).token)
            house.clock.advance(bySeconds: 86_399.5)
            #expect(house.door.access.caller(bearer: token) != nil)
            house.clock.advance(bySeconds: 0.5)
            #expect(house.door.access.caller(bearer: token) == nil)
        }
    }
}

private final class Flag: Sendable {
    private let flag = Atomic(false)
    var isRaised: Bool { flag.load(ordering: .acquiring) }
    func raise() { flag.store(true, ordering: .releasing) }
}
