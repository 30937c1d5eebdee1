import HarkText

/// Whether bytes are UTF-8.
enum UTF8Check {
    /// The place of the first byte that is not part of any scalar; nil where all is well. Cost: eight bytes a step for ASCII.
    static func firstBroken(in bytes: UnsafeRawBufferPointer) -> Int? {
        var offset = 0
        while offset < bytes.count {
            while offset + 8 <= bytes.count,
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset += 8
            }
            guard offset < bytes.count else { break }
            let (scalar, length) = UTF8Decoding.scalar(bytes, at: offset)
            guard scalar != nil else { return offset }
            offset += length
        }
        return nil
    }
}
