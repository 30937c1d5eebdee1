/// Writes scalars as UTF-8.
public enum UTF8Encoding {
    /// Hands the one to four bytes of `scalar` to `emit`.
    /// - Precondition: `scalar` is a Unicode scalar value.
    @inlinable @inline(__always)
    public static func encode(_ scalar: UInt32, _ emit: (UInt8) -> Void) {
        if scalar < 0x80 { return emit(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            emit(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                emit(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                emit(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                emit(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12 & 0x3F)))
            }
            emit(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6 & 0x3F)))
        }
        emit(UInt8(truncatingIfNeeded: 0x80 | (scalar & 0x3F)))
    }

    @inlinable @inline(__always)
    public static func append(_ scalar: UInt32, to bytes: inout [UInt8]) { encode(scalar) { bytes.append($0) } }
}
