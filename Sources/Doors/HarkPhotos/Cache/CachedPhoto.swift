package import HarkCache
public import NIOCore

/// A picture with what its answer says of it.
public struct CachedPhoto: Sendable, Equatable {
    /// Media type, such as `image/jpeg`.
    public let type: String
    /// As the header has it, in quotes.
    public let etag: String
    public private(set) var bytes: ByteBuffer

    /// - Parameters:
    ///   - type: at most 255 bytes.
    ///   - etag: at most 255 bytes.
    public init(type: String, etag: String, bytes: ByteBuffer) {
        (self.type, self.etag, self.bytes) = (type, etag, bytes)
    }

    /// The bytes, then type, tag and the lengths of both, which are cut off without a copy by `init(_:)`. Nothing is copied here either where nobody else
    /// holds the bytes and their buffer has some hundred to spare; this photo has none afterwards.
    package mutating func takeCacheValue() -> CacheValue {
        var buffer = bytes
        bytes = ByteBuffer()
        buffer.writeString(type)
        buffer.writeString(etag)
        buffer.writeMultipleIntegers(UInt8(type.utf8.count), UInt8(etag.utf8.count))
        return CacheValue(buffer)
    }

    /// Shares the value's memory; nil for a value that no photo was made of.
    package init?(_ value: CacheValue) {
        let all = value.bytes, end = all.writerIndex
        guard all.readableBytes >= 2, let typeLength = all.getInteger(at: end - 2, as: UInt8.self), let tagLength = all.getInteger(at: end - 1, as: UInt8.self)
        else { return nil }
        let length = all.readableBytes - 2 - Int(typeLength) - Int(tagLength)
        guard length >= 0, let bytes = all.getSlice(at: all.readerIndex, length: length),
            let type = all.getString(at: all.readerIndex + length, length: Int(typeLength)),
            let etag = all.getString(at: all.readerIndex + length + Int(typeLength), length: Int(tagLength))
        else { return nil }
        self.init(type: type, etag: etag, bytes: bytes)
    }
}
