import HarkAccounts
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Signing up, in and out, by program and by page.
@Suite struct SignInTests {
    @Test func whoSignsUpCanSignInAndOut() async throws {
        try await TestAccounts.with { _, client in
            let made = try await client.ask(
                .post, "/api/v1/accounts", nil, #"{"username":"ada","password":"correct horse battery","email":"ada@example.org","birthday":"1990-02-28"}"#)
            #expect(made.status == .created)
            let account = try made.decoded(AccountAnswer.self)
            #expect(account.role == "member" && account.email == "ada@example.org" && account.birthday == "1990-02-28")
            let token = try await client.signIn("ADA")
            #expect(try await client.ask(.get, "/api/v1/account", token).decoded(AccountAnswer.self).id == account.id)
            #expect(try await client.ask(.delete, "/api/v1/session", token).status == .noContent)
            #expect(try await client.ask(.get, "/api/v1/account", token).status == .unauthorized)
        }
    }

    @Test func aSessionSurvivesARestart() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .operator)
            let token = try await client.signIn("ada")
            try await house.restarted { client in
                let account = try await client.ask(.get, "/api/v1/account", token)
                #expect(account.status == .ok)
            }
        }
    }

    @Test func aSessionEndsByItselfAndItsRowGoes() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let token = try await client.signIn("ada")
            house.clock.advance(bySeconds: 30 * 86_400 - 1)
            #expect(try await client.ask(.get, "/api/v1/account", token).status == .ok)
            house.clock.advance(bySeconds: 1)
            #expect(try await client.ask(.get, "/api/v1/account", token).status == .unauthorized)
            try await house.door.tidy()
            let rows = try await house.database.read { try $0.firstRow("SELECT COUNT(*) FROM account_session")?.int(0) }
            #expect(rows == 0)
        }
    }

    @Test func everyWrongFieldIsNamed() async throws {
        try await TestAccounts.with { _, client in
            let body = #"{"username":"a b","password":"short","email":"ada","birthday":"2999-01-01","phone":"call me","first_name":"a\u0000b"}"#
            let response = try await client.ask(.post, "/api/v1/accounts", nil, body)
            #expect(response.status.code == 422)
            let fields = try response.decoded(Problem.self).errors?.map(\.field) ?? []
            #expect(Set(fields) == ["username", "password", "email", "birthday", "phone", "first_name"])
        }
    }

    @Test(arguments: ["seven77", String(repeating: "x", count: 201), "Countess"])
    func aPasswordIsLongEnoughNotEndlessAndNotTheName(password: String) async throws {
        try await TestAccounts.with { _, client in
            let body = try HarkJSON.string(["username": "countess", "password": password])
            #expect(try await client.ask(.post, "/api/v1/accounts", nil, body).status.code == 422)
        }
    }

    @Test func aTakenNameIsToldAndARetryWithItsKeyIsAnsweredAsBefore() async throws {
        try await TestAccounts.with { house, client in
            let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "sign-up-1"]
            let body = #"{"username":"ada","password":"correct horse battery"}"#
            let first = try await client.ask(.post, "/api/v1/accounts", nil, body, headers: key)
            let again = try await client.ask(.post, "/api/v1/accounts", nil, body, headers: key)
            #expect(first.status == .created && again.status == .created && first.text == again.text)
            let other = try await client.ask(.post, "/api/v1/accounts", nil, #"{"username":"Adа","password":"correct horse battery"}"#)
            #expect(other.status.code == 422)
            let looksAlike = try await client.ask(.post, "/api/v1/accounts", nil, #"{"username":"ÀDA","password":"correct horse battery"}"#)
            #expect(looksAlike.status == .conflict)
        }
    }

    /// Nobody learns from an answer whether a name exists, and no password is kept anywhere.
    @Test func wrongNamesAndWrongPasswordsAreAnsweredAlikeAndNothingSecretIsKept() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .admin)
            let wrongPassword = try await client.trySignIn("ada", "wrong password"), wrongName = try await client.trySignIn("eve", "wrong password")
            #expect(wrongPassword.status == .unauthorized && wrongName.status == .unauthorized && wrongPassword.text == wrongName.text)
            let token = try await client.signIn("ada")
            let made = try await client.makeToken(token, [.read]).decoded(TokenAnswer.self)
            let kept = try await house.database.read { reader in
                try reader.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").flatMap { table in
                    try reader.rows("SELECT * FROM \(table.text(0))").flatMap(\.values).map { "\($0)" }
                }
            }.joined(separator: "\n")
            for secret in [TestAccounts.password, token, try #require(made.token)] { #expect(!kept.contains(secret)) }
            #expect(kept.contains("scrypt$32768$8$3$"))
        }
    }

    @Test func guessingAPasswordIsSlowedDownForTheNameAndForTheAddress() async throws {
        try await TestAccounts.with({ $0.isThrottled = true }) { house, client in
            try await house.add("ada", .member)
            for _ in 0..<10 { #expect(try await client.trySignIn("ada", "wrong password").status == .unauthorized) }
            let refused = try await client.trySignIn("ada")
            #expect(refused.status == .tooManyRequests && refused.headers[.retryAfter] != nil)
            // One address asks for all of these: it is refused for other names too.
            #expect(try await client.trySignIn("somebody-else", "wrong password").status == .tooManyRequests)
            house.clock.advance(bySeconds: 10)
            #expect(try await client.trySignIn("ada").status == .ok)
            // A good sign-in takes no place.
            #expect(try await client.trySignIn("ada").status == .ok)
        }
    }

    @Test func lookingForTakenNamesIsSlowedDown() async throws {
        try await TestAccounts.with({ $0.isThrottled = true }) { house, client in
            try await house.add("ada", .member)
            let body = #"{"username":"ada","password":"correct horse battery"}"#
            for _ in 0..<20 { #expect(try await client.ask(.post, "/api/v1/accounts", nil, body).status == .conflict) }
            let refused = try await client.ask(.post, "/api/v1/accounts", nil, body)
            #expect(refused.status == .tooManyRequests && refused.headers[.retryAfter] == "10")
        }
    }

    @Test func aClosedHouseTakesNobodyInByItself() async throws {
        try await TestAccounts.with({ $0.isOpen = false }) { _, client in
            let body = #"{"username":"ada","password":"correct horse battery"}"#
            let refused = try await client.ask(.post, "/api/v1/accounts", nil, body)
            #expect(refused.status == .forbidden)
            #expect(try await client.ask(.get, "/sign-up").text.contains("New accounts are made by an admin here."))
        }
    }

    // MARK: Pages

    @Test func aBrowserThatSignsInGetsAFreshSession() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .operator)
            let page = try await client.ask(.get, "/sign-in")
            let wrong = try await client.submit("/sign-in", [("username", "ada"), ("password", "no")], from: page, cookies: page.cookies)
            #expect(wrong.status == .unauthorized && wrong.text.contains("The name or the password is wrong."))
            #expect(wrong.text.contains("value=\"ada\"") && !wrong.text.contains("value=\"no\""))
            let right = try await client.submit(
                "/sign-in", [("username", "ada"), ("password", TestAccounts.password)], from: page, cookies: page.cookies)
            #expect(right.status == .seeOther && right.headers[.location] == "/")
            #expect(!right.cookies.contains(page.cookies))
            let front = try await client.execute(uri: "/", method: .get, headers: [.cookie: right.cookies])
            #expect(front.text.contains("You are signed in.") && front.text.contains("<a href=\"/account\">ada</a>"))
            // The session that the browser had before is nobody's still.
            #expect(try await client.execute(uri: "/", method: .get, headers: [.cookie: page.cookies]).text.contains("href=\"/sign-in\""))
            let out = try await client.submit("/sign-out", [], from: front, cookies: right.cookies)
            #expect(out.status == .seeOther)
            #expect(try await client.execute(uri: "/", method: .get, headers: [.cookie: right.cookies]).text.contains("href=\"/sign-in\""))
        }
    }

    @Test func aPersonSignsUpOnThePageAndIsSignedIn() async throws {
        try await TestAccounts.with { _, client in
            let page = try await client.ask(.get, "/sign-up")
            let wrong = try await client.submit(
                "/sign-up", [("username", "ada"), ("password", "short"), ("first_name", "<b>Ada"), ("email", "nonsense")], from: page,
                cookies: page.cookies)
            #expect(wrong.status.code == 422 && wrong.text.contains("A password has 8 to 200 characters."))
            #expect(wrong.text.contains("value=\"&lt;b&gt;Ada\"") && wrong.text.contains("id=\"email-problem\""))
            let right = try await client.submit(
                "/sign-up", [("username", "ada"), ("password", TestAccounts.password), ("email", "")], from: page, cookies: page.cookies)
            #expect(right.status == .seeOther)
            #expect(try await client.execute(uri: "/", method: .get, headers: [.cookie: right.cookies]).text.contains(">ada</a>"))
        }
    }

    @Test func theSetupCodeMakesTheFirstAdminOnce() async throws {
        try await TestAccounts.with { house, client in
            let code = try #require(try await house.door.drawSetupCode())
            let page = try await client.ask(.get, "/setup")
            let fields = [("username", "ada"), ("password", TestAccounts.password)]
            let wrong = try await client.submit("/setup", [("code", "wrong")] + fields, from: page, cookies: page.cookies)
            #expect(wrong.status.code == 422 && wrong.text.contains("This is not the code."))
            let right = try await client.submit("/setup", [("code", code.uppercased())] + fields, from: page, cookies: page.cookies)
            #expect(right.status == .seeOther)
            #expect(try await client.ask(.get, "/api/v1/account", try await client.signIn("ada")).decoded(AccountAnswer.self).role == "admin")
            #expect(try await client.ask(.get, "/setup").status == .notFound)
            #expect(try await house.door.drawSetupCode() == nil)
        }
    }

    @Test(arguments: ["/sign-in", "/sign-up"])
    func pagesSpeakItalian(path: String) async throws {
        try await TestAccounts.with { _, client in
            let page = try await client.ask(.get, path, nil, nil, headers: [.acceptLanguage: "it"])
            #expect(page.text.contains("<html lang=\"it\">") && page.text.contains("Nome utente") && !page.text.contains(">accounts."))
        }
    }

    @Test func everySentenceIsThereInEveryLanguage() {
        for (key, sentences) in AccountsDoor.texts.all { #expect(sentences.count == Language.allCases.count, "\(key)") }
    }
}
