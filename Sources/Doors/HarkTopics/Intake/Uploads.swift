import CLibArchive
import HarkCore
import HarkObjects
package import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file's bytes in pieces, unpacked where gzip or zstd packed them; read on a lane of its own.
package struct UnpackedPieces: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer

    /// What a small packed file may unpack to before it is taken for an attack.
    private static let mostBytes = 64 << 30

    let path: String
    let progress: (@Sendable (_ packedBytes: Int) -> Void)?

    /// - Parameter progress: called with how many bytes of the file have been read.
    package init(path: String, progress: (@Sendable (Int) -> Void)? = nil) {
        self.path = path
        self.progress = progress
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let pieces: UnpackedPieces
        private let lane = SerialLane("topics.unpacking")
        private var file: UnpackedFile?
        private var byteCount = 0

        fileprivate init(_ pieces: UnpackedPieces) { self.pieces = pieces }

        /// - Throws: `.malformed` where the packed bytes are broken or break off, `.unacceptable` where the file cannot be read.
        package mutating func next() async throws -> ByteBuffer? {
            let path = pieces.path, known = file
            let (file, piece, packed) = try await lane.run {
                let file = try known ?? UnpackedFile(path)
                return (file, try file.read(), file.packedBytes)
            }
            self.file = file
            pieces.progress?(packed)
            byteCount += piece.readableBytes
            guard byteCount <= UnpackedPieces.mostBytes else { throw HarkError(.tooLarge, "This unpacks to more than is read here.") }
            return piece.readableBytes == 0 ? nil : piece
        }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

/// libarchive over one file. Used by one thread at a time: the lane of its iterator.
private final class UnpackedFile: @unchecked Sendable {
    private static let pieceBytes = 1 << 20

    private let raw: OpaquePointer

    init(_ path: String) throws {
        guard let raw = archive_read_new() else { throw HarkError(.internal, "There is no memory left to unpack this.") }
        self.raw = raw
        archive_read_support_filter_gzip(raw)
        archive_read_support_filter_zstd(raw)
        archive_read_support_format_raw(raw)
        archive_read_support_format_empty(raw)
        var entry: OpaquePointer?
        guard archive_read_open_filename(raw, path, 1 << 18) == ARCHIVE_OK else {
            throw HarkError.unacceptable("file", "This file cannot be read.").logged("\(path): \(reason)")
        }
        let status = archive_read_next_header(raw, &entry)
        guard status == ARCHIVE_OK || status == ARCHIVE_EOF else { throw broken }
    }

    deinit { archive_read_free(raw) }

    var packedBytes: Int { Int(archive_filter_bytes(raw, -1)) }

    /// The next piece; an empty one at the end.
    func read() throws -> ByteBuffer {
        var piece = ByteBufferAllocator().buffer(capacity: Self.pieceBytes)
        var failure: HarkError?
        piece.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.pieceBytes) { bytes in
            let count = archive_read_data(raw, bytes.baseAddress, Self.pieceBytes)
            if count < 0 { failure = broken }
            return max(0, count)
        }
        if let failure { throw failure }
        return piece
    }

    private var broken: HarkError {
        HarkError(.malformed, "The packed bytes are damaged, or break off before their end.").logged(reason)
    }

    private var reason: String { archive_error_string(raw).map { String(cString: $0) } ?? "" }
}

/// A place for packed bodies while they arrive. A whole body is on disk before it is unpacked, so that a slow sender holds a file and no thread.
struct UploadFolder: Sendable {
    let path: String

    /// Makes the folder and removes what an earlier house left.
    init(_ path: String) throws {
        try Folder.make(path)
        for name in try Folder.names(in: path) { try Folder.remove("\(path)/\(name)") }
        self.path = path
    }

    /// Runs `body` with a file that holds `bytes`; it is gone afterwards.
    func with<Bytes: AsyncSequence & Sendable, Result: Sendable>(
        _ bytes: Bytes, named name: Identifier, _ body: (String) async throws -> Result
    ) async throws -> Result where Bytes.Element == ByteBuffer {
        let lane = SerialLane("topics.upload"), path = "\(self.path)/\(name)"
        do {
            let file = try await lane.run { try File.opened(path, O_WRONLY | O_CREAT | O_TRUNC) }
            var place = 0
            for try await piece in bytes {
                let offset = place
                try await lane.run { try piece.withUnsafeReadableBytes { try file.write($0, at: offset) } }
                place += piece.readableBytes
            }
            let result = try await body(path)
            try await lane.run { try Folder.remove(path) }
            return result
        } catch {
            try? await lane.run { try Folder.remove(path) }
            throw error
        }
    }
}
