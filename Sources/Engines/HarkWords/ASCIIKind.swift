/// What the bytes below 0x80 are to a reader of words.
enum ASCIIKind {
    private static let letters: (UInt64, UInt64) = (0x03FF_0000_0000_0000, 0x07FF_FFFE_07FF_FFFE)
    /// Apostrophe and hyphen.
    private static let joiners: UInt64 = 1 << 0x27 | 1 << 0x2D

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        (byte < 64 ? letters.0 : letters.1) &>> UInt64(byte & 63) & 1 != 0
    }

    /// Whether a byte behind letters ends their word for sure: ASCII, and no joiner.
    @inline(__always)
    static func parts(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte >= 64 || joiners &>> UInt64(byte) & 1 == 0)
    }
}
