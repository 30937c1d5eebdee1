import HarkCrypto

/// The SHA-256 of a content, in four words: a million of them are kept in memory, and an array would cost twice as much.
struct ContentHash: Hashable, Comparable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Nil unless there are 32 bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        words = bytes.withUnsafeBytes {
            let read = { (offset: Int, bytes: UnsafeRawBufferPointer) in
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return (read(0, $0), read(8, $0), read(16, $0), read(24, $0))
        }
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    init?(hex: some Collection<UInt8>) {
        guard hex.count == 2 * SHA256.byteCount else { return nil }
        var values: [UInt64] = [0, 0, 0, 0], position = 0
        for digit in hex {
            guard let value = Self.value(ofHexDigit: digit) else { return nil }
            values[position / 16] = values[position / 16] << 4 | value
            position += 1
        }
        words = (values[0], values[1], values[2], values[3])
    }

    var bytes: [UInt8] {
        [words.0, words.1, words.2, words.3].flatMap { word in withUnsafeBytes(of: word.bigEndian, Array.init) }
    }

    var hex: String { bytes.hexText }

    /// Which of `count` lanes serves this content.
    func lane(of count: Int) -> Int { Int(words.3 % UInt64(count)) }

    static func value(ofHexDigit digit: UInt8) -> UInt64? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit) - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit) - 87
        default: nil
        }
    }

    static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    static func < (left: Self, right: Self) -> Bool { left.words < right.words }

    // One word of a good hash is hash enough.
    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
