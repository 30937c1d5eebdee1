import HarkCore
import HarkPosts

/// A post as the log holds it: flags, mood, the time since it was said, then its texts with their lengths, in the order of `Post.init`, and
/// its position.
enum PostBytes {
    private static let user: UInt8 = 1, replyTo: UInt8 = 2, repostOf: UInt8 = 4, place: UInt8 = 8, position: UInt8 = 16

    static func append(_ post: Post, mood: Mood, arrivedAt: Timestamp, to bytes: inout [UInt8]) {
        bytes.append(
            (post.user == nil ? 0 : user) | (post.replyTo == nil ? 0 : replyTo) | (post.repostOf == nil ? 0 : repostOf) | (post.place == nil ? 0 : place)
                | (post.position == nil ? 0 : position))
        bytes.append(mood.level)
        bytes.putSigned(arrivedAt.microseconds &- post.createdAt.microseconds)
        bytes.put(post.id)
        bytes.put(post.source)
        bytes.put(post.language)
        if let user = post.user { bytes.put(user) }
        bytes.put(post.text)
        if let replyTo = post.replyTo { bytes.put(replyTo) }
        if let repostOf = post.repostOf { bytes.put(repostOf) }
        if let place = post.place { bytes.put(place) }
        if let position = post.position {
            bytes.putSigned(position.latitudeE7)
            bytes.putSigned(position.longitudeE7)
        }
    }

    static func read(_ reader: inout FrameReader, arrivedAt: Timestamp) throws -> PackedPost {
        let flags = try reader.byte(), mood = Mood(level: try reader.byte())
        let createdAt = Timestamp(microseconds: arrivedAt.microseconds &- (try reader.signed()))
        var post = PackedPost(
            mood: mood, createdAt: createdAt, id: try reader.text(), source: try reader.text(), language: try reader.text(),
            user: flags & user != 0 ? try reader.text() : nil, text: try reader.text(), replyTo: flags & replyTo != 0 ? try reader.text() : nil,
            repostOf: flags & repostOf != 0 ? try reader.text() : nil, place: flags & place != 0 ? try reader.text() : nil)
        if flags & position != 0 {
            guard let position = Position(latitudeE7: try reader.signed(), longitudeE7: try reader.signed()) else { throw FrameReader.Broken() }
            post.position = position
        }
        return post
    }
}

/// Reads the body of a frame. What does not fit throws; nothing is read beyond the end.
struct FrameReader {
    struct Broken: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func byte() throws -> UInt8 {
        guard place < bytes.count else { throw Broken() }
        defer { place += 1 }
        return bytes[place]
    }

    /// LEB128: seven bits a byte, the lowest first.
    mutating func number() throws -> UInt64 {
        var value: UInt64 = 0, shift: UInt64 = 0
        while shift < 64 {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Broken()
    }

    mutating func signed() throws -> Int64 {
        let value = try number()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// A number of things each of which takes a byte at least.
    mutating func count() throws -> Int {
        let count = try number()
        guard count <= UInt64(bytes.count - place) else { throw Broken() }
        return Int(count)
    }

    /// Lives as long as the body.
    mutating func text() throws -> UnsafeRawBufferPointer {
        let count = try count()
        defer { place += count }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
    }

    mutating func string() throws -> String { String(decoding: try text(), as: UTF8.self) }
}

extension [UInt8] {
    mutating func putNumber(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    /// Numbers near zero are short, on either side of it (zigzag).
    mutating func putSigned(_ number: Int64) { putNumber(UInt64(bitPattern: number << 1 ^ number >> 63)) }

    mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            putNumber(UInt64(bytes.count))
            append(contentsOf: bytes)
        }
    }
}
