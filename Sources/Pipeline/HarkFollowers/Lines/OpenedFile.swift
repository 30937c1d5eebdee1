#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of a folder, opened to be read. Blocks.
final class OpenedFile {
    let name: String, mark: String
    let byteCount: Int64
    /// Microseconds since 1970.
    let changedAt: Int64
    private let descriptor: CInt

    /// - Returns: nil where there is none of this name.
    /// - Throws: `FollowerTrouble.refused` for what is no file, or must not be read.
    init?(_ name: String, in folder: String) throws {
        // No link leads out of the folder, and no pipe or device makes the lane wait.
        let found = open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), failure = errno
        var status = stat()
        let isFile = found >= 0 && fstat(found, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        descriptor = found
        (self.name, mark, byteCount) = (name, "\(status.st_dev):\(status.st_ino)", Int64(status.st_size))
        changedAt = Int64(status.st_mtim.tv_sec) * 1_000_000 + Int64(status.st_mtim.tv_nsec) / 1000
        guard found >= 0 else {
            if failure == ENOENT { return nil }
            throw FollowerTrouble.refused("The file cannot be opened (\(String(cString: strerror(failure))))")
        }
        guard isFile else { throw FollowerTrouble.refused("This is no file") }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Up to so many bytes from `offset` on.
    func bytes(from offset: Int64, atMost limit: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: min(limit, max(0, Int(byteCount - offset)))) { buffer, count in
            guard let base = buffer.baseAddress, buffer.count > 0 else { return }
            let got = pread(descriptor, base, buffer.count, off_t(offset))
            guard got >= 0 else { throw FollowerTrouble.away("The file cannot be read (\(String(cString: strerror(errno))))", retryAfter: nil) }
            count = got
        }
    }

    /// Whether it has grown from what begins so and was read so far.
    func hasGrown(from place: FilePlace) throws -> Bool {
        try byteCount >= place.offset && FileHead(bytes(from: 0, atMost: place.head.byteCount)) == place.head
    }

    /// The names in a folder, each with its inode; none where it cannot be read.
    static func names(in folder: String) -> [(name: String, inode: UInt64)] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [(name: String, inode: UInt64)] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            names.append((name, UInt64(entry.pointee.d_ino)))
        }
        return names
    }
}
