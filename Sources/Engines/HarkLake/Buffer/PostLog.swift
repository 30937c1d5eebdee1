import HarkCore
import HarkObjects
import HarkText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One file of the buffer: frames, one after the other. One flush makes those last that were written together.
final class PostLog {
    private static let magic: UInt64 = 0x3147_4F4C_4B52_4148  // HARKLOG1
    static let headerBytes = 16
    private static let ending = ".log"

    let number: Int
    let path: String
    private let file: File
    private(set) var byteCount = headerBytes
    /// The disk failed: nothing more is written.
    private(set) var isBroken = false

    /// Makes the file; it is on disk with its name when this returns.
    init(new number: Int, in folder: String) throws {
        self.number = number
        path = Self.path(number, in: folder)
        file = try File.opened(path, O_RDWR | O_CREAT | O_TRUNC)
        var header: [UInt8] = []
        header.put(Self.magic, 8)
        header.put(UInt64(number), 8)
        do {
            try header.withUnsafeBytes { try file.write($0, at: 0) }
            try file.sync()
            try Folder.sync(folder)
        } catch {
            try? Folder.remove(path)
            throw error
        }
    }

    static func path(_ number: Int, in folder: String) -> String {
        let digits = String(number)
        return "\(folder)/\(String(repeating: "0", count: max(0, 9 - digits.count)))\(digits)\(ending)"
    }

    /// The numbers of the logs in a folder, in their order.
    static func numbers(in folder: String) throws -> [Int] {
        try Folder.names(in: folder).compactMap { $0.hasSuffix(ending) ? Int($0.dropLast(ending.count)) : nil }.sorted()
    }

    /// Writes frames. When this returns they are on disk; when it throws they are not, and the next ones may still be.
    func append(_ frames: [UInt8]) throws {
        guard !isBroken else { throw broken }
        do {
            try frames.withUnsafeBytes { try file.write($0, at: byteCount) }
        } catch {
            // Half a batch must not stand before a whole one.
            do { try file.truncate(to: byteCount) } catch { isBroken = true }
            throw error
        }
        do { try file.syncData() } catch {
            // What the disk holds now is not known, and a second flush would not tell: nothing may be built on it.
            isBroken = true
            throw broken.logged("\(path): \(error)")
        }
        byteCount += frames.count
    }

    private var broken: HarkError {
        HarkError(.internal, "The disk failed, so no more posts are taken until Hark has been started again.").logged(path)
    }

    /// Hands out the frames of a log in their order. What was torn by a kill at the end is no frame: nobody was told that it is kept.
    /// - Returns: how many bytes between two frames could not be read: the disk changed them.
    static func read(_ path: String, _ body: (PostFrame) throws -> Void) throws -> Int {
        let file = try MappedFile.opened(path), bytes = file.bytes
        defer { withExtendedLifetime(file) {} }
        guard bytes.count >= headerBytes else { return 0 }
        var place = headerBytes, damaged = bytes.word(0) == magic ? 0 : headerBytes, gap = 0
        while place < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
            if let byteCount = PostFrame.byteCount(rest) {
                do {
                    try body(try PostFrame(body: UnsafeRawBufferPointer(rebasing: rest[PostFrame.headerBytes..<byteCount])))
                } catch is FrameReader.Broken { gap += byteCount }
                (damaged, gap) = (damaged + gap, 0)
                place += byteCount
            } else {
                (place, gap) = (place + 1, gap + 1)
            }
        }
        return damaged
    }
}
