#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that somebody else appends lines to, read from a place on. Used on a lane: a disk may wait.
package struct FollowedFile: Sendable {
    /// Bytes of a file, which one it is, and where they stand in it.
    struct Piece {
        var bytes: [UInt8]
        var place: Int64
        var mark: String
        /// Whether another file has taken its place, so that no more will be appended.
        var isLeft = false
    }

    /// More than the longest line, so that a piece without an end of a line tells that the line is too long.
    static let pieceBytes = LineSplitter.longestLine + 2

    /// The name is one of `FollowerRules`: it leads nowhere else.
    let folder: String, name: String

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// What can be read after the cursor: of the file that `mark` names, though it was renamed meanwhile, as long as it has more; then
    /// of the one that has its name now. From the beginning where that is another file, or shorter than before. nil where there is none.
    func read(from place: Int64, of mark: String?) throws -> Piece? {
        let current = try piece(of: name, from: place, of: mark)
        guard let mark, current?.mark != mark else { return current }
        for other in names() where other != name {
            guard var old = try? piece(of: other, from: place, of: mark), old.mark == mark, old.place == place, !old.bytes.isEmpty else { continue }
            old.isLeft = true
            return old
        }
        return current
    }

    private func piece(of name: String, from place: Int64, of mark: String?) throws -> Piece? {
        // No link leads out of the folder, and no pipe or device makes the lane wait.
        let descriptor = open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw FollowerTrouble.refused("The file cannot be opened (\(String(cString: strerror(errno))))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw FollowerTrouble.refused("This is no file") }
        let found = "\(status.st_dev):\(status.st_ino)"
        let start = found == mark && place <= Int64(status.st_size) ? place : 0
        let bytes = try [UInt8](unsafeUninitializedCapacity: min(Self.pieceBytes, max(0, Int(status.st_size) - Int(start)))) { buffer, count in
            guard let base = buffer.baseAddress, buffer.count > 0 else { return }
            let got = pread(descriptor, base, buffer.count, off_t(start))
            guard got >= 0 else { throw FollowerTrouble.away("The file cannot be read (\(String(cString: strerror(errno))))", retryAfter: nil) }
            count = got
        }
        return Piece(bytes: bytes, place: start, mark: found)
    }

    private func names() -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            names.append(name)
        }
        return names
    }
}
