public import NIOCore

/// Bytes that are at hand as a sequence of one piece.
public struct OnePiece: AsyncSequence, Sendable {
    let piece: ByteBuffer
    public init(_ piece: ByteBuffer) { self.piece = piece }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var piece: ByteBuffer?
        public mutating func next() async throws -> ByteBuffer? {
            defer { piece = nil }
            return piece
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(piece: piece.readableBytes > 0 ? piece : nil) }
}
