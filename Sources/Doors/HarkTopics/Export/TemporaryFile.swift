import Foundation
import HarkCore
import NIOCore

/// A file that is made to be sent at once: it has no name any more while it is read, and is gone when that is over.
struct TemporaryFile: Sendable {
    private static let lane = SerialLane("topics.export")
    private static let pieceBytes = 1 << 18

    /// Read on the lane alone.
    private let handle: FileHandle
    let byteCount: Int

    /// - Parameter make: writes it at a path.
    init(made make: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString).parquet").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await make(path)
        (handle, byteCount) = try await Self.lane.run {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            let end = try handle.seekToEnd()
            try handle.seek(toOffset: 0)
            return (handle, Int(end))
        }
    }

    /// Its bytes in pieces, once.
    func forEachPiece(_ body: (ByteBuffer) async throws -> Void) async throws {
        while let piece = try await Self.lane.run({ [handle] in try handle.read(upToCount: Self.pieceBytes) }), !piece.isEmpty {
            try await body(ByteBuffer(bytes: piece))
        }
    }
}
