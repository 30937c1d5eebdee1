import Foundation
import HarkModels

/// Where things lie in the checkout that these tests were built from.
enum Checkout {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static func sentences(_ task: TextTask) throws -> LabelledTexts {
        try LabelledTexts(path: tests.appending(path: "Sentences/\(task.rawValue).tsv").path, task: task)
    }

    /// The model that is shipped.
    static func shippedModel() throws -> FastTextModel {
        try ModelLibrary(folder: root.appending(path: "Models").path).fastModel(for: .sentiment)
    }

    /// Settings that train in a moment.
    static func quick(_ task: TextTask) -> TrainingSettings {
        var settings = TrainingSettings()
        settings.shape = ModelShape(labels: task.labels.count, wordBuckets: 1 << 14, gramBuckets: 1 << 14)
        settings.epochs = 10
        settings.heldEvery = 5
        settings.rareWordCount = 1
        return settings
    }

    /// Runs `body` with a path in a folder of its own that is removed afterwards.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-models-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
