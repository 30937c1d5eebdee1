import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the columns of a post lie in a file of the lake, row group by row group: what its footer says, less what nobody reads here.
struct ParquetFooter: Sendable {
    /// In the order of `Column`.
    struct Group: Sendable {
        let rows: Range<Int>
        let chunks: [Chunk]
    }

    struct Chunk: Sendable {
        /// In the file; empty where it has no such column.
        var bytes = 0..<0
        var isOptional = false
        /// Values of four bytes, where they are numbers at all; else of eight.
        var isNarrow = false
    }

    /// The columns that make a post.
    enum Column: Int, CaseIterable {
        case sequence, id, source, createdAt, arrivedAt, lang, user, text, replyTo, repostOf, place, mood, lat, lon

        /// Whether a file may be without it: those of version 1 are.
        var mayBeMissing: Bool { self == .lat || self == .lon }

        var name: String {
            switch self {
            case .createdAt: "created_at"
            case .arrivedAt: "arrived_at"
            case .replyTo: "reply_to"
            case .repostOf: "repost_of"
            default: "\(self)"
            }
        }

        static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
    }

    let groups: [Group]

    /// Reads the end of a file. Cost: about 5 µs a row group.
    init(of file: File) throws {
        let end = try file.byteCount
        let tail = try file.bytes(max(0, end - 8)..<end)
        guard tail.count == 8, tail[4...].elementsEqual("PAR1".utf8) else { throw ParquetUnread("no Parquet file") }
        let count = tail[..<4].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count <= end - 8 else { throw ParquetUnread("the footer is cut off") }
        self = try file.bytes(end - 8 - count..<end - 8).withUnsafeBytes { try ParquetFooter($0) }
    }

    private init(_ bytes: UnsafeRawBufferPointer) throws {
        var thrift = ThriftReader(bytes), optional: Set<String> = [], groups: [Group] = []
        try thrift.forEachField { thrift, field in
            switch field {
            case 2: try thrift.forEachItem { if let name = try Self.optionalColumn(&$0) { optional.insert(name) } }
            case 4: try thrift.forEachItem { groups.append(try Self.group(&$0, after: groups.last?.rows.upperBound ?? 0, optional)) }
            default: return false
            }
            return true
        }
        self.groups = groups
    }

    /// The name of an item of the schema that may be null.
    private static func optionalColumn(_ thrift: inout ThriftReader) throws -> String? {
        var repetition = 0, name = ""
        try thrift.forEachField { thrift, field in
            switch field {
            case 3: repetition = try thrift.number()
            case 4: name = try thrift.text()
            default: return false
            }
            return true
        }
        return repetition == 1 ? name : nil
    }

    private static func group(_ thrift: inout ThriftReader, after first: Int, _ optional: Set<String>) throws -> Group {
        var rows = 0, chunks: [Chunk?] = Column.allCases.map { $0.mayBeMissing ? Chunk() : nil }
        try thrift.forEachField { thrift, field in
            switch field {
            case 1:
                try thrift.forEachItem { thrift in
                    guard let (column, chunk) = try Self.chunk(&thrift, optional) else { return }
                    chunks[column.rawValue] = chunk
                }
            case 3: rows = try thrift.number()
            default: return false
            }
            return true
        }
        let found = chunks.compactMap(\.self)
        guard found.count == chunks.count, 0...ParquetPage.mostValues ~= rows else { throw ParquetUnread("a column is missing") }
        return Group(rows: first..<first + rows, chunks: found)
    }

    private static func chunk(_ thrift: inout ThriftReader, _ optional: Set<String>) throws -> (Column, Chunk)? {
        var path: [String] = [], type = 0, codec = 0, size = 0, data = 0, dictionary = 0
        try thrift.forEachField { thrift, field in
            guard field == 3 else { return false }
            try thrift.forEachField { thrift, field in
                switch field {
                case 1: type = try thrift.number()
                case 3: try thrift.forEachItem { path.append(try $0.text()) }
                case 4: codec = try thrift.number()
                case 7: size = try thrift.number()
                case 9: data = try thrift.number()
                case 11: dictionary = try thrift.number()
                default: return false
                }
                return true
            }
            return true
        }
        guard path.count == 1, let column = Column.byName[path[0]] else { return nil }
        let start = dictionary > 0 ? min(dictionary, data) : data
        guard codec == ParquetPage.zstd, start >= 0, 0...(.max - start) ~= size else { throw ParquetUnread("a column is packed otherwise") }
        return (column, Chunk(bytes: start..<start + size, isOptional: optional.contains(path[0]), isNarrow: type == 1))
    }
}

extension File {
    /// The bytes of a range, all of them. Blocks.
    func bytes(_ range: Range<Int>) throws -> [UInt8] {
        // A damaged footer may name more than there is memory for.
        guard range.upperBound <= (try byteCount) else { throw ParquetUnread("\(path) is cut off") }
        let bytes = try [UInt8](unsafeUninitializedCapacity: range.count) { room, count in
            count = try read(into: UnsafeMutableRawBufferPointer(room), at: range.lowerBound)
        }
        guard bytes.count == range.count else { throw ParquetUnread("\(path) is cut off") }
        return bytes
    }
}
