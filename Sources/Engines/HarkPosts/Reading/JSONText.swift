import HarkText

/// Makes text of a JSON string that `JSONCursor` has found to be right.
enum JSONText {
    /// Cost: one string; twice the time where there are escapes.
    static func string(_ slice: JSONSlice, in bytes: UnsafeRawBufferPointer) -> String {
        let content = UnsafeRawBufferPointer(rebasing: bytes[slice.range])
        guard slice.isEscaped else { return String(decoding: content, as: UTF8.self) }
        // No escape is shorter than what it stands for.
        return String(unsafeUninitializedCapacity: content.count) { unescape(content, into: $0) }
    }

    /// Whether a string says `name`, whatever of it is escaped.
    static func equals(_ slice: JSONSlice, _ name: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
        if slice.isEscaped { return string(slice, in: bytes) == name.description }
        guard slice.range.count == name.utf8CodeUnitCount else { return false }
        for place in 0..<name.utf8CodeUnitCount where bytes[slice.range.lowerBound + place] != name.utf8Start[place] { return false }
        return true
    }

    /// The number of four hexadecimal digits; nil where they are none.
    /// - Precondition: four bytes stand at `offset`.
    static func unit(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32? {
        var value: UInt32 = 0
        for place in offset..<offset + 4 {
            let byte = bytes[place], letter = (byte | 0x20) &- UInt8(ascii: "a")
            guard byte &- 0x30 < 10 || letter < 6 else { return nil }
            value = value << 4 | UInt32(byte &- 0x30 < 10 ? byte - 0x30 : letter + 10)
        }
        return value
    }

    private static func unescape(_ content: UnsafeRawBufferPointer, into text: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var offset = 0, count = 0
        func put(_ byte: UInt8) {
            text[count] = byte
            count += 1
        }
        while offset < content.count {
            guard content[offset] == UInt8(ascii: "\\") else {
                put(content[offset])
                offset += 1
                continue
            }
            let letter = content[offset + 1]
            guard letter == UInt8(ascii: "u") else {
                put(meaning(of: letter))
                offset += 2
                continue
            }
            var scalar = unit(content, at: offset + 2).unsafelyUnwrapped
            if 0xD800...0xDBFF ~= scalar {
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(content, at: offset + 8).unsafelyUnwrapped - 0xDC00)
                offset += 6
            }
            UTF8Encoding.encode(scalar, put)
            offset += 6
        }
        return count
    }

    private static func meaning(of letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }
}
