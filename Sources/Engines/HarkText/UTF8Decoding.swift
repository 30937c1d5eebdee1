/// Reads UTF-8 a scalar at a time, and steps over what is broken, a byte at a time.
public enum UTF8Decoding {
    /// The scalar that starts at `offset` and how many bytes it takes; `nil` with length 1 where the bytes are no UTF-8
    /// (stray continuation, overlong, surrogate, beyond U+10FFFF or cut off).
    /// - Precondition: `offset` is inside `text`.
    @inlinable @inline(__always)
    public static func scalar(_ text: UnsafeRawBufferPointer, at offset: Int) -> (scalar: UInt32?, length: Int) {
        let first = text[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= text.count else { return (nil, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for place in 1..<length {
            let byte = text[offset + place]
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        if length == 3, value < 0x800 || (0xD800...0xDFFF ~= value) { return (nil, 1) }
        if length == 4, value < 0x10000 || value > 0x10FFFF { return (nil, 1) }
        return (value, length)
    }
}
