import Foundation
import HarkCore
import HarkCrypto
public import HarkModels

/// The project's own sentences of a task: half of them are rehearsed while a model learns, so that nothing is forgotten, half
/// are held out and measure it.
public struct Rehearsal: Sendable {
    public let rehearsed: LabelledTexts
    public let heldOut: LabelledTexts
    /// SHA-256 of the file, in hexadecimal.
    public let sha256: String

    public init(_ bytes: [UInt8], task: TextTask, name: String) throws {
        (rehearsed, heldOut) = try LabelledTexts(bytes, task: task, name: name).split(every: 2)
        sha256 = SHA256.hash(bytes).hexText
    }

    /// The sentences of the first of the library's folders that has some.
    /// - Throws: `HarkError` `.overloaded` where none has.
    public init(of task: TextTask, in library: ModelLibrary) throws {
        let paths = library.folders.map { "\($0)/\(task.rawValue)-rehearsal/sentences.tsv" }
        guard let path = paths.first(where: FileManager.default.fileExists) else {
            throw HarkError(.overloaded, "The sentences to rehearse are not installed, so nothing is learned. The operator can add them.")
                .logged("looked for \(paths.joined(separator: ", "))")
        }
        try self.init(Array(try Data(contentsOf: URL(fileURLWithPath: path))), task: task, name: path)
    }
}
