/// A file that somebody else appends lines to, read from a place on, through every rotation. Used on a lane: a disk may wait.
package struct FollowedFile: Sendable {
    /// Bytes of a file, which one it is, and where they stand in it.
    struct Piece {
        var bytes: [UInt8]
        /// Before the bytes.
        var place: FilePlace
        /// How its file begins.
        fileprivate var head: [UInt8]
        /// Whether others have taken its place, so that no more will be appended.
        var isLeft = false
        /// What came before it and cannot be read any more.
        var lost: String?

        /// The place behind some of the bytes.
        func place(after count: Int) -> FilePlace {
            var place = place
            place.offset += Int64(count)
            let known = min(head.count, Int(clamping: place.offset))
            if known > place.head.byteCount { place.head = FileHead(head[..<known]) }
            return place
        }
    }

    /// More than the longest line, so that a piece without an end of a line tells that the line is too long.
    static let pieceBytes = LineSplitter.longestLine + 2

    /// The name is one of `FollowerRules`: it leads nowhere else.
    let folder: String, name: String

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// What can be read after a place: of the file that was read there, whatever it is called by now; once that has no more, of those that came
    /// after it, one after the other, and last of the one that has the name now. nil where there is none.
    func read(after place: FilePlace?) throws -> Piece? {
        let current = try OpenedFile(name, in: folder)
        guard let place else { return try current.map { try piece(of: $0) } }
        if let current, current.mark == place.mark, try current.hasGrown(from: place) { return try piece(of: current, from: place) }
        let others = others(place)
        let old = try others.first { try $0.mark == place.mark && $0.hasGrown(from: place) }
            ?? others.first { try place.head.byteCount > 0 && isRotated($0.name) && $0.hasGrown(from: place) }
        if let old, old.byteCount > place.offset {
            var piece = try piece(of: old, from: place)
            piece.isLeft = current != nil
            return piece
        }
        return try next(after: place, old, others, current)
    }

    /// The beginning of the file that came next, by when each was last written to; what is known to be lost before it is said.
    private func next(after place: FilePlace, _ old: OpenedFile?, _ others: [OpenedFile], _ current: OpenedFile?) throws -> Piece? {
        let since = old?.changedAt ?? place.changedAt
        let later = others.filter { $0 !== old && isRotated($0.name) && $0.byteCount > 0 && $0.changedAt > since }
            .sorted { ($0.changedAt, $1.name) < ($1.changedAt, $0.name) }
        let next = later.first { !isPacked($0.name) }
        guard let file = next ?? current else { return nil }
        var piece = try piece(of: file)
        piece.isLeft = next != nil
        let packed = later.prefix { $0 !== next }.map(\.name).joined(separator: ", ")
        if !packed.isEmpty {
            piece.lost = "\(packed) was packed before all of it was read: hark posts import takes it in"
        } else if old == nil {
            piece.lost = "The file that was read up to byte \(place.offset) is gone: what stood behind that cannot be read any more"
        }
        return piece
    }

    private func piece(of file: OpenedFile, from place: FilePlace? = nil) throws -> Piece {
        let start = FilePlace(offset: place?.offset ?? 0, mark: file.mark, head: place?.head ?? FileHead([]), changedAt: file.changedAt)
        let head = start.head.byteCount < FileHead.mostBytes ? try file.bytes(from: 0, atMost: FileHead.mostBytes) : []
        return Piece(bytes: try file.bytes(from: start.offset, atMost: Self.pieceBytes), place: start, head: head)
    }

    /// Those of the other files that the one which was read may have become, or that may have come after it: only they are opened, since a folder
    /// may hold more files than a process may open. Some may be gone or forbidden, which is not our affair.
    private func others(_ place: FilePlace) -> [OpenedFile] {
        OpenedFile.names(in: folder).filter { $0.name != name && (isRotated($0.name) || place.mark.hasSuffix(":\($0.inode)")) }.map(\.name).sorted()
            .compactMap { try? OpenedFile($0, in: folder) }
    }

    /// As rotation names what it moves away: `posts.jsonl.1`, `posts.jsonl-20261122`.
    private func isRotated(_ other: String) -> Bool { other.hasPrefix(name) && other.dropFirst(name.count).first.map { ".-_".contains($0) } == true }

    private func isPacked(_ other: String) -> Bool { [".gz", ".zst", ".xz", ".bz2"].contains { other.hasSuffix($0) } }
}
