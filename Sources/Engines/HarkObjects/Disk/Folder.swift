import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is done to folders. Every call blocks, so it is made on a lane.
package enum Folder {
    /// Returns once the names in the folder are on disk.
    package static func sync(_ path: String) throws { try File.opened(path, O_RDONLY | O_DIRECTORY).sync() }

    /// Makes the folder and those above it for its user alone, each on disk before the next; nothing where it is there.
    package static func make(_ path: String) throws {
        guard mkdir(path, 0o700) != 0 else { return try sync(parent(path)) }
        if errno == EEXIST { return }
        guard errno == ENOENT, parent(path) != path else { throw FileFailure.error("made", path) }
        try make(parent(path))
        try make(path)
    }

    /// Makes folders within one, with one flush for all.
    static func make(_ names: [String], in path: String) throws {
        var isChanged = false
        for name in names {
            if mkdir("\(path)/\(name)", 0o700) == 0 {
                isChanged = true
            } else if errno != EEXIST {
                throw FileFailure.error("made", "\(path)/\(name)")
            }
        }
        if isChanged { try sync(path) }
    }

    /// Takes over the place of `target`, at once for all who open it later. On disk only after `sync` of the folder.
    package static func rename(_ source: String, to target: String) throws {
        // The module's own name of the call, since this function hides it.
        guard moved(source, target) == 0 else { throw FileFailure.error("renamed", source) }
    }

    /// No error where there is no such file.
    package static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileFailure.error("removed", path) }
    }

    /// The names in a folder, in no order.
    package static func names(in path: String) throws -> [String] {
        var names: [String] = []
        try forEachName(in: path) { names.append(String(decoding: $0, as: UTF8.self)) }
        return names
    }

    /// Hands out the bytes of each name in a folder, in no order; they live only during the call.
    static func forEachName(in path: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        guard let stream = opendir(path) else { throw FileFailure.error("listed", path) }
        defer { closedir(stream) }
        errno = 0
        while let entry = readdir(stream) {
            try withUnsafeBytes(of: &entry.pointee.d_name) { field in
                let bytes = field.assumingMemoryBound(to: UInt8.self), name = UnsafeBufferPointer(rebasing: bytes.prefix { $0 != 0 })
                if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { try body(name) }
            }
            errno = 0
        }
        guard errno == 0 else { throw FileFailure.error("listed", path) }
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

private func moved(_ source: String, _ target: String) -> CInt { rename(source, target) }
