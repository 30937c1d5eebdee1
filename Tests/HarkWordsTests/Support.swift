import Foundation
import HarkWords

extension WordCounter {
    /// Counts `text` handed in in pieces of `size` bytes.
    static func count(_ text: [UInt8], pieces size: Int, _ settings: WordCounterSettings) throws -> WordCount {
        var counter = WordCounter(settings)
        try text.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: size) {
                try counter.update(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)]))
            }
        }
        return try counter.finish()
    }
}

extension WordCounterSettings {
    /// All words of a text in UTF-8.
    static var everything: WordCounterSettings {
        var settings = WordCounterSettings(top: .max)
        settings.encoding = .utf8
        return settings
    }

    func memory(_ bytes: Int) -> WordCounterSettings {
        var settings = self
        settings.memoryBytes = bytes
        return settings
    }

    func spilling(to folder: URL) -> WordCounterSettings {
        var settings = self
        settings.spill = .folder(folder.path)
        return settings
    }
}

extension WordCount {
    /// As the oracle writes it.
    var listing: String { top.map { "\($0.count)\t\($0.word)\n" }.joined() }
}

/// Runs `body` with a folder of its own that is removed afterwards.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-words-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
