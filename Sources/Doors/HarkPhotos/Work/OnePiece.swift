package import NIOCore

/// Bytes that are at hand as a sequence of one piece.
package struct OnePiece: AsyncSequence, Sendable {
    let piece: ByteBuffer
    package init(_ piece: ByteBuffer) { self.piece = piece }

    package struct AsyncIterator: AsyncIteratorProtocol {
        var piece: ByteBuffer?
        package mutating func next() async throws -> ByteBuffer? {
            defer { piece = nil }
            return piece
        }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(piece: piece.readableBytes > 0 ? piece : nil) }
}
