import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One open file; closed when nobody holds it any more. Every call blocks, so it is made on a lane.
package final class File: Sendable {
    package let path: String
    private let descriptor: CInt

    /// Nil when there is no such file (and `flags` do not make one).
    package init?(_ path: String, _ flags: CInt) throws {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor < 0 else { return }
        if errno == ENOENT { return nil }
        throw FileFailure.error("opened", path)
    }

    /// For files that must be there or be made.
    package static func opened(_ path: String, _ flags: CInt) throws -> File {
        guard let file = try File(path, flags) else { throw FileFailure.error("opened", path, code: ENOENT) }
        return file
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    package var byteCount: Int {
        get throws {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw FileFailure.error("looked at", path) }
            return Int(status.st_size)
        }
    }

    package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        var written = 0
        while written < bytes.count {
            let count = pwrite(descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(offset + written))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileFailure.error("written", path, code: count == 0 ? ENOSPC : errno) }
            written += count
        }
    }

    /// Reads until `target` is full or the file ends; returns how many bytes it took.
    package func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        var taken = 0
        while taken < target.count {
            let count = pread(descriptor, target.baseAddress! + taken, target.count - taken, off_t(offset + taken))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure.error("read", path) }
            if count == 0 { break }
            taken += count
        }
        return taken
    }

    package func truncate(to byteCount: Int) throws {
        guard ftruncate(descriptor, off_t(byteCount)) == 0 else { throw FileFailure.error("cut", path) }
    }

    /// Returns once the file's bytes and size are on disk.
    package func sync() throws {
        guard fsync(descriptor) == 0 else { throw FileFailure.error("flushed", path) }
    }

    /// As `sync`, but leaves out what is not needed to read the bytes back.
    package func syncData() throws {
        #if canImport(Glibc)
            guard fdatasync(descriptor) == 0 else { throw FileFailure.error("flushed", path) }
        #else
            try sync()
        #endif
    }

    /// Lets the system forget what it holds of the file in memory, so that the next read asks the disk.
    func dropFromCache() {
        #if canImport(Glibc)
            posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        #endif
    }
}
