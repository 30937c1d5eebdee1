import HarkText

/// The folded bytes of the word that is being read. It owns its memory, because a list that checks each byte it takes is what
/// tokens spent half of their time on.
struct FoldedWord: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 64
    private(set) var count = 0

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    /// Lives until the next change.
    var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }

    @inline(__always)
    mutating func clear() { count = 0 }

    /// Takes a letter, digit or `_` of ASCII, in lower case.
    @inline(__always)
    mutating func append(ascii byte: UInt8) {
        if count == capacity { grow() }
        bytes[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        count &+= 1
    }

    mutating func append(_ scalar: UInt32) {
        if count + 4 > capacity { grow() }
        UTF8Encoding.encode(scalar) { byte in
            bytes[count] = byte
            count += 1
        }
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        (bytes, capacity) = (larger, capacity * 2)
    }
}
