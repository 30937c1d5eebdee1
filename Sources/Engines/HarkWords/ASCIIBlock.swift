/// Eight bytes of text at once: which of them are ASCII letters or digits, and all of them lower-cased. Plain 64-bit arithmetic.
struct ASCIIBlock {
    /// The eight bytes, ASCII letters in lower case, the first byte lowest.
    let lowered: UInt64
    /// How many bytes from the first on are ASCII letters or digits, 0 to 8.
    let length: Int

    @inline(__always)
    init(_ text: UnsafePointer<UInt8>) {
        let bytes = UInt64(littleEndian: UnsafeRawPointer(text).loadUnaligned(as: UInt64.self))
        let low = bytes & Self.all(0x7F), folded = low | Self.all(0x20)
        // A byte's highest bit is set where it is at least the first of a range and not beyond its last.
        let letters = (folded &+ Self.all(0x80 - 0x61)) & ~(folded &+ Self.all(0x80 - 0x7B)) & ~bytes & Self.all(0x80)
        let digits = (low &+ Self.all(0x80 - 0x30)) & ~(low &+ Self.all(0x80 - 0x3A)) & ~bytes & Self.all(0x80)
        lowered = bytes | letters >> 2
        length = ((letters | digits) ^ Self.all(0x80)).trailingZeroBitCount >> 3
    }

    /// The first `length` bytes, zeros after them.
    /// - Precondition: `length` is less than 8.
    @inline(__always)
    var word: UInt64 { lowered & (1 &<< UInt64(truncatingIfNeeded: length &<< 3) &- 1) }

    @inline(__always)
    private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
