import Foundation
import HarkCore
public import HarkText

/// The file of a model of languages: one page of JSON that a person can read with `head -c 1024`, then the table.
enum LanguageModelFile {
    private static let payloadOffset = 1024, format = "hark-languages-1"

    private struct Header: Decodable {
        let format: String, rows: Int, width: Int, languages: [String], scale: Float, leadEnglish: Float, leadOther: Float
        /// Of the table, in hexadecimal.
        let sha256: String
    }

    /// Reads and checks everything: some milliseconds.
    static func read(path: String) throws -> LanguageModel {
        let file = try MappedFile.ofModel(path), bytes = file.bytes
        guard bytes.count == payloadOffset + LanguageModel.rows * LanguageModel.width else { throw ModelFileError(path, "is cut off or too long") }
        let header: Header
        do { header = try HarkJSON.decode(from: Data(bytes[..<payloadOffset])) } catch {
            throw ModelFileError(path, "has a broken header (\(error))")
        }
        guard header.format == format, header.rows == LanguageModel.rows, header.width == LanguageModel.width, header.scale > 0,
            !header.languages.isEmpty, header.languages.count <= LanguageModel.width
        else { throw ModelFileError(path, "was made for another version of Hark") }
        let table = UnsafeRawBufferPointer(rebasing: bytes[payloadOffset...])
        guard ModelFile.digest(table) == header.sha256 else {
            throw ModelFileError(path, "is damaged: its table does not have the hash that its header names")
        }
        return LanguageModel(
            languages: header.languages, scale: header.scale, leadOfEnglish: header.leadEnglish, leadOfOthers: header.leadOther, weights: table)
    }
}

extension ModelLibrary {
    /// Where the model of languages would lie, in the order in which it is looked for.
    public var languageModelPaths: [String] { folders.map { "\($0)/language/model.hark" } }

    /// What tells languages apart.
    /// - Throws: `ModelFileError` where no folder has it, or the first found is broken.
    public func languageModel() throws -> LanguageModel {
        let paths = languageModelPaths
        guard let path = paths.first(where: FileManager.default.fileExists) else {
            throw ModelFileError(paths.first ?? "Models/language/model.hark", "is not here")
        }
        return try LanguageModelFile.read(path: path)
    }
}
