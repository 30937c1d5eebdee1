/// Cuts a worker's output into frames, however the pipe has split it. Holds at most one unfinished frame and what was just taken.
package struct FrameParser {
    private var buffer: [UInt8] = []
    /// Where the first byte stands that has not become a frame.
    private var start = 0

    package init() {}

    package mutating func take(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole frame; nil until more bytes have come. After an error nothing that follows makes sense.
    package mutating func next() throws -> Frame? {
        guard buffer.count - start >= Frame.headerLength else { return nil }
        let header = try FrameHeader(buffer[start...].prefix(Frame.headerLength), fromWorker: true)
        let begin = start + Frame.headerLength
        guard buffer.count - begin >= header.length else { return nil }
        start = begin + header.length
        return Frame(header.kind, Array(buffer[begin..<start]))
    }
}
