import HarkAccounts
import HarkCore
import Testing

@Suite struct RuleTests {
    @Test(arguments: ["ada", "Ada.Lovelace", "a1", "42", "Маша", "Ελένη", "花子", "José", "o-_.o", "x" + String(repeating: "y", count: 39)])
    func theseAreNames(text: String) throws {
        #expect(try #require(Username(text)).text == text)
    }

    @Test(arguments: [
        "", "a", " ada", "ada ", "a b", ".ada", "-ada", "ada@example.org", "ada/1", "ada\u{0}", "ada\n", "a\u{200D}da", "аda", "Αda", "<b>",
        "ada\u{202E}x", "x" + String(repeating: "y", count: 40), String(repeating: "y", count: 100_000), "😀😀",
    ])
    func theseAreNone(text: String) {
        #expect(Username(text) == nil)
    }

    /// Case, accents and what looks alike do not make another name.
    @Test(arguments: [("Ada", "ada"), ("ADÀ", "ada"), ("ада", "aда"), ("о1ga", "olga"), ("paypa1", "paypal"), ("Маша", "маша"), ("ﬁn", "fin")])
    func namesThatLookAlikeShareTheirKey(one: String, other: String) {
        let keys = [one, other].map { Username($0)?.key ?? "none: \($0)" }
        // One of a pair may be no name at all: then nobody can be taken for its owner.
        #expect(keys[0] == keys[1] || keys.contains { $0.hasPrefix("none") })
    }

    @Test func aNameIsKeptInFormC() {
        #expect(Username("Jose\u{301}")?.text.unicodeScalars.count == 4)
    }
}
