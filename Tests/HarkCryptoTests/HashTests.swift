import HarkCrypto
import Testing

/// The vectors of FIPS 180-4's examples, RFC 4231 (HMAC-SHA256) and RFC 5869 are the oracle.
@Suite struct HashTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256IsThatOfTheStandard(text: String, hash: String) { #expect(SHA256.hash(text).hexText == hash) }

    @Test func piecesHashLikeTheWhole() {
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        for start in stride(from: 0, to: bytes.count, by: 977) {
            bytes[start..<min(start + 977, bytes.count)].withUnsafeBytes { hash.update($0) }
        }
        #expect(hash.finalize() == SHA256.hash(bytes))
    }

    @Test(arguments: [
        ([UInt8](repeating: 0x0b, count: 20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (
            Array("Jefe".utf8), "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            [UInt8](repeating: 0xaa, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        ([], "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
    ])
    func keyedHashIsThatOfTheStandard(key: [UInt8], text: String, code: String) {
        #expect(HMACKey(key).code(Array(text.utf8)).hexText == code)
    }

    /// RFC 5869 without salt, as Python's hmac computes it for this purpose.
    @Test func derivedKeysAreThoseOfTheStandard() {
        let key = HMACKey(derivedFrom: [UInt8](repeating: 7, count: 32), for: "hark session cookie")
        #expect(key.code(Array("x".utf8)).hexText == "0558f4d88c3387ccabd4ce862cf4799a68251bce16827b2977447785193c8de1")
    }

    @Test func comparingLooksAtAllBytes() {
        #expect(areEqual("abc".utf8, "abc".utf8))
        #expect(!areEqual("abc".utf8, "abd".utf8))
        #expect(!areEqual("abc".utf8, "ab".utf8))
    }

    @Test func randomBytesDiffer() { #expect(randomBytes(16) != randomBytes(16)) }
}
