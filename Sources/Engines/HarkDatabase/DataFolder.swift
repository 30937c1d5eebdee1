import HarkCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder that one Hark owns: its database, its socket and its lock. Only one process at a time may hold it.
public final class DataFolder: Sendable {
    /// Without a slash at the end.
    public let path: String
    private let descriptor: Mutex<CInt?>

    public var databasePath: String { "\(path)/hark.db" }
    /// Commands beside a running server come through here.
    public var socketPath: String { Self.socketPath(in: path) }

    /// Where the server that owns the folder listens, for commands that do not own it.
    public static func socketPath(in folder: String) -> String { "\(folder)/hark.sock" }

    /// Creates the folder (and those above it) for its user alone where it is not there, and takes its lock.
    /// - Throws: `HarkError` `.conflict`, naming the process, while another one holds it; `.internal` when it cannot be made or written.
    public init(_ path: String) throws {
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        try Self.makeFolder(path)
        self.path = path
        descriptor = Mutex(try Self.lock("\(path)/lock", of: path))
    }

    deinit { release() }

    /// Gives the folder back; the last thing that a stopping server does. Twice is once.
    public func release() {
        descriptor.withLock { descriptor in
            // Unlocked by name: a child just being started may hold a copy of the descriptor for a moment. The file stays, since
            // removing it would let two processes lock two files of one name.
            if let open = descriptor {
                flock(open, LOCK_UN)
                close(open)
            }
            descriptor = nil
        }
    }

    private static func makeFolder(_ path: String) throws {
        var end = path.utf8.startIndex
        while end < path.utf8.endIndex {
            end = path.utf8[path.utf8.index(after: end)...].firstIndex(of: UInt8(ascii: "/")) ?? path.utf8.endIndex
            if mkdir(String(path[..<end]), 0o700) != 0, errno != EEXIST, errno != EISDIR, errno != EROFS {
                throw failure("made", path)
            }
        }
        guard access(path, W_OK | X_OK) == 0 else { throw failure("written", path) }
    }

    private static func lock(_ file: String, of folder: String) throws -> CInt {
        // Not inherited by workers: a worker that outlives the server must not keep the folder locked.
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("locked", folder) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let busy = errno == EWOULDBLOCK, holder = processNumber(in: descriptor)
            close(descriptor)
            guard busy else { throw failure("locked", folder) }
            let who = holder.map { " (process \($0))" } ?? ""
            throw HarkError(.conflict, "Another Hark\(who) is using this data folder. Stop it, or choose another folder with --data.")
                .logged(folder)
        }
        let text = "\(getpid())\n"
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count else {
            close(descriptor)
            throw failure("written", folder)
        }
        return descriptor
    }

    private static func processNumber(in descriptor: CInt) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
    }

    private static func failure(_ verb: String, _ folder: String) -> HarkError {
        let reason = String(cString: strerror(errno))
        return HarkError(.internal, "The data folder cannot be \(verb): \(reason). Choose another with --data, or mend its permissions.")
            .logged(folder)
    }
}
