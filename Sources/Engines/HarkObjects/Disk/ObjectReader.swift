import HarkCore
import NIOCore
import Synchronization

/// Reads a range of one content piece by piece, each when it is asked for: a slow reader holds an open file and nothing else.
final class ObjectReader: Sendable {
    private static let pieceBytes = 256 << 10

    private let file: File
    private let lane: SerialLane
    private let rest: Mutex<Range<Int>>

    init(_ file: File, _ range: Range<Int>, on lane: SerialLane) {
        self.file = file
        self.lane = lane
        rest = Mutex(range)
    }

    /// The pieces, for one reader.
    var pieces: AsyncThrowingStream<ByteBuffer, any Error> { AsyncThrowingStream { try await self.next() } }

    private func next() async throws -> ByteBuffer? {
        let piece = rest.withLock { rest in
            let piece = rest.prefix(Self.pieceBytes)
            rest = rest.dropFirst(Self.pieceBytes)
            return piece
        }
        guard !piece.isEmpty else { return nil }
        return try await lane.run { [file] in try Self.read(piece, of: file) }
    }

    private static func read(_ range: Range<Int>, of file: File) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        let count = try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: range.count) { bytes in
            try file.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<range.count]), at: range.lowerBound)
        }
        guard count == range.count else {
            throw HarkError(.internal, "The stored bytes are damaged.").logged("\(file.path) ends at \(range.lowerBound + count)")
        }
        return buffer
    }
}
