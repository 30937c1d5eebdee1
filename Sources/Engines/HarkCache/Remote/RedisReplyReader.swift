package import NIOCore

/// An answer in Redis's protocol (RESP2).
package enum RedisReply: RemoteReply, Equatable {
    case text(String)
    case refusal(String)
    case number(Int)
    /// Nil: there is none.
    case bytes(ByteBuffer?)
    case list([RedisReply])

    package var isRefusal: Bool { if case .refusal = self { true } else { false } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var list: [RedisReply]? { if case .list(let list) = self { list } else { nil } }
    var bytes: ByteBuffer? { if case .bytes(let bytes) = self { bytes } else { nil } }
}

package struct RedisReplyReader: RemoteReplyReader {
    private struct Malformed: Error {}

    /// What is larger was not written by a cache: a line, a value (Redis takes no larger one), a list, lists within lists.
    private static let mostLine = 64 << 10, mostBytes = 512 << 20, mostMembers = 1 << 20, deepest = 4

    /// Of the value that `next` found the beginning of, with its line.
    package private(set) var needed = 0

    package init() {}

    package mutating func next(from buffer: inout ByteBuffer) throws -> RedisReply? {
        // Read from a copy, which shares the bytes: a list that is not all there is read anew.
        var rest = buffer
        needed = 0
        guard let reply = try reply(&rest, depth: 0) else { return nil }
        buffer = rest
        return reply
    }

    private mutating func reply(_ buffer: inout ByteBuffer, depth: Int) throws -> RedisReply? {
        let start = buffer.readerIndex
        guard let line = try line(&buffer) else { return nil }
        let rest = line.dropFirst()
        switch line.first {
        case "+": return .text(String(rest))
        case "-": return .refusal(String(rest))
        case ":": return .number(try number(rest, most: .max))
        case "$":
            let length = try number(rest, most: Self.mostBytes)
            guard length >= 0 else { return .bytes(nil) }
            if depth == 0 { needed = buffer.readerIndex - start + length + 2 }
            return try bytes(&buffer, length)
        case "*": return try list(&buffer, count: try number(rest, most: Self.mostMembers), depth: depth)
        default: throw Malformed()
        }
    }

    /// Without its end; nil where that is not there yet.
    private func line(_ buffer: inout ByteBuffer) throws -> String? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else {
            if buffer.readableBytes > Self.mostLine { throw Malformed() }
            return nil
        }
        let line = buffer.readableBytesView[..<end]
        guard line.last == UInt8(ascii: "\r") else { throw Malformed() }
        defer { buffer.moveReaderIndex(to: end + 1) }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }

    private func number(_ text: Substring, most: Int) throws -> Int {
        guard let number = Int(text), number <= most else { throw Malformed() }
        return number
    }

    private func bytes(_ buffer: inout ByteBuffer, _ length: Int) throws -> RedisReply? {
        guard buffer.readableBytes >= length + 2 else { return nil }
        let bytes = buffer.readSlice(length: length)
        guard buffer.readInteger(as: UInt16.self) == 0x0D0A else { throw Malformed() }
        return .bytes(bytes)
    }

    private mutating func list(_ buffer: inout ByteBuffer, count: Int, depth: Int) throws -> RedisReply? {
        guard depth < Self.deepest else { throw Malformed() }
        var members: [RedisReply] = []
        for _ in 0..<max(0, count) {
            guard let member = try reply(&buffer, depth: depth + 1) else { return nil }
            members.append(member)
        }
        return .list(members)
    }
}

/// A command as Redis reads it: how many words, each with its length before it.
enum RedisCommand {
    static func bytes(_ words: String...) -> ByteBuffer {
        var bytes = head(words: words.count)
        for word in words { bytes.writeRedisWord(word.utf8) }
        return bytes
    }

    static func bytes(_ words: String..., key: [UInt8]) -> ByteBuffer {
        var bytes = head(words: words.count + 1)
        for word in words { bytes.writeRedisWord(word.utf8) }
        bytes.writeRedisWord(key)
        return bytes
    }

    /// The value with its flags, four bytes, before it.
    static func set(_ key: [UInt8], _ value: CacheValue) -> [ByteBuffer] {
        var bytes = head(words: 3)
        bytes.writeRedisWord("SET".utf8)
        bytes.writeRedisWord(key)
        bytes.writeString("$\(value.bytes.readableBytes + 4)\r\n")
        bytes.writeInteger(value.flags)
        return [bytes, value.bytes, ByteBuffer(staticString: "\r\n")]
    }

    private static func head(words: Int) -> ByteBuffer { ByteBuffer(string: "*\(words)\r\n") }
}

extension ByteBuffer {
    fileprivate mutating func writeRedisWord(_ word: some Collection<UInt8>) {
        writeString("$\(word.count)\r\n")
        writeBytes(word)
        writeString("\r\n")
    }
}
