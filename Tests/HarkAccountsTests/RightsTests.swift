import HarkAccounts
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Tokens, roles, scopes, and what admins do with them.
@Suite struct RightsTests {
    @Test func aTokenIsShownOnceAndDoesWhatItWasMadeFor() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let session = try await client.signIn("ada")
            let reader = try await client.makeToken(session, [.read]).decoded(TokenAnswer.self)
            let text = try #require(reader.token)
            #expect(text.hasPrefix("hark_") && text.count == 69)
            let list = try await client.ask(.get, "/api/v1/tokens", text)
            #expect(list.status == .ok && !list.text.contains(text))
            #expect(try await client.ask(.get, "/api/v1/accounts", text).status == .ok)
            #expect(try await client.ask(.put, "/api/v1/account", text, #"{"first_name":"Ada"}"#).status == .forbidden)
            let writer = try #require(try await client.makeToken(session, [.write]).decoded(TokenAnswer.self).token)
            #expect(try await client.ask(.put, "/api/v1/account", writer, #"{"first_name":"Ada"}"#).status == .ok)
        }
    }

    /// A leaked token cannot make itself at home.
    @Test func aTokenCannotChangeWhoMayEnter() async throws {
        try await TestAccounts.with { house, client in
            let id = try await house.add("ada", .admin)
            let token = try #require(try await client.makeToken(try await client.signIn("ada"), [.write]).decoded(TokenAnswer.self).token)
            let password = #"{"current_password":"\#(TestAccounts.password)","new_password":"another password"}"#
            #expect(try await client.makeToken(token, [.write]).status == .forbidden)
            #expect(try await client.ask(.post, "/api/v1/account/password", token, password).status == .forbidden)
            #expect(try await client.ask(.patch, "/api/v1/accounts/\(id)", token, #"{"role":"member"}"#).status == .forbidden)
            #expect(try await client.ask(.delete, "/api/v1/account", token, #"{"password":"\#(TestAccounts.password)"}"#).status == .forbidden)
        }
    }

    @Test func aTokenExpiresAndCanBeTakenBack() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let session = try await client.signIn("ada")
            let first = try await client.makeToken(session, [.read], days: 2).decoded(TokenAnswer.self)
            let second = try await client.makeToken(session, [.read], days: 1).decoded(TokenAnswer.self)
            #expect(try await client.ask(.delete, "/api/v1/tokens/\(first.id)", session).status == .noContent)
            #expect(try await client.ask(.delete, "/api/v1/tokens/\(first.id)", session).status == .notFound)
            #expect(try await client.ask(.get, "/api/v1/account", try #require(first.token)).status == .unauthorized)
            #expect(try await client.ask(.get, "/api/v1/account", try #require(second.token)).status == .ok)
            house.clock.advance(bySeconds: 86_400)
            #expect(try await client.ask(.get, "/api/v1/account", try #require(second.token)).status == .unauthorized)
            #expect(try await client.ask(.get, "/api/v1/tokens", session).decoded(ListAnswer<TokenAnswer>.self).items.isEmpty)
        }
    }

    @Test func nobodyGivesAwayMoreThanTheyHold() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member, scopes: [.modelWriter])
            let session = try await client.signIn("ada")
            #expect(try await client.makeToken(session, [.modelWriter, .read]).status == .created)
            for scope in [Scope.worker, .webWriter] {
                let refused = try await client.makeToken(session, [scope])
                let field = try refused.decoded(Problem.self).errors?.first?.field
                #expect(refused.status.code == 422 && field == "scopes")
            }
        }
    }

    @Test func aTokenLosesWhatItsOwnerLoses() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("root", .admin)
            let id = try await house.add("ada", .admin)
            let token = try #require(try await client.makeToken(try await client.signIn("ada"), [.read]).decoded(TokenAnswer.self).token)
            let root = try await client.signIn("root")
            #expect(try await client.ask(.get, "/api/v1/audit", token).status == .ok)
            #expect(try await client.ask(.patch, "/api/v1/accounts/\(id)", root, #"{"role":"member"}"#).status == .ok)
            #expect(try await client.ask(.get, "/api/v1/audit", token).status == .forbidden)
            #expect(try await client.ask(.patch, "/api/v1/accounts/\(id)", root, #"{"disabled":true}"#).status == .ok)
            #expect(try await client.ask(.get, "/api/v1/account", token).status == .unauthorized)
            #expect(try await client.trySignIn("ada").status == .unauthorized)
        }
    }

    @Test func aTokenOfNarrowScopesAloneStandsBelowMembers() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let token = try #require(try await client.makeToken(try await client.signIn("ada"), [.worker]).decoded(TokenAnswer.self).token)
            #expect(try await client.ask(.get, "/api/v1/account", token).status == .forbidden)
            #expect(try await client.ask(.get, "/api/v1/accounts", token).status == .forbidden)
            let caller = try #require(house.door.access.caller(bearer: token))
            #expect(caller.may(.operator, or: .worker) && !caller.may(.operator) && !caller.may(.member, reading: true))
        }
    }

    @Test func theLastAdminStays() async throws {
        try await TestAccounts.with { house, client in
            let id = try await house.add("ada", .admin)
            let session = try await client.signIn("ada"), path = "/api/v1/accounts/\(id)"
            #expect(try await client.ask(.patch, path, session, #"{"role":"operator"}"#).status == .conflict)
            #expect(try await client.ask(.patch, path, session, #"{"disabled":true}"#).status == .conflict)
            #expect(try await client.ask(.delete, "/api/v1/account", session, #"{"password":"\#(TestAccounts.password)"}"#).status == .conflict)
            try await house.add("bob", .admin)
            #expect(try await client.ask(.patch, path, session, #"{"role":"operator"}"#).status == .ok)
        }
    }

    @Test func theListShowsWhatTheDocumentsAskFor() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            try await house.add("bob", .member, scopes: [.webWriter])
            let session = try await client.signIn("ada")
            let token = try #require(try await client.makeToken(session, [.read]).decoded(TokenAnswer.self).token)
            house.clock.advance(bySeconds: 3 * 86_400)
            _ = try await client.ask(.get, "/api/v1/account", token)
            try await house.door.tidy()
            let items = try await client.ask(.get, "/api/v1/accounts", session).decoded(ListAnswer<AccountAnswer>.self).items
            #expect(items.map(\.username) == ["bob", "ada"] && items.map(\.secondFactor) == [false, false])
            #expect(items[0].scopes == ["web-writer"] && items[0].tokens == 0 && items[0].lastActiveAt == nil)
            #expect(items[1].tokens == 1 && items[1].tokenAgeDays == 3 && items[1].tokenLastUsedAt == house.clock.now)
            #expect(items[1].lastActiveAt == house.clock.now && items[1].lastSignInAt == house.clock.now.advanced(bySeconds: -3 * 86_400))
            let found = try await client.ask(.get, "/api/v1/accounts?q=B0", session).decoded(ListAnswer<AccountAnswer>.self).items
            #expect(found.map(\.username) == ["bob"])
            let page = try await client.ask(.get, "/api/v1/accounts?limit=1", session).decoded(ListAnswer<AccountAnswer>.self)
            let rest = try await client.ask(.get, "/api/v1/accounts?limit=1&after=\(try #require(page.next))", session)
                .decoded(ListAnswer<AccountAnswer>.self)
            #expect(page.items.map(\.username) == ["bob"] && rest.items.map(\.username) == ["ada"] && rest.next == nil)
        }
    }

    @Test func whatAdminsDoStandsInTheAuditLog() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let id = try await house.add("bob", .member), session = try await client.signIn("ada")
            _ = try await client.ask(.patch, "/api/v1/accounts/\(id)", session, #"{"role":"operator","scopes":["model-writer"]}"#)
            _ = try await house.door.perform(.password(username: "bob", password: "another password"))
            let acts = try await client.ask(.get, "/api/v1/audit", session).decoded(ListAnswer<ActAnswer>.self).items
            #expect(acts.map(\.what) == ["accounts.password", "accounts.rights", "accounts.add", "accounts.add"])
            #expect(acts.map(\.who) == ["command line", "ada", "command line", "command line"])
            #expect(acts.map(\.subject) == ["bob", "bob: operator model-writer", "bob: member", "ada: admin"])
            // What was refused did not happen, and is not told.
            _ = try await client.ask(.patch, "/api/v1/accounts/\(id)", try await client.signIn("bob", "another password"), #"{"role":"admin"}"#)
            #expect(try await client.ask(.get, "/api/v1/audit?limit=1", session).decoded(ListAnswer<ActAnswer>.self).items[0].what == "accounts.password")
        }
    }

    @Test func theVeryFirstAccountOfTheCommandLineIsAnAdmin() async throws {
        try await TestAccounts.with { house, _ in
            let first = try await house.door.perform(.add(username: "ada", password: TestAccounts.password, role: nil, scopes: []))
            let second = try await house.door.perform(.add(username: "bob", password: TestAccounts.password, role: nil, scopes: []))
            let roles = try [first, second].map { try HarkJSON.decode(AccountAnswer.self, from: $0).role }
            #expect(roles == ["admin", "member"])
            await #expect(throws: HarkError.self) {
                try await house.door.perform(.add(username: "eve", password: TestAccounts.password, role: "queen", scopes: []))
            }
        }
    }
}
