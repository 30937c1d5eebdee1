import Foundation
import Synchronization

/// The index of a file of posts, which never changes: mapped, or built in memory while there is none on disk.
///
/// Opening checks the head; the rest is read and checked against its checksums at the first search, about 1 ms for an hour of 60,000 posts.
package final class PostIndexFile: Sendable {
    private let bytes: IndexBytes
    private let layout: IndexLayout
    private let opened = Mutex<Result<IndexFileSegment, IndexDamage>?>(nil)

    /// - Throws: `IndexDamage` for what is no index, is cut off, or cannot be mapped.
    package convenience init(mapping path: String) throws(IndexDamage) { try self.init(IndexBytes(mapping: path)) }

    /// An index as `PostIndexWriter.bytes` gives it.
    package convenience init(_ bytes: [UInt8]) throws(IndexDamage) { try self.init(IndexBytes(copying: bytes)) }

    private init(_ bytes: IndexBytes) throws(IndexDamage) {
        self.bytes = bytes
        layout = try IndexLayout(reading: bytes)
    }

    package var rows: Int { layout.rows }
    package var byteCount: Int { bytes.all.count }

    /// Writes the index and flushes it to the disk. The caller gives it its name and flushes the folder.
    package func write(to path: String) throws(IndexDamage) { try Self.write(bytes.all, to: path) }

    static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(IndexDamage) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw IndexDamage("cannot be made (\(String(cString: strerror(errno))))") }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
            guard count > 0 || errno == EINTR else { throw IndexDamage("cannot be written (\(String(cString: strerror(errno))))") }
            written += max(0, count)
        }
        guard fdatasync(descriptor) == 0 else { throw IndexDamage("cannot be flushed (\(String(cString: strerror(errno))))") }
    }

    /// The posts, once all of it was found sound.
    package func segment() throws(IndexDamage) -> any PostSegment {
        let result = opened.withLock { opened in
            if let opened { return opened }
            let result = Result { () throws(IndexDamage) in try IndexFileSegment(bytes, layout) }
            opened = result
            return result
        }
        return try result.get()
    }
}
