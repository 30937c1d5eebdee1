import NIOCore

/// An answer of memcached's: its lines without ends, and the value that stood among them.
struct MemcachedReply: RemoteReply {
    var lines: [String] = []
    var value: CacheValue?

    var isRefusal: Bool { lines.first.map { $0.contains("ERROR") } ?? false }
}

/// One line, or lines until `END` with a value among them.
struct MemcachedReplyReader: RemoteReplyReader {
    private struct Malformed: Error {}

    /// No value is larger: what says so is no node.
    private static let mostBytes = 1 << 40

    private var reply = MemcachedReply()
    private var value: (flags: UInt32, bytes: Int)?

    /// The value and the end of its line.
    var needed: Int { value.map { $0.bytes + 2 } ?? 0 }

    mutating func next(from buffer: inout ByteBuffer) throws -> MemcachedReply? {
        while true {
            if let (flags, bytes) = value {
                guard buffer.readableBytes >= bytes + 2 else { return nil }
                reply.value = buffer.readSlice(length: bytes).map { CacheValue($0, flags: flags) }
                guard buffer.readInteger(as: UInt16.self) == 0x0D0A else { throw Malformed() }
                value = nil
            }
            guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let line = String(decoding: buffer.readableBytesView[..<end], as: UTF8.self).dropLast()
            buffer.moveReaderIndex(to: end + 1)
            if line == "END" { return finished() }
            reply.lines.append(String(line))
            if line.hasPrefix("VALUE ") {
                let words = line.split(separator: " ")
                guard words.count >= 4, let flags = UInt32(words[2]), let bytes = Int(words[3]), 0...Self.mostBytes ~= bytes else { throw Malformed() }
                value = (flags, bytes)
            } else if !line.hasPrefix("STAT "), !line.hasPrefix("key=") {
                return finished()
            }
        }
    }

    private mutating func finished() -> MemcachedReply {
        defer { reply = MemcachedReply() }
        return reply
    }
}
