import Foundation
import HarkCrypto
import HarkText

/// What is needed to label pictures.
public struct LabelModelFiles: Sendable, Codable, Equatable {
    public let model: String, classes: String
    /// ONNX Runtime.
    public let library: String
    /// Changes with everything that changes an answer.
    public let version: String
}

/// What is needed to read what is written in pictures.
public struct ReadingModelFiles: Sendable, Codable, Equatable {
    /// Finds lines; reads one.
    public let detector: String, reader: String
    /// One a line.
    public let characters: String
    public let library: String
    public let version: String
}

/// A model of pictures that is not installed. The description says how to get it.
public struct ImageModelMissing: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}

/// Both lie in `vendor/models`, where `make deps` puts what is not ours to hand on.
extension ModelLibrary {
    /// Counted up where the way from pixels to an answer changes.
    private static let labelRecipe = "1", readingRecipe = "1"

    /// Looks for the files and hashes them. Throws `ImageModelMissing`, `OnnxFailure`. Cost: some 20 ms.
    public func labelModel() throws -> LabelModelFiles {
        let model = try file("vendor/models/image-labels/model.onnx", for: "labels"), classes = try file("Models/image-labels/classes.tsv", for: "labels")
        return LabelModelFiles(
            model: model, classes: classes, library: try OnnxLibrary.path(), version: try Self.version(of: [model, classes], Self.labelRecipe))
    }

    /// Looks for the files and hashes them. Throws `ImageModelMissing`, `OnnxFailure`. Cost: some 20 ms.
    public func readingModel() throws -> ReadingModelFiles {
        let files = try ["detector.onnx", "reader.onnx", "characters.txt"].map { try file("vendor/models/text-in-pictures/\($0)", for: "texts") }
        return ReadingModelFiles(
            detector: files[0], reader: files[1], characters: files[2], library: try OnnxLibrary.path(),
            version: try Self.version(of: files, Self.readingRecipe))
    }

    private func file(_ name: String, for what: String) throws -> String {
        let places = homes.map { "\($0)/\(name)" }
        guard let path = places.first(where: FileManager.default.fileExists) else {
            throw ImageModelMissing(
                "Pictures get no \(what): \(name) is not here (looked in \(homes.joined(separator: ", "))); fetch it with `make deps`.")
        }
        return path
    }

    private static func version(of paths: [String], _ recipe: String) throws -> String {
        let digests = try paths.map { path in
            let file = try MappedFile.ofModel(path)
            return withExtendedLifetime(file) { ModelFile.digest(file.bytes) }
        }
        return String(SHA256.hash(Array((digests + [recipe]).joined(separator: " ").utf8)).hexText.prefix(12))
    }
}
