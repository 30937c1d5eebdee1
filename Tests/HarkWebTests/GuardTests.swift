import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Roles, sessions and form tokens.
@Suite struct GuardTests {
    /// Every route × every kind of caller: refused exactly where the rule says so.
    @Test func everyRouteRefusesExactlyWhoMayNot() async throws {
        let people: [(role: Role, scopes: Set<Scope>)] =
            Role.allCases.map { ($0, []) } + [(.member, [.modelWriter]), (.member, [.webWriter]), (.visitor, [.worker])]
        try await TestHouse.with { house in
            let access = house.access, routes = house.door().routes
            try await house.test { client in
                for (role, scopes) in people {
                    let page = try await client.execute(uri: "/notes", method: .get)
                    let session = try #require(Identifier(String(page.cookies.dropFirst("hark_session=".count).prefix(26))))
                    if role > .visitor || !scopes.isEmpty { access.signIn(session, as: role, scopes: scopes) }
                    let caller = access.caller(session: session) ?? .visitor
                    for route in routes where route.path != "/notes/events" {
                        let response = try await client.execute(
                            uri: route.path.replacing("{id}", with: "1"), method: route.method,
                            headers: [.cookie: page.cookies, .csrf: page.csrf])
                        let isAllowed = caller.may(route.role, or: route.scope, reading: route.method == .get)
                        #expect(
                            ([401, 403].contains(response.status.code)) == !isAllowed,
                            "\(role) \(scopes) \(route.method) \(route.path): \(response.status)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        // role, scopes, read-only | act's role, scope, reading | allowed
        (Role.visitor, [], false, Role.visitor, nil, false, true), (.visitor, [], false, .member, nil, true, false),
        (.operator, [], false, .operator, nil, false, true), (.operator, [], false, .admin, nil, true, false),
        (.member, [.modelWriter], false, .operator, .modelWriter, false, true), (.member, [.modelWriter], false, .operator, .webWriter, false, false),
        (.member, [.modelWriter], false, .operator, .webWriter, true, true), (.member, [.modelWriter], false, .admin, nil, true, false),
        (.visitor, [.worker], false, .operator, .worker, false, true), (.visitor, [.worker], false, .operator, nil, true, false),
        (.admin, [], true, .operator, nil, true, true), (.admin, [], true, .visitor, nil, false, false),
        (.admin, [.modelWriter], true, .operator, .modelWriter, false, true),
    ] as [(Role, Set<Scope>, Bool, Role, Scope?, Bool, Bool)])
    func theRuleOfWhoMayDoWhat(role: Role, scopes: Set<Scope>, isReadOnly: Bool, needed: Role, scope: Scope?, reading: Bool, isAllowed: Bool) {
        let caller = Caller(role: role, proof: .token, scopes: scopes, isReadOnly: isReadOnly)
        #expect(caller.may(needed, or: scope, reading: reading) == isAllowed)
    }

    @Test func aTokenOpensWhatItsRoleAllows() async throws {
        try await TestHouse.with { house in
            let token = house.token
            try await house.test { client in
                let bearer: HTTPFields = [.authorization: "Bearer \(token)"]
                #expect(try await client.execute(uri: "/api/v1/notes/1", method: .delete, headers: bearer).status == .noContent)
                #expect(try await client.execute(uri: "/api/v1/admin", method: .get, headers: bearer).status == .forbidden)
                let wrong = try await client.execute(uri: "/api/v1/notes/1", method: .delete, headers: [.authorization: "Bearer nonsense"])
                #expect(wrong.status == .unauthorized && wrong.headers[.wwwAuthenticate] == "Bearer")
            }
        }
    }

    @Test func whatNeedsASessionRefusesTokens() async throws {
        try await TestHouse.with { house in
            house.access.token("api", role: .admin)
            house.access.token("signed-in", role: .admin, proof: .bearer)
            try await house.test { client in
                let path = "/api/v1/notes/1/owner"
                let refused = try await client.execute(uri: path, method: .put, headers: [.authorization: "Bearer api"])
                #expect(refused.status == .forbidden)
                #expect(try await client.execute(uri: path, method: .put, headers: [.authorization: "Bearer signed-in"]).status == .noContent)
            }
        }
    }

    @Test func guessingTokensIsSlowedDown() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                var statuses: [Int] = []
                for guess in 0..<12 {
                    let response = try await client.execute(
                        uri: "/api/v1/notes/1", method: .get, headers: [.authorization: "Bearer guess\(guess)"])
                    statuses.append(response.status.code)
                }
                #expect(statuses.prefix(10).allSatisfy { $0 == 401 } && statuses.suffix(2) == [429, 429])
            }
        }
    }

    @Test func aFormWithoutItsTokenChangesNothing() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let page = try await client.execute(uri: "/notes", method: .get)
                let other = try await client.execute(uri: "/notes", method: .get)
                let form: HTTPFields = [.cookie: page.cookies, .contentType: "application/x-www-form-urlencoded"]
                for body in ["text=x", "text=x&csrf=", "text=x&csrf=\(other.csrf)", "text=x&csrf=\(page.csrf.dropLast())0g"] {
                    #expect(try await client.execute(uri: "/notes", method: .post, headers: form, body: ByteBuffer(string: body)).status == .forbidden)
                }
                // Without a session there is nothing that a token could belong to.
                let bare = try await client.execute(
                    uri: "/notes", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: ByteBuffer(string: "text=x&csrf=\(page.csrf)"))
                #expect(bare.status == .forbidden)
                // A program that carries a browser's cookie needs the header.
                let json: HTTPFields = [.cookie: page.cookies, .contentType: "application/json"]
                let note = ByteBuffer(string: "{\"text\":\"x\"}")
                #expect(try await client.execute(uri: "/api/v1/notes", method: .post, headers: json, body: note).status == .forbidden)
            }
            #expect(try await house.count() == 0)
        }
    }

    @Test func aFormWithItsTokenIsTakenAndThePageSaysSoOnce() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let page = try await client.execute(uri: "/notes", method: .get)
                let response = try await client.execute(
                    uri: "/notes", method: .post,
                    headers: [.cookie: page.cookies, .contentType: "application/x-www-form-urlencoded"],
                    body: ByteBuffer(string: "csrf=\(page.csrf)&text=a+%3Cb%3E+%26+c"))
                #expect(response.status == .seeOther && response.headers[.location] == "/notes")
                let next = try await client.execute(uri: "/notes", method: .get, headers: [.cookie: "\(page.cookies); \(response.cookies)"])
                #expect(next.text.contains("<p>a &lt;b&gt; &amp; c</p>"))
                #expect(next.text.contains("Saved &lt;a &lt;b&gt; &amp; c&gt;."))
                #expect(next.setCookies.contains { $0.hasPrefix("hark_flash=;") })
            }
            #expect(try await house.count() == 1)
        }
    }

    @Test func programsWithoutCookiesAndTheDocumentedRoutesNeedNoToken() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let page = try await client.execute(uri: "/notes", method: .get)
                let created = try await client.execute(uri: "/api/v1/notes", method: .post, body: ByteBuffer(string: "{\"text\":\"x\"}"))
                #expect(created.status == .created)
                let old = try await client.execute(uri: "/api/old", method: .post, headers: [.cookie: page.cookies])
                #expect(old.status == .noContent && old.headers[.accessControlAllowOrigin] == "*")
            }
        }
    }

    @Test func aForgedSessionIsNone() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let page = try await client.execute(uri: "/notes", method: .get)
                #expect(page.setCookies[0].contains("HttpOnly; SameSite=Lax") && !page.setCookies[0].contains("Secure"))
                for cookie in ["hark_session=x", String(page.cookies.dropLast()) + "z", "hark_session=" + String(repeating: "0", count: 59)] {
                    let again = try await client.execute(uri: "/notes", method: .get, headers: [.cookie: cookie])
                    #expect(again.setCookies.count == 1)
                }
                let known = try await client.execute(uri: "/notes", method: .get, headers: [.cookie: page.cookies])
                #expect(known.setCookies.isEmpty && known.csrf == page.csrf)
            }
        }
    }

    @Test func oneAddressMayAskOnlySoMuch() async throws {
        try await TestHouse.with { house in
            house.settings.rateLimit = 1
            let clock = house.clock
            try await house.test { client in
                var statuses: [HTTPResponse.Status] = []
                for _ in 0..<12 { statuses.append(try await client.execute(uri: "/openapi.json", method: .get).status) }
                #expect(statuses.filter { $0 == .ok }.count == 10)
                let refused = try await client.execute(uri: "/openapi.json", method: .get)
                #expect(refused.status == .tooManyRequests && refused.headers[.retryAfter] == "1")
                #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
                clock.advance(bySeconds: 1)
                #expect(try await client.execute(uri: "/openapi.json", method: .get).status == .ok)
            }
        }
    }

    @Test func aDoorWithPlacesRefusesTheOneTooMany() async throws {
        try await TestHouse.with { house in
            let entered = AsyncStream<Void>.makeStream(), leave = AsyncStream<Void>.makeStream()
            house.afterCommit = {
                entered.continuation.yield()
                for await _ in leave.stream { break }
            }
            house.services.concurrency = ["sample": ConcurrencyLimit(base: 1)]
            try await house.test { client in
                async let first = client.execute(uri: "/api/v1/notes", method: .post, body: ByteBuffer(string: "{\"text\":\"x\"}"))
                for await _ in entered.stream { break }
                let second = try await client.execute(uri: "/notes", method: .get)
                #expect(second.status == .tooManyRequests && second.headers[.retryAfter] == "1")
                #expect(try await client.execute(uri: "/openapi.json", method: .get).status == .ok)
                leave.continuation.finish()
                #expect(try await first.status == .created)
                #expect(try await client.execute(uri: "/notes", method: .get).status == .ok)
            }
        }
    }
}
