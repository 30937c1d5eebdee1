/// A set of bytes below 0x80, asked in a few instructions. Their bits stand here as numbers, lowest byte lowest, because a set that is
/// computed at the first use costs a look at every use.
struct ASCIISet: Sendable {
    /// Letters, digits and `_`.
    static var words: ASCIISet { ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }
    static var letters: ASCIISet { ASCIISet(low: 0, high: 0x07FF_FFFE_07FF_FFFE) }
    /// Letters, digits and `-`.
    static var hostLabels: ASCIISet { ASCIISet(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE) }
    /// What `\s` is to Java, and to RE2 with the vertical tab: U+0009 to U+000D and the space.
    static var space: ASCIISet { ASCIISet(low: 0x0000_0001_0000_3E00, high: 0) }

    let low: UInt64, high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 != 0
    }
}
