import Foundation

/// Merges sorted runs to one.
enum RunMerge {
    /// Hands out each word of the runs once, in the order of its bytes, with its counts added up.
    static func merge(_ runs: [SpillRun], bufferBytes: Int, _ body: (UnsafeRawBufferPointer, Int) throws -> Void) throws {
        var readers = try runs.map { try RunReader($0, bufferBytes: bufferBytes) }.filter { !$0.isAtEnd }
        for place in readers.indices.reversed() { sink(place, &readers) }
        var word: [UInt8] = []
        while let first = readers.first {
            word.removeAll(keepingCapacity: true)
            word.append(contentsOf: first.word)
            var count = 0
            while let next = readers.first, next.word.elementsEqual(word) {
                count += next.count
                try next.advance()
                if next.isAtEnd { readers.swapAt(0, readers.count - 1) }
                if next.isAtEnd { readers.removeLast() }
                sink(0, &readers)
            }
            try word.withUnsafeBytes { try body($0, count) }
        }
    }

    /// Restores the heap below `start`: the reader with the first word is at the root.
    private static func sink(_ start: Int, _ readers: inout [RunReader]) {
        var place = start
        while true {
            var first = place
            let left = 2 * place + 1, right = left + 1
            if left < readers.count, readers[left].precedes(readers[first]) { first = left }
            if right < readers.count, readers[right].precedes(readers[first]) { first = right }
            if first == place { return }
            readers.swapAt(place, first)
            place = first
        }
    }
}

/// Reads a run word by word.
final class RunReader {
    private let run: SpillRun
    private var buffer: [UInt8]
    private var place = 0, filled = 0
    private var offset: Int
    private var wordStart = 0, wordEnd = 0
    private(set) var count = 0
    private(set) var isAtEnd = false

    init(_ run: SpillRun, bufferBytes: Int) throws {
        self.run = run
        offset = run.range.lowerBound
        buffer = [UInt8](repeating: 0, count: bufferBytes)
        try advance()
    }

    /// The word that the reader stands at.
    var word: ArraySlice<UInt8> { buffer[wordStart..<wordEnd] }

    func precedes(_ other: RunReader) -> Bool {
        let length = wordEnd - wordStart, otherLength = other.wordEnd - other.wordStart
        let order = buffer.withUnsafeBytes { mine in
            other.buffer.withUnsafeBytes { memcmp(mine.baseAddress! + wordStart, $0.baseAddress! + other.wordStart, min(length, otherLength)) }
        }
        return order < 0 || (order == 0 && length < otherLength)
    }

    func advance() throws {
        place = wordEnd
        try fill(20)
        if place == filled { return isAtEnd = true }
        let length = number()
        count = number()
        try fill(length)
        wordStart = place
        wordEnd = place + length
    }

    private func number() -> Int {
        var value = 0, shift = 0
        while true {
            let byte = Int(buffer[place])
            place += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    /// Makes sure that `wanted` bytes stand at `place`, or all that are left.
    private func fill(_ wanted: Int) throws {
        guard filled - place < wanted else { return }
        buffer.withUnsafeMutableBytes { _ = memmove($0.baseAddress!, $0.baseAddress! + place, filled - place) }
        filled -= place
        place = 0
        if buffer.count < wanted { buffer.append(contentsOf: [UInt8](repeating: 0, count: wanted - buffer.count)) }
        while filled < wanted {
            let room = min(buffer.count - filled, run.range.upperBound - offset)
            guard room > 0 else { return }
            let count = try buffer.withUnsafeMutableBytes { bytes in
                try run.file.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[filled..<filled + room]), at: offset)
            }
            if count == 0 { return }
            filled += count
            offset += count
        }
    }
}
