import Foundation

/// A line on a terminal that shows how far long work is; nothing at all where standard error is no terminal.
struct ProgressLine {
    private let name: String
    private let isShown = isatty(STDERR_FILENO) == 1

    init(_ name: String) { self.name = name }

    /// - Parameter share: 0…1.
    func show(_ share: Double) { write("\r\(name) \(Int((share * 100).rounded())) % ") }

    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
        if isShown { FileHandle.standardError.write(Data(text.utf8)) }
    }
}
