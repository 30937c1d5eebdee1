import Dispatch
import HarkCore
import HarkCrypto
import HarkObjects
import HarkPosts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes files of the lake: beside, flushed, given their place, the folder flushed. A file is part of the lake once the catalogue names it; one
/// that never comes so far is condemned, or found at the next start. Blocks.
struct LakeFileMaker: Sendable {
    let layout: LakeLayout
    let sweeper: LakeSweeper
    let identifiers: IdentifierGenerator
    let indexes: LakeIndexMaker

    /// A file of a live segment's rows that arrived within `hour`, in their order.
    func file(of ranges: [Range<Int>], _ live: LiveTerms, hour: Int64, over session: DuckDBSession) throws -> LakeFile {
        try made(hour) { path in
            let index = indexes.begin(of: ranges, live, at: LakeFile.indexPath(of: path))
            // Neither file is moved or removed before both are there.
            defer { index.wait() }
            try PostFile(path: path).write(ranges, of: live, over: session)
            return PostFileFacts(of: ranges, live)
        }!
    }

    /// One file of several of one hour, without the posts of `dropped`; none where no post is left.
    /// - Returns: which of `dropped` were among the posts.
    /// - Throws: also where no index can be made of so many posts together: with theirs the files are of more use.
    func file(
        merging files: [LakeFile], without dropped: [UInt64], over session: DuckDBSession
    ) throws -> (file: LakeFile?, dropped: [UInt64]) {
        var found: [UInt64] = []
        let file = try made(files[0].hour) { path in
            let target = PostFile(path: path)
            found = try target.write(from: files.map(\.path), without: dropped, over: session)
            guard let facts = try target.facts(over: session) else { return nil }
            try index(of: target, rows: facts.rows, at: LakeFile.indexPath(of: path), over: session)
            return facts
        }
        return (file, found)
    }

    /// - Parameter write: makes the file at the path; nil where there is nothing to keep.
    private func made(_ hour: Int64, _ write: (String) throws -> PostFileFacts?) throws -> LakeFile? {
        let id = identifiers.next(), incoming = layout.incomingPath(id)
        do {
            guard let facts = try write(incoming) else {
                sweeper.add(incoming)
                return nil
            }
            return try place(incoming, id, hour, facts)
        } catch {
            sweeper.add(incoming)
            throw error
        }
    }

    private func place(_ incoming: String, _ id: Identifier, _ hour: Int64, _ facts: PostFileFacts) throws -> LakeFile {
        let (bytes, sha256) = try Self.flushed(incoming)
        let path = layout.path(hour: hour, first: facts.firstSequence, last: facts.lastSequence, id: id), folder = layout.folder(of: hour)
        try sweeper.keepingFolders {
            try Folder.make(folder)
            let index = LakeFile.indexPath(of: incoming)
            if access(index, F_OK) == 0 { try Folder.rename(index, to: LakeFile.indexPath(of: path)) }
            try Folder.rename(incoming, to: path)
        }
        try Folder.sync(folder)
        return LakeFile(
            id: id, hour: hour, rows: facts.rows, firstSequence: facts.firstSequence, lastSequence: facts.lastSequence, earliest: facts.earliest,
            latest: facts.latest, bytes: bytes, sha256: sha256, hold: FileHold(path, sweeper))
    }

    /// Makes a file's index anew, in the place of the one that is there.
    func index(of file: LakeFile, over session: DuckDBSession) throws {
        let incoming = LakeFile.indexPath(of: layout.incomingPath(identifiers.next()))
        try index(of: PostFile(path: file.path), rows: file.rows, at: incoming, over: session)
        try Folder.rename(incoming, to: file.indexPath)
        try Folder.sync(layout.folder(of: file.hour))
    }

    private func index(of file: PostFile, rows: Int, at path: String, over session: DuckDBSession) throws {
        indexes.make(of: file, rows: rows, at: path, over: session)
        guard access(path, F_OK) == 0 else { throw HarkError(.internal, "The lake of posts could not do this.").logged("no index of \(file.path)") }
    }

    /// Flushes a file that somebody else wrote, and reads what it is.
    private static func flushed(_ path: String) throws -> (bytes: Int, sha256: String) {
        let file = try File.opened(path, O_RDONLY)
        try file.sync()
        return (try file.byteCount, try sha256(of: file))
    }

    /// In hexadecimal, read piece by piece.
    static func sha256(of file: File) throws -> String {
        var hash = SHA256(), offset = 0
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let count = try file.read(into: piece, at: offset)
            if count == 0 { return hash.finalize().hexText }
            hash.update(UnsafeRawBufferPointer(rebasing: piece[..<count]))
            offset += count
        }
    }
}
