import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file's bytes as memory; read from the disk when they are looked at. Unmapped when nobody holds it any more, removed or not.
final class MappedFile: Sendable {
    let path: String
    let byteCount: Int
    // Never written, and unmapped by `deinit` alone.
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: byteCount) }

    init(_ path: String) throws {
        self.path = path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure.error("opened", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure.error("looked at", path) }
        byteCount = Int(status.st_size)
        // An empty file cannot be mapped; a page that is never looked at stands for it.
        guard let start = mmap(nil, max(1, byteCount), PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw FileFailure.error("mapped", path)
        }
        self.start = start
    }

    deinit { munmap(start, max(1, byteCount)) }
}
