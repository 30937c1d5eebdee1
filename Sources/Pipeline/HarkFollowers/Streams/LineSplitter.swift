/// Cuts a stream of bytes into lines, wherever its pieces begin and end.
package struct LineSplitter {
    package struct Line: Equatable {
        /// Without its end; empty where it was too long.
        package var bytes: [UInt8]
        /// With its end, as it stood in the stream.
        package var byteCount: Int
        package var isTooLong = false
    }

    /// The longest line that is kept; of a longer one only its length is known.
    package static let longestLine = 1 << 20

    private var rest: [UInt8] = []
    /// Bytes of the unfinished line that were let go already.
    private var skipped = 0

    package init() {}

    /// Calls `body` with each line that ends in `piece`. Line ends are LF or CR LF.
    package mutating func take(_ piece: some Sequence<UInt8>, _ body: (Line) throws -> Void) rethrows {
        rest.append(contentsOf: piece)
        var start = 0
        while let end = rest[start...].firstIndex(of: 0x0A) {
            try body(line(rest[start..<end], end: 1))
            start = end + 1
        }
        rest.removeFirst(start)
        if rest.count > Self.longestLine {
            skipped += rest.count
            rest.removeAll()
        }
    }

    /// What stands after the last line's end, nil where nothing does; from then on it is as new.
    package mutating func finish() -> Line? {
        defer { self = LineSplitter() }
        return rest.isEmpty && skipped == 0 ? nil : line(rest[...], end: 0)
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>, end: Int) -> Line {
        let count = skipped + bytes.count + end
        defer { skipped = 0 }
        guard skipped == 0, bytes.count <= Self.longestLine else { return Line(bytes: [], byteCount: count, isTooLong: true) }
        return Line(bytes: Array(bytes.last == 0x0D ? bytes.dropLast() : bytes), byteCount: count)
    }
}
