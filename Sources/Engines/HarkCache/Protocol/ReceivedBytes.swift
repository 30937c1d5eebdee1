package import NIOCore

/// Bytes that come in pieces, and what is read of them. A value that comes in many pieces is put together in memory of its own size, each byte copied
/// once; what comes whole is not copied. Values that were read before are shared with whoever holds them, and hold nothing up.
package struct ReceivedBytes {
    /// What is read next stands at its start.
    private var bytes = ByteBuffer()
    /// What follows.
    private var rest = ByteBuffer()

    package init() {}

    package mutating func add(_ piece: ByteBuffer) {
        if rest.readableBytes == 0 { rest = piece } else { rest.writeImmutableBuffer(piece) }
    }

    /// - Parameter read: what comes next, taken from the start of the bytes; nil where it is not all there, with how many bytes it takes, or 0 where that
    ///   is not known yet.
    /// - Returns: nil: more has to come.
    package mutating func next<Item>(_ read: (inout ByteBuffer) throws -> (item: Item?, needed: Int)) rethrows -> Item? {
        while true {
            let (item, needed) = try read(&bytes)
            if let item { return item }
            guard rest.readableBytes > 0 else { break }
            take(needed)
        }
        // Given back, so that a connection that once brought a large value does not keep its room.
        if bytes.readableBytes == 0 { bytes = ByteBuffer() }
        return nil
    }

    /// Puts as much of the rest to the bytes as is needed.
    private mutating func take(_ needed: Int) {
        if bytes.readableBytes == 0 {
            (bytes, rest) = (rest, ByteBuffer())
            return
        }
        let missing = needed > bytes.readableBytes ? min(needed - bytes.readableBytes, rest.readableBytes) : rest.readableBytes
        guard let part = rest.readSlice(length: missing) else { return }
        if bytes.readerIndex > 0 || bytes.writableBytes < missing {
            // No more than twice of what came: who announces much has not sent it yet.
            let length = bytes.readableBytes + missing
            var room = ByteBuffer()
            room.reserveCapacity(max(length, min(needed, 2 * length)))
            room.writeBuffer(&bytes)
            bytes = room
        }
        bytes.writeImmutableBuffer(part)
    }
}
