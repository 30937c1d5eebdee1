import CLibArchive
import Foundation
import HarkCore
import HarkCrypto

/// Lines into a gzip file, hashed on the way. Every call blocks; used by one thread at a time.
final class PackedWriter {
    /// `S_IFREG`, which two modules name.
    private static let regularFile: UInt32 = 0o100000

    private let raw: OpaquePointer
    private var hash = SHA256()

    init(_ path: String) throws {
        guard let raw = archive_write_new() else { throw HarkError(.internal, "There is no memory left to pack this.") }
        self.raw = raw
        archive_write_add_filter_gzip(raw)
        archive_write_set_format_raw(raw)
        // Without the name and the time of the file: equal contents are equal bytes.
        archive_write_set_options(raw, "gzip:!timestamp")
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, Self.regularFile)
        guard archive_write_open_filename(raw, path) == ARCHIVE_OK, archive_write_header(raw, entry) == ARCHIVE_OK else { throw failure }
    }

    deinit { archive_write_free(raw) }

    func write(line: Data) throws {
        var line = line
        line.append(0x0A)
        try line.withUnsafeBytes { bytes in
            hash.update(bytes)
            guard archive_write_data(raw, bytes.baseAddress, bytes.count) == bytes.count else { throw failure }
        }
    }

    /// The hash of all lines so far, which ends the hashing.
    func takeHash() -> String {
        var taken = SHA256()
        swap(&taken, &hash)
        return taken.finalize().hexText
    }

    func close() throws {
        guard archive_write_close(raw) == ARCHIVE_OK else { throw failure }
    }

    private var failure: HarkError {
        let isFull = archive_errno(raw) == ENOSPC
        return HarkError(isFull ? .outOfSpace : .internal, isFull ? "There is no space left for the backup." : "The backup could not be written.")
            .logged(archive_error_string(raw).map { String(cString: $0) } ?? "")
    }
}
