/// The texts of a page, found by their numbers.
struct ParquetTexts {
    private let bytes: [UInt8]
    private var ranges: [Range<Int>] = []

    init(_ page: ParquetPage, _ range: Range<Int>) throws {
        bytes = page.bytes
        switch page.encoding {
        case .plain, .oldDictionary: try readPlain(range)
        case .deltaLengths: try readLengths(range)
        case .deltaPacked, .dictionary, .byteStreams: throw ParquetUnread("texts that are numbers")
        }
    }

    func text(_ place: Int) throws -> String { String(decoding: bytes[try ranges.element(place)], as: UTF8.self) }

    /// Each behind its length, four bytes.
    private mutating func readPlain(_ range: Range<Int>) throws {
        var offset = range.lowerBound
        while offset + 4 <= range.upperBound {
            let count = bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
            try add(offset + 4, count, range)
            offset += 4 + count
        }
    }

    /// All lengths, then all texts.
    private mutating func readLengths(_ range: Range<Int>) throws {
        let (lengths, start) = try bytes.withUnsafeBytes { bytes in
            var numbers = ParquetNumbers(bytes, range)
            return (try numbers.deltas(), numbers.offset)
        }
        var offset = start
        ranges.reserveCapacity(lengths.count)
        for length in lengths {
            try add(offset, Int(length), range)
            offset += Int(length)
        }
    }

    private mutating func add(_ start: Int, _ count: Int, _ range: Range<Int>) throws {
        guard count >= 0, count <= range.upperBound - start else { throw ParquetNumbers.cutOff }
        ranges.append(start..<start + count)
    }
}
