import HarkFollowers
import Testing

@Suite struct OAuthTests {
    /// The example of OAuth Core 1.0a, appendix A.5.
    @Test func aRequestIsSignedAsTheStandardShows() throws {
        let signer = try #require(OAuthSigner("dpf43f3p2l4k3l03 kd94hf93k423kf44 nnch734d00sl2jdk pfkkdhi9sl3r4s00"))
        let value = signer.authorization(
            method: "GET", url: "http://photos.example.net/photos?file=vacation.jpg&size=original", seconds: 1_191_242_096,
            nonce: "kllo9940pd9333jh")
        #expect(value.hasPrefix("OAuth oauth_consumer_key=\"dpf43f3p2l4k3l03\", "))
        #expect(value.contains("oauth_signature=\"tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D\""))
        #expect(!value.contains("kd94hf93k423kf44") && !value.contains("pfkkdhi9sl3r4s00"))
    }

    @Test func addressAndSpellingsThatMeanTheSameAreSignedAlike() throws {
        let signer = try #require(OAuthSigner("a b c d"))
        func sign(_ url: String) -> String { signer.authorization(method: "GET", url: url, seconds: 1, nonce: "n") }
        #expect(sign("http://Stream.Example:80/sample.json?b=2&a=1") == sign("http://stream.example/sample.json?a=1&b=2"))
        #expect(sign("http://stream.example") == sign("http://stream.example/"))
        #expect(sign("http://stream.example:8080/") != sign("http://stream.example/"))
        #expect(sign("http://stream.example/?q=caf%C3%A9%20x") == sign("http://stream.example/?q=caf%c3%a9%20x"))
    }

    @Test(arguments: ["", "token", "name:password", "name:pass word", "a b c", "a b c d e"])
    func otherCredentialsAreNoneOfOAuth(_ secret: String) { #expect(OAuthSigner(secret) == nil) }
}
