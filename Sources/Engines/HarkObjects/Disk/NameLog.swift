import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file `names.log`: what happened to names, line by line, and zeros after it. One flush makes a line last.
///
/// The zeros are room that the disk has given already: a line written there changes no size, so its flush is one write, and
/// taking names away works even when the disk is full.
struct NameLog: Sendable {
    private static let roomStep = 1 << 20
    /// Kept free for taking names away.
    private static let reserve = 64 << 10

    private let folder: String
    private var file: File
    private var end = 0
    private var room = 0
    private(set) var lineCount = 0
    /// Lines that are not whole though later ones are: the disk changed them.
    private(set) var damagedLines = 0
    private var isBroken = false

    private var path: String { "\(folder)/names.log" }

    /// Opens or makes the log and hands every record to `replay`, in order.
    init(in folder: String, replay: ([NameRecord]) -> Void) throws {
        self.folder = folder
        file = try File.opened("\(folder)/names.log", O_RDWR | O_CREAT)
        try Folder.sync(folder)
        room = try file.byteCount
        try readBack(replay)
        try clearTail()
        if room == 0 { try makeRoom(for: Self.reserve, keepsReserve: false) }
    }

    /// Makes sure that `byteCount` bytes fit; the reserve is left alone unless names are only taken away.
    mutating func makeRoom(for byteCount: Int, keepsReserve: Bool) throws {
        guard !isBroken else { throw broken }
        let wanted = end + byteCount + (keepsReserve ? Self.reserve : 0)
        guard wanted > room else { return }
        let step = max(Self.roomStep, wanted - room)
        let zeros = [UInt8](repeating: 0, count: step)
        do { try zeros.withUnsafeBytes { try file.write($0, at: room) } } catch {
            try file.truncate(to: room)
            throw error
        }
        room += step
    }

    /// Writes lines for which there is room. When this returns they are on disk.
    mutating func append(_ lines: [UInt8], count: Int) throws {
        guard !isBroken else { throw broken }
        do {
            try lines.withUnsafeBytes { try file.write($0, at: end) }
            try file.syncData()
        } catch {
            // What the disk holds now is not known, and a second flush would not tell: nothing may be built on it.
            isBroken = true
            throw broken.logged("\(path): \(error)")
        }
        end += lines.count
        lineCount += count
    }

    /// Writes the log anew from what is, beside the old one. The old one stays when that fails.
    mutating func rewrite(from catalogue: Catalogue) throws {
        let fresh = "\(folder)/names.new"
        do {
            let copy = try File.opened(fresh, O_RDWR | O_CREAT | O_TRUNC)
            let (count, end) = try Self.write(catalogue, to: copy)
            let zeros = [UInt8](repeating: 0, count: Self.roomStep)
            try zeros.withUnsafeBytes { try copy.write($0, at: end) }
            try copy.sync()
            try Folder.rename(fresh, to: path)
            (file, self.end, room, lineCount) = (copy, end, end + Self.roomStep, count)
        } catch {
            try Folder.remove(fresh)
            throw error
        }
        do { try Folder.sync(folder) } catch {
            isBroken = true
            throw error
        }
    }

    private static func write(_ catalogue: Catalogue, to copy: File) throws -> (count: Int, end: Int) {
        var count = 0, end = 0, last: NameKey?
        while true {
            let entries = catalogue.entries(after: last, limit: 4096)
            guard let next = entries.last?.key else { return (count, end) }
            var lines: [UInt8] = []
            for entry in entries { NameRecord.given(entry, byteCount: catalogue.byteCount(entry.hash) ?? 0).append(to: &lines) }
            try lines.withUnsafeBytes { try copy.write($0, at: end) }
            (count, end, last) = (count + entries.count, end + lines.count, next)
        }
    }

    private mutating func readBack(_ replay: ([NameRecord]) -> Void) throws {
        var offset = 0, rest: [UInt8] = [], badLines = 0
        while offset < room {
            var chunk = rest
            chunk.append(contentsOf: try piece(at: offset))
            offset += chunk.count - rest.count
            let zero = chunk.firstIndex(of: 0)
            let text = chunk[..<(zero ?? chunk.endIndex)]
            var start = text.startIndex, records: [NameRecord] = []
            while let lineEnd = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
                if let record = NameRecord(line: text[start..<lineEnd]) {
                    records.append(record)
                    damagedLines += badLines
                    badLines = 0
                    end = offset - chunk.count + lineEnd + 1
                } else {
                    badLines += 1
                }
                start = lineEnd + 1
            }
            replay(records)
            lineCount += records.count
            rest = Array(text[start...])
            // A line that was never finished, and with it all that was written together with it.
            if zero != nil { return }
        }
    }

    private func piece(at offset: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: Self.roomStep) { bytes, count in
            count = try file.read(into: UnsafeMutableRawBufferPointer(bytes), at: offset)
        }
    }

    /// What lies behind the last whole line was never answered for; new lines must not bring it back to life.
    private mutating func clearTail() throws {
        guard end < room else { return }
        var offset = end
        while offset < room {
            var bytes = try piece(at: offset)
            guard !bytes.isEmpty else { break }
            if bytes.contains(where: { $0 != 0 }) {
                for index in bytes.indices { bytes[index] = 0 }
                try bytes.withUnsafeBytes { try file.write($0, at: offset) }
            }
            offset += bytes.count
        }
        try file.sync()
    }

    private var broken: HarkError {
        HarkError(.internal, "The disk failed, so nothing more is stored until Hark has been started again.").logged(path)
    }
}
