import HarkCrypto
import Testing

@Suite struct SealingKeyTests {
    /// Test case 14 of McGrew and Viega, "The Galois/Counter Mode of Operation": key, nonce and text of zeros.
    @Test func sealsAsThePublishedCaseDoes() {
        let sealed = SealingKey([UInt8](repeating: 0, count: 32)).seal([UInt8](repeating: 0, count: 16), nonce: [UInt8](repeating: 0, count: 12))
        #expect(Array(sealed[12...]).hexText == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")
    }

    @Test(arguments: [0, 1, 15, 16, 17, 100_000]) func opensWhatItSealed(_ count: Int) {
        let key = SealingKey(derivedFrom: [1, 2, 3], for: "a test"), plain = randomBytes(count)
        let first = key.seal(plain), second = key.seal(plain)
        #expect(key.open(first) == plain && key.open(second) == plain)
        #expect(first != second && first.count == count + 28)
    }

    @Test func anotherKeyOrAChangedByteOpensNothing() {
        let key = SealingKey(derivedFrom: [1, 2, 3], for: "a test"), sealed = key.seal(Array("secret".utf8))
        #expect(SealingKey(derivedFrom: [1, 2, 3], for: "another").open(sealed) == nil)
        #expect(SealingKey(derivedFrom: [1, 2, 4], for: "a test").open(sealed) == nil)
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(key.open(changed) == nil)
        }
        #expect(key.open(Array(sealed.dropLast())) == nil && key.open([]) == nil)
    }
}
