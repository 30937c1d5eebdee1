import CLibArchive
import Foundation
import HarkCore
import HarkCrypto

/// The lines of a gzip file, hashed on the way. Every call blocks; used by one thread at a time.
final class PackedLines {
    private static let pieceBytes = 1 << 18

    private let raw: OpaquePointer
    private var hash = SHA256()
    private var rest = Data()
    private var isAtEnd = false

    init(_ path: String) throws {
        guard let raw = archive_read_new() else { throw HarkError(.internal, "There is no memory left to unpack this.") }
        self.raw = raw
        archive_read_support_filter_gzip(raw)
        archive_read_support_format_raw(raw)
        var entry: OpaquePointer?
        guard archive_read_open_filename(raw, path, Self.pieceBytes) == ARCHIVE_OK, archive_read_next_header(raw, &entry) == ARCHIVE_OK else {
            throw broken
        }
    }

    deinit { archive_read_free(raw) }

    /// The next line without its end; nil after the last one. It counts as hashed when the next one is asked for.
    func next() throws -> Data? {
        if let last { hashLine(last) }
        last = nil
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                let line = Data(rest[rest.startIndex..<end])
                rest = rest[(end + 1)...]
                last = line
                return line
            }
            guard !isAtEnd else {
                guard rest.isEmpty else { throw broken }
                return nil
            }
            try readOn()
        }
    }

    private var last: Data?

    private func hashLine(_ line: Data) {
        var line = line
        line.append(0x0A)
        line.withUnsafeBytes { hash.update($0) }
    }

    private func readOn() throws {
        var piece = Data(count: Self.pieceBytes)
        let count = piece.withUnsafeMutableBytes { archive_read_data(raw, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw broken }
        isAtEnd = count == 0
        rest = Data(rest) + piece.prefix(count)
    }

    /// The hash of all lines before the one that was given last.
    func takeHash() -> String {
        var taken = SHA256()
        swap(&taken, &hash)
        return taken.finalize().hexText
    }

    private var broken: HarkError {
        HarkError(.unacceptable, "The backup is damaged: it cannot be unpacked to its end.").logged(archive_error_string(raw).map { String(cString: $0) } ?? "")
    }
}
