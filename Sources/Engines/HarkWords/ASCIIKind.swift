/// What the bytes below 0x80 are to a reader of words.
enum ASCIIKind {
    private static let letters: (UInt64, UInt64) = (0x03FF_0000_0000_0000, 0x07FF_FFFE_07FF_FFFE)
    /// Apostrophe and hyphen.
    private static let joiners: UInt64 = 1 << 0x27 | 1 << 0x2D

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        (byte < 64 ? letters.0 : letters.1) &>> UInt64(byte & 63) & 1 != 0
    }

    /// How many bytes from the first on are ASCII.
    static func prefixLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        var place = 0
        while place &+ 32 <= bytes.count {
            let group = start.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
            guard (group.x | group.y | group.z | group.w) & 0x8080_8080_8080_8080 == 0 else { break }
            place &+= 32
        }
        while place < bytes.count, bytes[place] < 0x80 { place += 1 }
        return place
    }

    /// Whether a byte behind letters ends their word for sure: ASCII, and no joiner.
    @inline(__always)
    static func parts(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte >= 64 || joiners &>> UInt64(byte) & 1 == 0)
    }
}
