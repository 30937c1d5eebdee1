import HarkCore
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What happens when the disk has changed lines of `names.log`: the log is set aside as `names.damaged` before it is ever written
/// anew, and while that file is there no content is removed, since a name that was lost with its line may still be mended
/// from the copy. A person who has done so, or given up, removes it.
enum DamagedLog {
    /// Whether there is, or was at an earlier start, a damaged log.
    static func isKept(_ log: NameLog, in folder: String, _ logger: Logger) throws -> Bool {
        let path = "\(folder)/names.damaged"
        if log.damagedLines > 0, try File(path, O_RDONLY) == nil {
            try copy("\(folder)/names.log", to: path)
            try Folder.sync(folder)
        }
        guard try File(path, O_RDONLY) != nil else { return false }
        logger.error(
            "names.log is or was damaged; no content is removed while names.damaged is there",
            metadata: ["lines": "\(log.damagedLines)", "folder": "\(folder)"])
        return true
    }

    /// By another name first, so that half a copy never counts.
    private static func copy(_ source: String, to target: String) throws {
        let from = try File.opened(source, O_RDONLY), to = try File.opened("\(target).new", O_WRONLY | O_CREAT | O_TRUNC)
        var piece = [UInt8](repeating: 0, count: 1 << 20), offset = 0
        while true {
            let count = try piece.withUnsafeMutableBytes { try from.read(into: $0, at: offset) }
            if count == 0 { break }
            try piece.withUnsafeBytes { try to.write(UnsafeRawBufferPointer(rebasing: $0[..<count]), at: offset) }
            offset += count
        }
        try to.sync()
        try Folder.rename("\(target).new", to: target)
    }
}
