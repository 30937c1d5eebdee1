import HarkObjects
import Synchronization

/// Files that nobody reads any more, until somebody has the time to remove them. What a stop leaves is found at the next start: it is in
/// no catalogue.
final class LakeSweeper: Sendable {
    private let paths = Mutex<[String]>([])
    /// Held by who makes a file in a folder, and by who removes empty ones.
    private let folders = Mutex(())
    /// Folders are removed up to this one.
    private let root: String

    init(root: String) { self.root = root }

    func add(_ path: String) { paths.withLock { $0.append(path) } }

    /// The files that wait to be removed, and their indexes.
    var waiting: Set<String> { Set(paths.withLock { $0 }.flatMap { [$0, LakeFile.indexPath(of: $0)] }) }

    /// Runs `body`, in which no folder is removed.
    func keepingFolders(_ body: () throws -> Void) throws { try folders.withLock { _ in try body() } }

    /// Removes what waits, each with its index, and folders that are empty then. Blocks.
    func sweep() throws {
        for path in paths.withLock({ $0 }) {
            try Folder.remove(path)
            try Folder.remove(LakeFile.indexPath(of: path))
            folders.withLock { _ in removeEmptyFolders(above: path) }
            paths.withLock { $0.removeAll { $0 == path } }
        }
    }

    private func removeEmptyFolders(above path: String) {
        var folder = path
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            // The system refuses it while there is something in it. The folder of files that are being made is none of the root's, and stays.
            guard folder.hasPrefix(root + "/"), rmdir(folder) == 0 else { return }
        }
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
