import HarkCore
import HarkCrypto
import NIOCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A content that is being written, in a file of its own beside the others. It lasts once `finish` returns, and has its
/// place once somebody renames it; until then `discard` leaves nothing of it.
final class IncomingFile: Sendable {
    /// How much is gathered before the lane is asked to write it.
    private static let batchBytes = 256 << 10

    private struct State: ~Copyable {
        var file: File?
        var hash = SHA256()
        var byteCount = 0

        mutating func append(_ pieces: [ByteBuffer], to path: String) throws {
            let file = try self.file ?? File.opened(path, O_WRONLY | O_CREAT | O_EXCL)
            self.file = file
            for piece in pieces {
                try piece.withUnsafeReadableBytes { bytes in
                    try file.write(bytes, at: byteCount)
                    hash.update(bytes)
                }
                byteCount += piece.readableBytes
            }
        }
    }

    let path: String
    private let lane: SerialLane
    /// Used on the lane only, one call after the other.
    private let state = Mutex<State?>(State())

    init(_ path: String, on lane: SerialLane) {
        self.path = path
        self.lane = lane
    }

    /// Takes all of `bytes` and flushes it. Asks for the next piece only when the one before it is taken care of.
    func receive<Bytes: AsyncSequence>(_ bytes: Bytes, limit: Int) async throws -> (hash: ContentHash, byteCount: Int)
    where Bytes.Element == ByteBuffer {
        var gathered: [ByteBuffer] = [], gatheredBytes = 0, total = 0
        for try await piece in bytes {
            total += piece.readableBytes
            guard total <= limit else { throw HarkError(.tooLarge, "This is larger than the \(limit) bytes that are allowed.") }
            gathered.append(piece)
            gatheredBytes += piece.readableBytes
            guard gatheredBytes >= Self.batchBytes else { continue }
            try await write(gathered)
            (gathered, gatheredBytes) = ([], 0)
        }
        // A sequence that is cancelled may end as if it were complete.
        try Task.checkCancellation()
        return try await finish(gathered)
    }

    /// Takes the file away, if it was made and has not got its place. Never fails: what stays is swept at the next start.
    func discard() async {
        try? await lane.run { [self] in
            state.withLock { $0 = nil }
            try Folder.remove(path)
        }
    }

    private func write(_ pieces: [ByteBuffer]) async throws {
        try await lane.run { [self] in try state.withLock { try $0?.append(pieces, to: path) } }
    }

    private func finish(_ pieces: [ByteBuffer]) async throws -> (hash: ContentHash, byteCount: Int) {
        try await lane.run { [self] in
            try state.withLock { state in
                try state?.append(pieces, to: path)
                try state?.file?.sync()
                guard let done = state.take(), let hash = ContentHash(done.hash.finalize()) else {
                    preconditionFailure("a file is finished once")
                }
                return (hash, done.byteCount)
            }
        }
    }
}
