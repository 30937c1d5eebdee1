import HarkCore
import HarkCrypto
import HarkObjects
import Testing

/// RFC 9530, section 2, with the dictionaries of RFC 9651.
@Suite struct ContentDigestTests {
    /// The example of RFC 9530, appendix B.1: the content `{"hello": "world"}` and a line's end.
    private static let example = "RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg="
    private static let hash = SHA256.hash("{\"hello\": \"world\"}\n")

    @Test(arguments: [
        "sha-256=:\(example):", "  sha-256=:\(example):  ", "md5=:AAAA:, sha-256=:\(example):", "sha-256=:\(example):,\tunixsum=:AA==:",
        "sha-256=:\(example):;q=1;note=\"a, \\\" b\";bare", "sha-512=:AAAA:;x=y,sha-256=:\(example):", "sha-256=:AAAA:, sha-256=:\(example):",
        "sha-256=:\(example.dropLast()):",
    ]) func theHashIsRead(_ field: String) throws {
        #expect(try ContentDigest(field).sha256 == Self.hash)
    }

    @Test func otherMethodsAreReadOver() throws {
        #expect(try ContentDigest("sha-512=:AAAA:, *own.x_1=::").sha256 == nil)
    }

    @Test(arguments: [
        "", " ", "sha-256", "sha-256=", "sha-256=\(example)", "sha-256=:\(example)", "sha-256=:AAAA:", "sha-256=::", "SHA-256=:\(example):",
        "sha-256=:\(example):,", "sha-256=:\(example):x", "sha-256=:\(example): md5=:AAAA:", ",sha-256=:\(example):", "sha-256=:!\(example.dropFirst()):",
        "sha-256=:=\(example.dropLast()):", "sha-256=:\(example)=:", "sha-256=:\(example):;note=\"open", "sha-256=1", "sha-256=(:\(example):)",
        "sha-256 =:\(example):", "1=:AAAA:", "sha-256=:\(example):;", "md5=:A:",
    ]) func whatIsNoDigestIsRefused(_ field: String) {
        let error = #expect(throws: HarkError.self) { try ContentDigest(field) }
        #expect(error?.code == .malformed)
    }

    @Test func noTextBreaksIt() {
        var random = SplitMix64(seed: 11)
        let letters = Array("sha-256=:;,\" \\AZaz09+/*()\t\u{e9}".unicodeScalars)
        for _ in 0..<20_000 {
            let text = (0..<random.next() % 24).map { _ in Character(letters[Int(random.next() % UInt64(letters.count))]) }
            if let digest = try? ContentDigest(String(text)) { #expect(digest.sha256 == nil) }
        }
    }
}
