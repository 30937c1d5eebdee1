import HarkCrypto

/// The SHA-256 of a content, in four words: a million of them are kept in memory, and an array would cost twice as much.
package struct ContentHash: Hashable, Comparable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Nil unless there are 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        words = bytes.withUnsafeBytes {
            let read = { (offset: Int, bytes: UnsafeRawBufferPointer) in
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return (read(0, $0), read(8, $0), read(16, $0), read(24, $0))
        }
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    init?(hex: ArraySlice<UInt8>) {
        guard hex.count == 2 * SHA256.byteCount, let first = Self.word(ofHexDigits: hex.prefix(16)),
            let second = Self.word(ofHexDigits: hex.dropFirst(16).prefix(16)), let third = Self.word(ofHexDigits: hex.dropFirst(32).prefix(16)),
            let fourth = Self.word(ofHexDigits: hex.suffix(16))
        else { return nil }
        words = (first, second, third, fourth)
    }

    var bytes: [UInt8] {
        [words.0, words.1, words.2, words.3].flatMap { word in withUnsafeBytes(of: word.bigEndian, Array.init) }
    }

    var hex: String { bytes.hexText }

    /// Which of `count` lanes serves this content.
    func lane(of count: Int) -> Int { Int(words.3 % UInt64(count)) }

    /// The value of at most 16 hexadecimal digits in lower case; nil where there are others.
    static func word(ofHexDigits digits: ArraySlice<UInt8>) -> UInt64? {
        var word: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt64(digit &- 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt64(digit &- 87)
            default: return nil
            }
        }
        return word
    }

    package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    package static func < (left: Self, right: Self) -> Bool { left.words < right.words }

    /// A number that looks like any other, for a table.
    func mixed(with seed: UInt64) -> UInt64 {
        let product = (words.0 ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    // One word of a good hash is hash enough.
    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
