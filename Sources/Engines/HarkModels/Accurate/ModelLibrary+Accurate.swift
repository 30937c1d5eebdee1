import Foundation
import HarkCore
import HarkText

/// The files of the accurate tier: `TASK-accurate/head.json` beside `encoder.onnx`, and `wordpiece/vocab.txt`.
extension ModelLibrary {
    /// The shipped head of `task`. Throws `ModelMissing` where no folder has it, `ModelFileError` where the first found is broken.
    /// Cost: some milliseconds.
    public func head(for task: TextTask) throws -> AccurateHead {
        let head = try AccurateHead(path: path(of: task, "head.json"))
        guard head.task == task else { throw ModelFileError(try path(of: task, "head.json"), "is for \(head.task.rawValue)") }
        return head
    }

    /// What a process needs to open the encoder of `task`; only looks whether the files are there.
    /// - Throws: `ModelMissing`, `OnnxFailure` where there is no library, `ModelFileError` for a broken head.
    public func encoder(for task: TextTask) throws -> EncoderFiles {
        let head = try head(for: task)
        return EncoderFiles(
            task: task, path: try path(of: task, "encoder.onnx"), sha256: head.encoderSHA256, maxTokens: head.maxTokens,
            vocabulary: try vocabularyPath(for: task), library: try OnnxLibrary.path(), quick: head.quick?.reading)
    }

    private func path(of task: TextTask, _ file: String) throws -> String {
        try first(folders.map { "\($0)/\(task.rawValue)-accurate/\(file)" }, for: task)
    }

    private func vocabularyPath(for task: TextTask) throws -> String { try first(folders.map { "\($0)/wordpiece/vocab.txt" }, for: task) }

    private func first(_ paths: [String], for task: TextTask) throws -> String {
        guard let path = paths.first(where: FileManager.default.fileExists) else { throw ModelMissing(task: task, tier: .accurate, tried: paths) }
        return path
    }
}

/// Where the parts of an encoder lie.
public struct EncoderFiles: Sendable, Codable, Equatable {
    public let task: TextTask
    public let path: String
    /// What the model's hash must be, in hexadecimal.
    public let sha256: String
    /// Texts are cut to this many tokens.
    public let maxTokens: Int
    public let vocabulary: String
    /// ONNX Runtime.
    public let library: String
    /// What its quick step reads; nil for an encoder that has none.
    public let quick: QuickReading?

    public init(task: TextTask, path: String, sha256: String, maxTokens: Int, vocabulary: String, library: String, quick: QuickReading? = nil) {
        self.task = task
        self.path = path
        self.sha256 = sha256
        self.maxTokens = maxTokens
        self.vocabulary = vocabulary
        self.library = library
        self.quick = quick
    }

    /// Loads the library and opens the model. Throws as `OnnxLibrary.load` and `TextEncoder` do. Cost: some 200 ms.
    public func open() throws -> TextEncoder {
        try OnnxLibrary.load(library)
        return try TextEncoder(path: path, sha256: sha256, tokenizer: WordPieceTokenizer(vocabulary: vocabulary), quick: quick)
    }

    /// Whether the model is the one that its head was made for, without opening it. Throws `ModelFileError`. Cost: some 50 ms.
    public func check() throws {
        let file = try MappedFile.ofModel(path)
        guard ModelFile.digest(file.bytes) == sha256 else {
            throw ModelFileError(path, "is damaged, or another one than its head.json was made for")
        }
    }
}
