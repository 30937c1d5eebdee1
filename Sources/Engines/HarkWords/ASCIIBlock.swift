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

    /// Sets a bit in `marks` for each byte that is a letter or digit of ASCII or beyond ASCII, and puts the text with ASCII letters in
    /// lower case into `lowered`.
    /// - Precondition: 7 bytes may be read behind the text, 7 written behind `lowered`; `marks` has room for 64 bits more.
    static func markRuns(
        _ text: UnsafePointer<UInt8>, count: Int, loweredTo lowered: UnsafeMutablePointer<UInt8>, in marks: UnsafeMutablePointer<UInt8>
    ) {
        let bytes = UnsafeRawPointer(text), target = UnsafeMutableRawPointer(lowered)
        var place = 0
        while place < count {
            let group = UInt64(littleEndian: (bytes + place).loadUnaligned(as: UInt64.self))
            let low = group & all(0x7F), folded = low | all(0x20)
            let letters = (folded &+ all(0x80 - 0x61)) & ~(folded &+ all(0x80 - 0x7B)) & ~group & all(0x80)
            let digits = (low &+ all(0x80 - 0x30)) & ~(low &+ all(0x80 - 0x3A))
            (target + place).storeBytes(of: (group | letters &>> 2).littleEndian, as: UInt64.self)
            let marked = (letters | digits | group) & all(0x80)
            // Gathers the eight highest bits in the highest byte.
            marks[place &>> 3] = UInt8(truncatingIfNeeded: (marked &>> 7 &* 0x0102_0408_1020_4080) &>> 56)
            place &+= 8
        }
        (marks + place / 8).update(repeating: 0, count: 8)
    }

    @inline(__always)
    private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
