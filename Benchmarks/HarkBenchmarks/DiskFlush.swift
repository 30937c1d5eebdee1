import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The peer of every durable figure: how often a second this disk takes one page and a finished `fdatasync`.
enum DiskFlush {
    static func perSecond(in folder: String, seconds: Double) throws -> Double {
        let file = open("\(folder)/flush", O_RDWR | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw POSIXError(.EIO) }
        defer { close(file) }
        let page = [UInt8](repeating: 7, count: 4096), pages = 1000
        // Room is made first: a growing file would flush the file system's own records too.
        for number in 0..<pages { guard pwrite(file, page, page.count, off_t(number * page.count)) == page.count else { throw POSIXError(.EIO) } }
        guard fsync(file) == 0 else { throw POSIXError(.EIO) }
        let start = ContinuousClock.now, end = start + .seconds(seconds)
        var count = 0
        while ContinuousClock.now < end {
            guard pwrite(file, page, page.count, off_t(count % pages * page.count)) == page.count, fdatasync(file) == 0 else { throw POSIXError(.EIO) }
            count += 1
        }
        return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }
}
