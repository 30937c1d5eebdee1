import Foundation
import HarkCore
public import NIOCore

/// A file's bytes in pieces, read on a lane: a disk must not hold up the cooperative pool.
public struct FilePieces: AsyncSequence, Sendable {
    public typealias Element = ByteBuffer
    let path: String

    public init(path: String) { self.path = path }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let path: String
        let lane = SerialLane("objects.import")
        var offset: UInt64 = 0

        /// - Throws: `.unacceptable` where the file cannot be read.
        public mutating func next() async throws -> ByteBuffer? {
            let (path, start) = (path, offset)
            let piece = try await lane.run { try FilePieces.piece(of: path, from: start) }
            offset += UInt64(piece.count)
            return piece.isEmpty ? nil : ByteBuffer(bytes: piece)
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(path: path) }

    private static func piece(of path: String, from offset: UInt64) throws -> Data {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.seek(toOffset: offset)
            return try file.read(upToCount: 256 << 10) ?? Data()
        } catch {
            throw HarkError.unacceptable("file", "This file cannot be read.").logged("", cause: error)
        }
    }
}
