#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The log beside the file.
enum WriteAheadLog {
    /// SQLite's sizes: a header, then frames of a small header and a page.
    private static let headerBytes = 32, frameBytes = 24 + 4096

    /// Gives the log the room of `pages` at once, filled with zeros.
    ///
    /// While a log grows, each flush writes the file system's records of its new size too and takes twice as long; a log that has
    /// its room is only written over. SQLite never asks for the log's size: it ends where a frame's checksum does not fit,
    /// and zeros never fit. They are appended (`O_APPEND`), so they cannot fall on a frame, whoever writes one meanwhile.
    /// - Returns: false where the disk does not give it.
    @discardableResult
    static func makeRoom(_ path: String, pages: Int) -> Bool {
        let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var missing = headerBytes + pages * frameBytes - Int(lseek(file, 0, SEEK_END))
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        while missing > 0 {
            let written = write(file, zeros, min(missing, zeros.count))
            guard written > 0 else { return false }
            missing -= written
        }
        return fsync(file) == 0
    }
}
