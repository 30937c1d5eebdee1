import HarkAccounts
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What people do with their own account.
@Suite struct OwnAccountTests {
    @Test func theProfileIsReplacedAsAWhole() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let session = try await client.signIn("ada")
            let full = #"{"first_name":" Ada ","email":"ada@example.org","birthday":"1990-02-28","phone":"+39 06 123456"}"#
            let edited = try await client.ask(.put, "/api/v1/account", session, full).decoded(AccountAnswer.self)
            #expect(edited.firstName == "Ada" && edited.email == "ada@example.org" && edited.birthday == "1990-02-28")
            let emptied = try await client.ask(.put, "/api/v1/account", session, #"{"first_name":"Ada","email":null}"#).decoded(AccountAnswer.self)
            #expect(emptied.firstName == "Ada" && emptied.email == nil && emptied.birthday == nil)
            #expect(try await client.ask(.put, "/api/v1/account", session, #"{"birthday":"1990-02-30"}"#).status.code == 422)
        }
    }

    @Test func aNewPasswordEndsAllOtherSessions() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let here = try await client.signIn("ada"), there = try await client.signIn("ada")
            let path = "/api/v1/account/password"
            let wrong = try await client.ask(.post, path, here, #"{"current_password":"wrong","new_password":"another password"}"#)
            #expect(wrong.status == .forbidden)
            let body = #"{"current_password":"\#(TestAccounts.password)","new_password":"another password"}"#
            #expect(try await client.ask(.post, path, here, body).status == .noContent)
            #expect(try await client.ask(.get, "/api/v1/account", here).status == .ok)
            #expect(try await client.ask(.get, "/api/v1/account", there).status == .unauthorized)
            #expect(try await client.trySignIn("ada").status == .unauthorized)
            #expect(try await client.trySignIn("ada", "another password").status == .ok)
        }
    }

    @Test func sessionsAreListedAndEndedOneByOneOrTogether() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            try await house.add("bob", .member)
            let here = try await client.signIn("ada"), bob = try await client.signIn("bob")
            let others = [try await client.signIn("ada"), try await client.signIn("ada")]
            let list = try await client.ask(.get, "/api/v1/account/sessions", here).decoded(ListAnswer<SessionAnswer>.self).items
            #expect(list.count == 3 && list.filter(\.current).count == 1 && list.allSatisfy { $0.kind == "program" })
            let other = try #require(list.first { !$0.current })
            // Somebody else's session is none of theirs.
            #expect(try await client.ask(.delete, "/api/v1/account/sessions/\(other.id)", bob).status == .notFound)
            #expect(try await client.ask(.delete, "/api/v1/account/sessions/\(other.id)", here).status == .noContent)
            var alive: [Int] = []
            for token in others { alive.append(try await client.ask(.get, "/api/v1/account", token).status.code) }
            #expect(alive.sorted() == [200, 401])
            #expect(try await client.ask(.delete, "/api/v1/account/sessions", here).status == .noContent)
            for token in others { #expect(try await client.ask(.get, "/api/v1/account", token).status == .unauthorized) }
            #expect(try await client.ask(.get, "/api/v1/account", here).status == .ok)
        }
    }

    @Test func whoDeletesTheirAccountIsGone() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let session = try await client.signIn("ada")
            let token = try #require(try await client.makeToken(session, [.write]).decoded(TokenAnswer.self).token)
            #expect(try await client.ask(.delete, "/api/v1/account", session, #"{"password":"wrong"}"#).status == .forbidden)
            #expect(try await client.ask(.delete, "/api/v1/account", session, #"{"password":"\#(TestAccounts.password)"}"#).status == .noContent)
            for proof in [session, token] { #expect(try await client.ask(.get, "/api/v1/account", proof).status == .unauthorized) }
            let left = try await house.database.read { reader in
                try ["account", "account_password", "account_session", "account_token"].map { try reader.rows("SELECT * FROM \($0)").count }
            }
            #expect(left == [0, 0, 0, 0])
            #expect(try await client.trySignIn("ada").status == .unauthorized)
        }
    }

    /// However many writes about one account run at once, the book follows the last of them.
    @Test func theBookFollowsWritesThatRunAtOnce() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("root", .admin)
            let id = try await house.add("ada", .member)
            let session = try await client.signIn("ada"), root = try await client.signIn("root")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let role = number % 2 == 0 ? "operator" : "member"
                        _ = try await client.ask(.patch, "/api/v1/accounts/\(id)", root, #"{"role":"\#(role)"}"#)
                    }
                }
                try await group.waitForAll()
            }
            let kept = try await client.ask(.get, "/api/v1/accounts/\(id)", root).decoded(AccountAnswer.self).role
            #expect(house.door.access.caller(bearer: session)?.role.name == kept)
        }
    }

    // MARK: Pages

    @Test func everythingCanBeDoneOnThePages() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let id = try await house.add("bob", .member)
            let entry = try await client.ask(.get, "/sign-in")
            let cookies = try await client.submit(
                "/sign-in", [("username", "ada"), ("password", TestAccounts.password)], from: entry, cookies: entry.cookies
            ).cookies
            let page = try await client.execute(uri: "/account", method: .get, headers: [.cookie: cookies])
            #expect(page.status == .ok && page.text.contains("Administrator"))
            #expect(try await client.submit("/account", [("first_name", "Ada <3")], from: page, cookies: cookies).status == .seeOther)
            let again = try await client.execute(uri: "/account", method: .get, headers: [.cookie: cookies])
            #expect(again.text.contains("value=\"Ada &lt;3\""))
            let made = try await client.submit(
                "/account/tokens", [("name", "nightly"), ("days", "7"), ("scope-read", "on")], from: page, cookies: cookies)
            #expect(made.status == .ok && made.text.contains("hark_") && made.headers[.cacheControl] == "no-store")
            let tokens = try await client.execute(uri: "/account/tokens", method: .get, headers: [.cookie: cookies])
            #expect(tokens.text.contains("nightly") && !tokens.text.contains("hark_6") && !tokens.text.contains("class=\"secret\""))
            let none = try await client.submit("/account/tokens", [("name", "x"), ("days", "7")], from: page, cookies: cookies)
            #expect(none.status.code == 422 && none.text.contains("scopes-problem"))
            let changed = try await client.submit(
                "/users", [("id", id.description), ("role", "operator"), ("scope-model-writer", "on")], from: page, cookies: cookies)
            #expect(changed.status == .seeOther)
            let users = try await client.execute(uri: "/users", method: .get, headers: [.cookie: cookies])
            #expect(users.text.contains("Operator, train and change models"))
            let audit = try await client.execute(uri: "/audit", method: .get, headers: [.cookie: cookies])
            #expect(audit.text.contains("bob: operator model-writer"))
            let wrong = try await client.submit("/account/delete", [("delete_password", "no")], from: page, cookies: cookies)
            #expect(wrong.status == .forbidden && wrong.text.contains("id=\"delete_password-problem\"") && wrong.text.contains("<details open>"))
        }
    }

    @Test func pagesOfOthersAreClosed() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("bob", .member)
            let session = try await client.signIn("bob")
            for path in ["/users", "/audit"] { #expect(try await client.ask(.get, path, session).status == .forbidden) }
            let page = try await client.ask(.get, "/account", session)
            #expect(page.status == .ok && !page.text.contains("href=\"/users\""))
            #expect(try await client.ask(.get, "/account").status == .unauthorized)
        }
    }
}
