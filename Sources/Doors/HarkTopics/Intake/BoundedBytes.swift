import HarkCore
import NIOCore

/// Bytes that end in an error once there are more than a route reads.
struct BoundedBytes<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable where Base.Element == ByteBuffer {
    typealias Element = ByteBuffer

    let base: Base
    let limit: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        var base: Base.AsyncIterator
        var left: Int
        let limit: Int

        mutating func next() async throws -> ByteBuffer? {
            guard let piece = try await base.next() else { return nil }
            left -= piece.readableBytes
            guard left >= 0 else { throw HarkError(.tooLarge, "At most \(limit) bytes are read here at once. Send the rest in another request.") }
            return piece
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: base.makeAsyncIterator(), left: limit, limit: limit) }
}
