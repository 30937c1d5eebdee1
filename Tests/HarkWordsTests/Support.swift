import Foundation
import HarkWords

/// The same numbers from the same seed (SplitMix64, Steele et al. 2014), so that a failing property can be run again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
        settings.spillFolder = folder.path
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
