/// Whole numbers in seven bits a byte, the lowest first (LEB128).
enum Varint {
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The number at `offset`, which then stands behind it.
    @inline(__always)
    static func read(_ bytes: UnsafeRawPointer, _ offset: inout Int) -> Int {
        var value = Int(bytes.load(fromByteOffset: offset, as: UInt8.self))
        offset += 1
        guard value >= 0x80 else { return value }
        value &= 0x7F
        var shift = 7
        while shift < 63 {
            let byte = Int(bytes.load(fromByteOffset: offset, as: UInt8.self))
            offset += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return value
    }
}
