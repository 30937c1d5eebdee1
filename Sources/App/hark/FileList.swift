import ArgumentParser
import Foundation

/// The files that a command's arguments name.
enum FileList {
    /// Full paths, since the server stands in another folder; of a folder all files in it and below, by name, links left out.
    /// - Throws: `ValidationError` for what is not there or no file, and where there is none at all.
    static func files(at paths: [String]) throws -> [String] {
        let files = try paths.flatMap(files)
        guard !files.isEmpty else { throw ValidationError("There is no file in \(paths.joined(separator: ", ")).") }
        return files
    }

    private static func files(at path: String) throws -> [String] {
        let url = URL(fileURLWithPath: path).standardizedFileURL
        guard FileManager.default.fileExists(atPath: url.path) else { throw ValidationError("There is no file \(path).") }
        let isFolder = type(of: url.resolvingSymlinksInPath()) == .typeDirectory
        guard isFolder else {
            guard type(of: url.resolvingSymlinksInPath()) == .typeRegular else { throw ValidationError("\(path) is no file.") }
            return [url.path]
        }
        let inside = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return inside.map { url.appending(path: $0) }.filter { type(of: $0) == .typeRegular }.map(\.path).sorted()
    }

    private static func type(of file: URL) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: file.path))?[.type] as? FileAttributeType
    }
}
