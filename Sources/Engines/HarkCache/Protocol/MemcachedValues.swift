import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The answers to `get`, written into memory that is taken again once it was sent: new memory for each answer costs as much as the values.
struct MemcachedValues {
    /// Up to this a copy costs less than a piece of its own.
    private static let copiedBytes = 4096
    /// No connection keeps more.
    private static let mostRoom = 256 << 10
    /// A line that announces a value is never longer, but for its key.
    private static let mostHead = 80

    /// What the last values were written into.
    private var room = ByteBuffer()

    /// `VALUE KEY FLAGS BYTES [VERSION]`, the value, and so on for each key that the node has; then `END`. Pieces in order; large values
    /// are shared with the node.
    mutating func answer(_ keys: MemcachedKeys, _ node: CacheNode, withVersions: Bool) -> [ByteBuffer] {
        var pieces: [ByteBuffer] = []
        // Where the last answer is still being sent this is new memory.
        room.clear()
        keys.forEach { key in
            guard let value = node.value(for: BorrowedKey(key)) else { return }
            let isCopied = value.bytes.readableBytes <= Self.copiedBytes
            write(value, key, withVersions, isCopied)
            if isCopied { return }
            pieces += [room, value.bytes]
            room = ByteBuffer()
            room.writeStaticString("\r\n")
        }
        room.writeStaticString("END\r\n")
        pieces.append(room)
        if room.capacity > Self.mostRoom { room = ByteBuffer() }
        return pieces
    }

    private mutating func write(_ value: CacheValue, _ key: UnsafeRawBufferPointer, _ withVersion: Bool, _ isCopied: Bool) {
        let length = Self.mostHead + key.count + (isCopied ? value.bytes.readableBytes : 0)
        room.writeWithUnsafeMutableBytes(minimumWritableBytes: length) { memory in
            var line = LineWriter(memory)
            line.write("VALUE ")
            line.write(key)
            line.write(UInt64(value.flags))
            line.write(UInt64(value.bytes.readableBytes))
            if withVersion { line.write(value.version) }
            line.write("\r\n")
            if isCopied {
                value.bytes.withUnsafeReadableBytes { line.write($0) }
                line.write("\r\n")
            }
            return line.count
        }
    }
}

/// Bytes one after the other into memory that is large enough. By hand, since a text made of numbers costs more than to find the value.
private struct LineWriter {
    private let memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

    mutating func write(_ text: StaticString) { write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

    mutating func write(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, let target = memory.baseAddress, bytes.count <= memory.count - count else { return }
        memcpy(target + count, source, bytes.count)
        count += bytes.count
    }

    /// A space and the number's digits.
    mutating func write(_ number: UInt64) {
        var length = 2, rest = number
        while rest > 9 {
            rest /= 10
            length += 1
        }
        rest = number
        memory[count] = UInt8(ascii: " ")
        for place in stride(from: count + length - 1, to: count, by: -1) {
            memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }
}
