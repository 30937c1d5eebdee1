import Foundation
import HarkAccounts
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// A second factor: codes of RFC 6238, and what they open.
@Suite struct SecondFactorTests {
    /// RFC 6238, appendix B, for SHA-1.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ])
    func codesAreThoseOfTheStandard(seconds: Int, code: String) {
        let authenticator = OneTimeCode(secret: Array("12345678901234567890".utf8)), time = Timestamp(seconds: Double(seconds))
        let step = OneTimeCode.step(at: time)
        #expect(authenticator.code(step: step, digits: 8) == code)
        #expect(authenticator.step(of: String(code.suffix(6)), at: time, after: 0) == step)
    }

    /// RFC 4648, section 10.
    @Test(arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")])
    func keysAreWrittenInBase32(text: String, digits: String) { #expect(Array(text.utf8).base32 == digits) }

    @Test func aCodeIsGoodAMinuteLongAtMostAndOnce() {
        let authenticator = OneTimeCode(secret: Array(1...20)), time = Timestamp(seconds: 1_800_000_015), now = OneTimeCode.step(at: time)
        for (step, isGood) in [(now - 2, false), (now - 1, true), (now, true), (now + 1, true), (now + 2, false)] {
            #expect((authenticator.step(of: authenticator.code(step: step), at: time, after: 0) == step) == isGood, "\(step - now)")
        }
        let code = authenticator.code(step: now)
        #expect(authenticator.step(of: code, at: time, after: now) == nil && authenticator.step(of: code, at: time, after: now + 1) == nil)
        for wrong in ["", "12345", "abcdef", code + "0"] { #expect(authenticator.step(of: wrong, at: time, after: 0) == nil) }
    }

    @Test func theKeyForAnAuthenticatorIsInItsUsualForm() {
        let uri = OneTimeCode(secret: Array("12345678901234567890".utf8)).uri(username: "Ada ü:1")
        #expect(uri == "otpauth://totp/Hark:Ada%20%C3%BC%3A1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hark&algorithm=SHA1&digits=6&period=30")
    }

    // MARK: The whole way

    private struct Begun: Decodable { let key: String, uri: String }
    private struct Recovery: Decodable { let recoveryCodes: [String] }

    /// An authenticator that was told the key.
    private struct Authenticator: Sendable {
        let secret: OneTimeCode, clock: ManualClock

        init(_ key: String, _ clock: ManualClock) {
            let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let bits = key.flatMap { letter in (0..<5).map { digits.firstIndex(of: letter)! >> (4 - $0) & 1 } }
            secret = OneTimeCode(secret: stride(from: 0, through: bits.count - 8, by: 8).map { bits[$0..<$0 + 8].reduce(0) { $0 << 1 | UInt8($1) } })
            self.clock = clock
        }

        var code: String { secret.code(step: OneTimeCode.step(at: clock.now)) }
    }

    private static let path = "/api/v1/account/second-factor"
    private static let password = "{\"password\":\"\(TestAccounts.password)\"}"

    /// An account with a second factor that is on; the clock stands at the next code.
    private static func turnOn(
        _ house: TestAccounts, _ client: any TestClientProtocol, _ name: String = "ada"
    ) async throws -> (session: String, Authenticator, recovery: [String]) {
        try await house.add(name, .member)
        let session = try await client.signIn(name)
        let begun = try await client.ask(.post, path, session, password)
        #expect(begun.status == .created && begun.headers[.cacheControl] == "no-store")
        let authenticator = Authenticator(try begun.decoded(Begun.self).key, house.clock)
        let on = try await client.ask(.post, "\(path)/confirm", session, "{\"code\":\"\(authenticator.code)\"}")
        #expect(on.status == .ok && on.headers[.cacheControl] == "no-store")
        house.clock.advance(bySeconds: 30)
        return (session, authenticator, try on.decoded(Recovery.self).recoveryCodes)
    }

    private static func signIn(_ client: any TestClientProtocol, _ code: String?) async throws -> TestResponse {
        let code = code.map { ",\"code\":\"\($0)\"" } ?? ""
        return try await client.ask(.post, "/api/v1/session", nil, "{\"username\":\"ada\",\"password\":\"\(TestAccounts.password)\"\(code)}")
    }

    @Test func signingInAsksForACodeOnceItIsOn() async throws {
        try await TestAccounts.with { house, client in
            let (session, authenticator, _) = try await Self.turnOn(house, client)
            #expect(try await client.ask(.get, "/api/v1/account", session).decoded(AccountAnswer.self).secondFactor == true)
            for code in [nil, "", "000000", "12345"] {
                let refused = try await Self.signIn(client, code)
                let problem = try refused.decoded(Problem.self)
                #expect(refused.status == .unauthorized && problem.errors?.map(\.field) == ["code"])
            }
            // Whoever does not know the password hears nothing of a second factor.
            let wrong = try await client.ask(.post, "/api/v1/session", nil, #"{"username":"ada","password":"wrong password"}"#)
            #expect(try wrong.decoded(Problem.self).errors == nil)
            let code = authenticator.code
            #expect(try await Self.signIn(client, "\(code.prefix(3)) \(code.suffix(3))").status == .ok)
            #expect(try await Self.signIn(client, code).status == .unauthorized)
            house.clock.advance(bySeconds: 30)
            #expect(try await Self.signIn(client, authenticator.code).status == .ok)
        }
    }

    @Test func untilItsFirstCodeItAsksForNothing() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let session = try await client.signIn("ada")
            #expect(try await client.ask(.post, Self.path, session, #"{"password":"wrong password"}"#).status == .forbidden)
            #expect(try await client.ask(.post, "\(Self.path)/confirm", session, #"{"code":"123456"}"#).status == .conflict)
            let first = try await client.ask(.post, Self.path, session, Self.password).decoded(Begun.self)
            #expect(try await Self.signIn(client, nil).status == .ok)
            // Begun again: the first key is none any more.
            let second = try await client.ask(.post, Self.path, session, Self.password).decoded(Begun.self)
            #expect(first.key != second.key)
            let stale = Authenticator(first.key, house.clock).code
            let refused = try await client.ask(.post, "\(Self.path)/confirm", session, "{\"code\":\"\(stale)\"}")
            let fields = try refused.decoded(Problem.self).errors?.map(\.field)
            #expect(refused.status == .unprocessableContent && fields == ["code"])
            #expect(try await client.ask(.get, "/api/v1/account", session).decoded(AccountAnswer.self).secondFactor == false)
        }
    }

    @Test func aCodeForRecoveryIsGoodOnceAndTurnsItOffToo() async throws {
        try await TestAccounts.with { house, client in
            let (session, _, recovery) = try await Self.turnOn(house, client)
            #expect(recovery.count == 10 && Set(recovery).count == 10)
            #expect(try await Self.signIn(client, recovery[0].uppercased()).status == .ok)
            #expect(try await Self.signIn(client, recovery[0]).status == .unauthorized)
            let drop = { (code: String, password: String) in
                try await client.ask(.delete, Self.path, session, "{\"password\":\"\(password)\",\"code\":\"\(code)\"}").status.code
            }
            #expect(try await drop(recovery[1], "wrong password") == 403)
            #expect(try await drop(recovery[0], TestAccounts.password) == 422)
            #expect(try await drop(recovery[1], TestAccounts.password) == 204)
            #expect(try await drop(recovery[2], TestAccounts.password) == 409)
            #expect(try await Self.signIn(client, nil).status == .ok)
            #expect(try await house.database.read { try $0.rows("SELECT 1 FROM account_recovery_code").count } == 0)
        }
    }

    @Test func guessingCodesIsSlowedDown() async throws {
        try await TestAccounts.with({ $0.isThrottled = true }) { house, client in
            let (_, authenticator, _) = try await Self.turnOn(house, client)
            house.clock.advance(bySeconds: 600)
            for _ in 0..<10 { #expect(try await Self.signIn(client, "000000").status == .unauthorized) }
            #expect(try await Self.signIn(client, authenticator.code).status == .tooManyRequests)
            house.clock.advance(bySeconds: 20)
            #expect(try await Self.signIn(client, authenticator.code).status == .ok)
        }
    }

    /// The database alone gives away neither secret nor codes, and a row that was moved to another account opens nothing.
    @Test func nothingThatProvesIsKeptInTheClear() async throws {
        try await TestAccounts.with { house, client in
            let (_, authenticator, recovery) = try await Self.turnOn(house, client)
            let kept = try await house.database.read { reader in
                try reader.rows("SELECT sealed FROM account_second_factor").map { try $0.bytes(0) }
                    + reader.rows("SELECT hash FROM account_recovery_code").map { try $0.bytes(0) }
            }
            #expect(kept.count == 11)
            let secret = Data(authenticator.secret.secret)
            for bytes in kept {
                #expect(Data(bytes).range(of: secret) == nil)
                for code in recovery { #expect(Data(bytes).range(of: Data(code.utf8)) == nil) }
            }
            let eve = try await house.add("eve", .member)
            try await house.database.write { writer in
                try writer.execute("DELETE FROM account_second_factor WHERE account = ?", eve)
                try writer.execute("UPDATE account_second_factor SET account = ?", eve)
            }
            let body = "{\"username\":\"eve\",\"password\":\"\(TestAccounts.password)\",\"code\":\"\(authenticator.code)\"}"
            #expect(try await client.ask(.post, "/api/v1/session", nil, body).status == .unauthorized)
        }
    }

    @Test func adminsSeeItTakeItAwayAndCannotTurnItOn() async throws {
        try await TestAccounts.with { house, client in
            _ = try await Self.turnOn(house, client)
            try await house.add("root", .admin)
            let root = try await client.signIn("root")
            let listed = { try await client.ask(.get, "/api/v1/accounts?q=ada", root).decoded(ListAnswer<AccountAnswer>.self).items[0] }
            let ada = try await listed()
            #expect(ada.secondFactor == true)
            let uri = "/api/v1/accounts/\(ada.id)"
            #expect(try await client.ask(.patch, uri, root, #"{"second_factor":true}"#).status == .unprocessableContent)
            #expect(try await client.ask(.patch, uri, root, #"{"disabled":false}"#).decoded(AccountAnswer.self).secondFactor == true)
            #expect(try await client.ask(.patch, uri, root, #"{"second_factor":false}"#).decoded(AccountAnswer.self).secondFactor == false)
            #expect(try await listed().secondFactor == false)
            #expect(try await Self.signIn(client, nil).status == .ok)
            let acts = try await client.ask(.get, "/api/v1/audit", root).decoded(ListAnswer<ActAnswer>.self).items
            #expect(acts.contains { $0.who == "ada" && $0.what == "accounts.second_factor" && $0.subject == "ada: on" })
            #expect(acts.contains { $0.who == "root" && $0.what == "accounts.rights" && $0.subject == "ada: member without second factor" })
        }
    }

    @Test func theMachineItselfLetsInWhoLostEverything() async throws {
        try await TestAccounts.with { house, client in
            _ = try await Self.turnOn(house, client)
            _ = try await house.door.perform(.dropSecondFactor(username: "ada"))
            #expect(try await Self.signIn(client, nil).status == .ok)
            let error = await #expect(throws: HarkError.self) { try await house.door.perform(.dropSecondFactor(username: "ada")) }
            #expect(error?.code == .conflict)
        }
    }

    // MARK: Pages

    @Test func aPersonTurnsItOnSignsInWithItAndTurnsItOff() async throws {
        try await TestAccounts.with { house, client in
            try await house.add("ada", .member)
            let entry = try await client.ask(.get, "/sign-in"), name = [("username", "ada"), ("password", TestAccounts.password)]
            let cookies = try await client.submit("/sign-in", name, from: entry, cookies: entry.cookies).cookies
            let off = try await client.execute(uri: "/account/second-factor", method: .get, headers: [.cookie: cookies])
            #expect(off.text.contains("You have none."))
            let wrong = try await client.submit("/account/second-factor", [("password", "no")], from: off, cookies: cookies)
            #expect(wrong.status == .forbidden && wrong.text.contains("The password is wrong."))
            let begun = try await client.submit("/account/second-factor", [("password", TestAccounts.password)], from: off, cookies: cookies)
            #expect(begun.status == .ok && begun.headers[.cacheControl] == "no-store" && begun.text.contains("otpauth://totp/Hark:ada?secret="))
            let key = try #require(begun.text.firstMatch(of: #/id="factor-key">([A-Z2-7 ]+)</#)?.1).filter { $0 != " " }
            let authenticator = Authenticator(String(key), house.clock)
            let typo = try await client.submit("/account/second-factor/confirm", [("code", "x")], from: begun, cookies: cookies)
            #expect(typo.status == .unprocessableContent && typo.text.contains("secret=\(key)&") && typo.text.contains("id=\"factor-key\""))
            let on = try await client.submit("/account/second-factor/confirm", [("code", authenticator.code)], from: begun, cookies: cookies)
            #expect(on.status == .ok && on.text.contains("Your second factor is on.") && on.text.components(separatedBy: "<li><code").count == 11)
            house.clock.advance(bySeconds: 30)

            let page = try await client.ask(.get, "/sign-in")
            let asked = try await client.submit("/sign-in", name, from: page, cookies: page.cookies)
            #expect(asked.status == .unauthorized && asked.text.contains("autocomplete=\"one-time-code\"") && !asked.text.contains(TestAccounts.password))
            #expect(!asked.text.contains("role=\"alert\""))
            let ticket = try #require(asked.text.firstMatch(of: #/name="ticket" value="([0-9a-f]+)"/#)?.1)
            let again = try await client.submit("/sign-in", [("ticket", String(ticket)), ("code", "1")], from: asked, cookies: page.cookies)
            #expect(again.status == .unauthorized && again.text.contains("The code is wrong, or was used already."))
            let entered = try await client.submit(
                "/sign-in", [("ticket", String(ticket)), ("code", authenticator.code)], from: asked, cookies: page.cookies)
            #expect(entered.status == .seeOther)

            house.clock.advance(bySeconds: 301)
            let late = try await client.submit(
                "/sign-in", [("ticket", String(ticket)), ("code", authenticator.code)], from: asked, cookies: page.cookies)
            #expect(late.status == .unauthorized && late.text.contains("That took too long.") && late.text.contains("name=\"password\""))

            let shown = try await client.execute(uri: "/account/second-factor", method: .get, headers: [.cookie: entered.cookies])
            #expect(shown.text.contains("Codes for recovery left: 10."))
            let dropped = try await client.submit(
                "/account/second-factor/drop", [("password", TestAccounts.password), ("code", authenticator.code)], from: shown, cookies: entered.cookies)
            #expect(dropped.status == .seeOther)
        }
    }

    @Test func aTicketIsWorthNothingAfterThePasswordHasChanged() async throws {
        try await TestAccounts.with { house, client in
            let (session, authenticator, _) = try await Self.turnOn(house, client)
            let page = try await client.ask(.get, "/sign-in")
            let asked = try await client.submit("/sign-in", [("username", "ada"), ("password", TestAccounts.password)], from: page, cookies: page.cookies)
            let ticket = try #require(asked.text.firstMatch(of: #/name="ticket" value="([0-9a-f]+)"/#)?.1)
            let changed = try await client.ask(
                .post, "/api/v1/account/password", session, "{\"current_password\":\"\(TestAccounts.password)\",\"new_password\":\"another good one\"}")
            #expect(changed.status == .noContent)
            let entered = try await client.submit(
                "/sign-in", [("ticket", String(ticket)), ("code", authenticator.code)], from: asked, cookies: page.cookies)
            #expect(entered.status == .unauthorized)
            let forged = try await client.submit("/sign-in", [("ticket", String(ticket.reversed())), ("code", "1")], from: asked, cookies: page.cookies)
            #expect(forged.status == .unauthorized)
        }
    }
}
