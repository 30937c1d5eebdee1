import HarkCore
import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The key of an installation's identities: sixteen random bytes that are made once and lie beside the files made with it.
enum IdentityKey {
    private static let byteCount = 16

    static func read(in folder: String) throws -> (UInt64, UInt64) {
        let path = "\(folder)/key"
        if let file = try File(path, O_RDONLY) { return try key(file) }
        var random = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        for _ in 0..<2 { bytes.put(random.next(), 8) }
        let fresh = try File.opened("\(path).new", O_RDWR | O_CREAT | O_TRUNC)
        try bytes.withUnsafeBytes { try fresh.write($0, at: 0) }
        try fresh.sync()
        try Folder.rename("\(path).new", to: path)
        try Folder.sync(folder)
        return try key(fresh)
    }

    private static func key(_ file: File) throws -> (UInt64, UInt64) {
        var bytes = [UInt8](repeating: 0, count: byteCount)
        let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
        guard count == byteCount else {
            throw HarkError(
                .internal, "The key of the posts' identities is damaged. Restore it from a backup, or remove its folder: it is made anew then."
            ).logged(file.path)
        }
        return bytes.withUnsafeBytes { ($0.word(0), $0.word(8)) }
    }
}
