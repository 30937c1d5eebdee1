/// Words in the order of their bytes, each with its count: length and count as little-endian base-128 numbers, then the bytes.
struct SpillRun {
    let file: SpillFile
    /// Where in the file it stands.
    let range: Range<Int>
}

/// Writes a run at the end of a file.
final class RunWriter {
    private let file: SpillFile
    private let start: Int
    private let bufferBytes: Int
    private var buffer: [UInt8] = []

    init(_ file: SpillFile, bufferBytes: Int) {
        self.file = file
        self.bufferBytes = bufferBytes
        start = file.end
        buffer.reserveCapacity(bufferBytes + 64)
    }

    func append(_ word: UnsafeRawBufferPointer, _ count: Int) throws {
        append(number: word.count)
        append(number: count)
        buffer.append(contentsOf: word)
        if buffer.count >= bufferBytes { try flush() }
    }

    func finish() throws -> SpillRun {
        try flush()
        return SpillRun(file: file, range: start..<file.end)
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { try file.append($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(number: Int) {
        var rest = number
        while rest >= 0x80 {
            buffer.append(UInt8(rest & 0x7F | 0x80))
            rest >>= 7
        }
        buffer.append(UInt8(rest))
    }
}
