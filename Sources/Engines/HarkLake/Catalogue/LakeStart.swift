import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a start finds on disk of the files that the catalogue names, and removes of those that it does not. Blocks.
struct LakeStart: Sendable {
    /// Those that are there with all their bytes, and those that are not.
    private(set) var files: [LakeFile] = [], missing: [LakeFile] = []
    /// How many files were removed.
    private(set) var removed = 0

    init(_ catalogued: [LakeFile], _ layout: LakeLayout) throws {
        for folder in [layout.root, layout.incoming] { try Folder.make(folder) }
        for file in catalogued {
            if try File(file.path, O_RDONLY)?.byteCount == file.bytes { files.append(file) } else { missing.append(file) }
        }
        // A missing file's index is left too: with a copy of the file from elsewhere all is as before.
        let known = Set(catalogued.flatMap { [$0.path, $0.indexPath] })
        let strays = try layout.files().filter { !known.contains($0) } + Folder.names(in: layout.incoming).map { "\(layout.incoming)/\($0)" }
        for path in strays { try Folder.remove(path) }
        removed = strays.count
    }
}
