import CLibArchive

/// Reads the members of a zip or tar (packed by gzip or not) that lies in memory, one after the other. Wraps libarchive; lives only in
/// a worker process, because it reads what strangers send.
final class Archive {
    struct Member {
        /// As it stands in the archive.
        let path: String
        /// False for folders, links and devices, which hold no text.
        let isFile: Bool
        let isEncrypted: Bool
    }

    /// What libarchive cannot read.
    struct Broken: Error {}

    private let raw: OpaquePointer

    /// - Parameter bytes: must stay where they are as long as the archive is read.
    init(_ bytes: UnsafeRawBufferPointer) throws {
        guard let raw = archive_read_new() else { throw Broken() }
        self.raw = raw
        archive_read_support_filter_gzip(raw)
        archive_read_support_format_zip(raw)
        archive_read_support_format_tar(raw)
        guard archive_read_open_memory(raw, bytes.baseAddress, bytes.count) == ARCHIVE_OK else { throw Broken() }
    }

    deinit { archive_read_free(raw) }

    /// The next member; nil after the last one. What was not read of the one before is passed over.
    func next() throws -> Member? {
        var entry: OpaquePointer?
        let status = archive_read_next_header(raw, &entry)
        if status == ARCHIVE_EOF { return nil }
        // A warning is about a name or a date that could not be understood; the bytes can.
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw Broken() }
        let path = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
        return Member(
            path: path, isFile: archive_entry_filetype(entry) == S_IFREG && archive_entry_hardlink(entry) == nil,
            isEncrypted: archive_entry_is_encrypted(entry) != 0)
    }

    /// Reads up to the buffer's length of the current member; 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = archive_read_data(raw, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw Broken() }
        return count
    }
}
