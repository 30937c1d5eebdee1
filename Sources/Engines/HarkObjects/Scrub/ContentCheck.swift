import HarkCore
import HarkCrypto
import Synchronization

/// Reads one content from the disk, piece by piece, against its hash.
final class ContentCheck: Sendable {
    static let pieceBytes = 1 << 20

    private struct State: ~Copyable {
        var hash = SHA256()
        var offset = 0
    }

    private let file: File
    private let lane: SerialLane
    /// Used on the lane only, one call after the other.
    private let state = Mutex<State?>(State())

    init(_ file: File, on lane: SerialLane) {
        self.file = file
        self.lane = lane
    }

    /// Reads the next piece; 0 at the end.
    func readPiece() async throws -> Int {
        try await lane.run { [self] in
            try state.withLock { state in
                guard let offset = state?.offset else { return 0 }
                // What lies in memory says nothing of the disk.
                if offset == 0 { file.dropFromCache() }
                let piece = try [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { bytes, count in
                    count = try file.read(into: UnsafeMutableRawBufferPointer(bytes), at: offset)
                }
                piece.withUnsafeBytes { state?.hash.update($0) }
                state?.offset += piece.count
                return piece.count
            }
        }
    }

    /// The hash of all that was read; nil when it was asked for before.
    func finish() async throws -> ContentHash? {
        try await lane.run { [self] in
            file.dropFromCache()
            return state.withLock { state in
                guard let done = state.take() else { return nil }
                return ContentHash(done.hash.finalize())
            }
        }
    }
}
