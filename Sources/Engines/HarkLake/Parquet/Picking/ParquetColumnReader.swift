import HarkObjects

/// Some values of one column in one row group.
struct ParquetColumnReader {
    private let chunk: ParquetFooter.Chunk
    private let bytes: [UInt8]

    /// Reads the column's bytes from the file. Blocks.
    init(_ column: ParquetFooter.Column, of group: ParquetFooter.Group, in file: File) throws {
        chunk = group.chunks[column.rawValue]
        bytes = try file.bytes(chunk.bytes)
    }

    /// The numbers at some places of the group, in rising order; columns of numbers are never null.
    func numbers(at places: [Int]) throws -> [Int64] {
        try values(at: places) { page, range in try Self.numbers(page, range, isNarrow: chunk.isNarrow) } pick: { try $0.element($1) }.map { number in
            guard let number else { throw ParquetUnread("a number is null") }
            return number
        }
    }

    /// The same of a column with a fraction, which may be null or not be there.
    func doubles(at places: [Int]) throws -> [Double?] {
        guard !bytes.isEmpty else { return places.map { _ in nil } }
        return try values(at: places) { page, range in try Self.bits(page, range) } pick: { Double(bitPattern: UInt64(bitPattern: try $0.element($1))) }
    }

    func texts(at places: [Int]) throws -> [String?] {
        try values(at: places) { page, range in try ParquetTexts(page, range) } pick: { try $0.text($1) }
    }

    /// - Parameters:
    ///   - decode: makes values of a page's bytes that are not levels.
    ///   - pick: the value at a place among those.
    private func values<Decoded, Value>(
        at places: [Int], decode: (ParquetPage, Range<Int>) throws -> Decoded, pick: (Decoded, Int) throws -> Value
    ) throws -> [Value?] {
        var values: [Value?] = [], offset = 0, first = 0, dictionary: Decoded?
        try bytes.withUnsafeBytes { bytes in
            while values.count < places.count {
                guard offset < bytes.count else { throw ParquetNumbers.cutOff }
                let page = try ParquetPage(bytes, at: &offset)
                if page.kind == .dictionary {
                    dictionary = try decode(page, 0..<page.count)
                    continue
                }
                let here = places[values.count...].prefix { $0 < first + page.values }
                if !here.isEmpty { values += try Self.picked(here.map { $0 - first }, page, levels(page), dictionary, decode, pick) }
                first += page.values
            }
        }
        return values
    }

    /// Which rows of a page have values, and where these begin.
    private struct Levels {
        var start = 0
        var count: Int
        /// A number a row, 0 where it is null; nil where none is.
        var isFilled: [UInt32]?

        /// The place of a row's value among those that there are.
        func index(of row: Int) -> Int? {
            guard let isFilled else { return row }
            return isFilled[row] == 0 ? nil : isFilled[..<row].reduce(0) { $0 + Int($1) }
        }
    }

    private func levels(_ page: ParquetPage) throws -> Levels {
        guard chunk.isOptional else { return Levels(count: page.values) }
        return try page.bytes.withUnsafeBytes { bytes in
            let count = Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
            guard count <= page.count - 4 else { throw ParquetNumbers.cutOff }
            var numbers = ParquetNumbers(bytes, 4..<4 + count)
            let isFilled = try numbers.hybrid(page.values, width: 1)
            return Levels(start: 4 + count, count: isFilled.reduce(0) { $0 + Int($1) }, isFilled: isFilled)
        }
    }

    /// Places in the dictionary; nil where the page has its values itself.
    private static func indices(_ page: ParquetPage, _ levels: Levels) throws -> [UInt32]? {
        guard page.encoding == .dictionary || page.encoding == .oldDictionary else { return nil }
        guard levels.count > 0 else { return [] }
        guard levels.start < page.count else { throw ParquetNumbers.cutOff }
        return try page.bytes.withUnsafeBytes { bytes in
            var numbers = ParquetNumbers(bytes, levels.start + 1..<page.count)
            return try numbers.hybrid(levels.count, width: Int(bytes[levels.start]))
        }
    }

    /// The values of some rows of a page.
    private static func picked<Decoded, Value>(
        _ rows: [Int], _ page: ParquetPage, _ levels: Levels, _ dictionary: Decoded?, _ decode: (ParquetPage, Range<Int>) throws -> Decoded,
        _ pick: (Decoded, Int) throws -> Value
    ) throws -> [Value?] {
        let indices = try indices(page, levels)
        guard let decoded = try indices == nil ? decode(page, levels.start..<page.count) : dictionary else { throw ParquetUnread("no dictionary") }
        return try rows.map { row in
            guard let index = levels.index(of: row) else { return nil }
            return try pick(decoded, indices.map { try $0.element(index) }.map(Int.init) ?? index)
        }
    }

    private static func numbers(_ page: ParquetPage, _ range: Range<Int>, isNarrow: Bool) throws -> [Int64] {
        try page.bytes.withUnsafeBytes { bytes in
            switch page.encoding {
            case .plain, .oldDictionary:
                let size = isNarrow ? 4 : 8
                return stride(from: range.lowerBound, to: range.upperBound - size + 1, by: size).map { offset in
                    isNarrow
                        ? Int64(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
                        : Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
                }
            case .deltaPacked:
                var numbers = ParquetNumbers(bytes, range)
                return try numbers.deltas()
            case .deltaLengths, .dictionary, .byteStreams: throw ParquetUnread("numbers that are texts or have fractions")
            }
        }
    }

    /// The bits of doubles: one after the other, or the first bytes of all, then the second ones, and so on.
    private static func bits(_ page: ParquetPage, _ range: Range<Int>) throws -> [Int64] {
        guard page.encoding == .byteStreams else { return try numbers(page, range, isNarrow: false) }
        let count = range.count / 8
        return (0..<count).map { value in
            (0..<8).reduce(0) { bits, part in bits | Int64(page.bytes[range.lowerBound + part * count + value]) << Int64(8 * part) }
        }
    }
}

extension Array {
    /// The element at a place that a file names.
    func element(_ place: Int) throws -> Element {
        guard indices.contains(place) else { throw ParquetNumbers.cutOff }
        return self[place]
    }
}
