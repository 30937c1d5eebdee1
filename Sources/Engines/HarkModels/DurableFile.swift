public import Foundation
import HarkCore

/// A file that is whole or not there, whenever the machine stops: written beside its place, flushed, renamed, its folder flushed.
public enum DurableFile {
    /// Makes the folder where it is missing. A file of the name is replaced.
    /// - Throws: `HarkError` `.outOfSpace` or `.internal`.
    public static func write(_ data: Data, to path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let beside = "\(path).part"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(beside) }
        do {
            defer { close(descriptor) }
            try data.withUnsafeBytes { bytes in
                var offset = 0
                while offset < bytes.count {
                    let count = Foundation.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
                    guard count > 0 else { throw failure(beside) }
                    offset += count
                }
            }
            guard fsync(descriptor) == 0 else { throw failure(beside) }
        }
        guard rename(beside, path) == 0 else { throw failure(path) }
        try flush(folder: folder)
    }

    /// Makes what was renamed or made in a folder last.
    public static func flush(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(folder) }
    }

    private static func failure(_ path: String) -> HarkError {
        let number = errno
        let full = number == ENOSPC || number == EDQUOT
        return HarkError(full ? .outOfSpace : .internal, full ? "The disk is full." : "A model could not be written.")
            .logged("\(path): \(String(cString: strerror(number)))")
    }
}
