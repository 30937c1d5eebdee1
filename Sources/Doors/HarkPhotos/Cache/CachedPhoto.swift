import HarkCache
public import NIOCore

/// A picture with what its answer says of it.
public struct CachedPhoto: Sendable, Equatable {
    public let bytes: ByteBuffer
    /// Media type, such as `image/jpeg`.
    public let type: String
    /// As the header has it, in quotes.
    public let etag: String

    /// - Parameters:
    ///   - type: at most 255 bytes.
    ///   - etag: at most 255 bytes.
    public init(bytes: ByteBuffer, type: String, etag: String) {
        (self.bytes, self.type, self.etag) = (bytes, type, etag)
    }

    /// The bytes, then type, tag and the lengths of both: what follows can be cut off without a copy, and put on without one where there is room.
    package var cacheValue: CacheValue {
        var buffer = bytes
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
        self.init(bytes: bytes, type: type, etag: etag)
    }
}
