#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Some whole lines of what is sent, and where they stand in it.
package struct LineChunk: Sendable {
    /// Of its first line, counted from 1.
    package var firstLine: Int
    package var bytes: [UInt8] = []
    /// Where each line ends in `bytes`; its line feed is not there.
    package var ends: [Int] = []
    /// Lines that are longer than any post, by their place in the chunk; nothing of them is in `bytes`.
    package var tooLong: Set<Int> = []

    package func forEachLine(_ body: (_ number: Int, _ line: UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var start = 0
            for (index, end) in ends.enumerated() {
                body(firstLine + index, UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
    }
}

/// Cuts a stream of bytes into chunks of lines. What it holds is bounded, however long a line is.
package struct LineCutter {
    static let chunkLines = 2_500
    static let chunkBytes = 2 << 20

    /// A line with more bytes is passed over and noted.
    private let lineBytes: Int
    private var chunk = LineChunk(firstLine: 1)
    private var isInLongLine = false

    package init(lineBytes: Int) { self.lineBytes = lineBytes }

    /// Takes bytes in and hands out the chunks that became full.
    package mutating func add(_ bytes: UnsafeRawBufferPointer, _ body: (LineChunk) -> Void) {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard let feed = memchr(rest.baseAddress!, 0x0A, rest.count) else { return append(rest) }
            let length = UnsafeRawPointer(feed) - rest.baseAddress!
            append(UnsafeRawBufferPointer(rebasing: rest[..<length]))
            endLine()
            start += length + 1
            if chunk.ends.count == Self.chunkLines || chunk.bytes.count >= Self.chunkBytes { body(take()) }
        }
    }

    /// The last chunk; nil where there is nothing left.
    package mutating func finish() -> LineChunk? {
        if isInLongLine || chunk.bytes.count > (chunk.ends.last ?? 0) { endLine() }
        return chunk.ends.isEmpty ? nil : take()
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        let start = chunk.ends.last ?? 0
        if isInLongLine || chunk.bytes.count - start + bytes.count > lineBytes {
            isInLongLine = true
            chunk.bytes.removeLast(chunk.bytes.count - start)
        } else {
            chunk.bytes.append(contentsOf: bytes)
        }
    }

    private mutating func endLine() {
        if isInLongLine { chunk.tooLong.insert(chunk.ends.count) }
        isInLongLine = false
        chunk.ends.append(chunk.bytes.count)
    }

    private mutating func take() -> LineChunk {
        defer { chunk = LineChunk(firstLine: chunk.firstLine + chunk.ends.count) }
        return chunk
    }
}
