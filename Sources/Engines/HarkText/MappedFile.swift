#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file's bytes as memory, read-only: pages come from the disk when they are first looked at, and are shared between processes. Unmapped when
/// nobody holds it any more, whether the file was removed meanwhile or not.
package final class MappedFile: Sendable {
    /// What could not be done, and what the system said.
    package struct Failure: Error, CustomStringConvertible {
        /// `opened`, `looked at` or `mapped`.
        package let verb: String
        package let code: CInt

        package var description: String { "cannot be \(verb) (\(String(cString: strerror(code))))" }
    }

    package let path: String
    /// Safe to share: nobody writes them, and they live exactly as long as this object. Whoever keeps them keeps it.
    package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    package init(_ path: String) throws(Failure) {
        self.path = path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(verb: "opened", code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(verb: "looked at", code: errno) }
        let count = Int(status.st_size)
        // An empty file cannot be mapped; a page that is never looked at stands for it.
        guard let start = mmap(nil, max(1, count), PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw Failure(verb: "mapped", code: errno)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: count)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), max(1, bytes.count)) }
}
