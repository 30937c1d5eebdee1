/// Values of one column, as they lie in a file: head, then packed, levels before the values where some may be null.
struct ParquetPage {
    /// The codec that the lake's files have.
    static let zstd = 6
    /// What a page or a row group has at most, far beyond what Hark has DuckDB write.
    static let mostValues = 1 << 24

    enum Kind: Int {
        case data = 0, dictionary = 2
    }

    enum Encoding: Int {
        case plain = 0, oldDictionary = 2, deltaPacked = 5, deltaLengths = 6, dictionary = 8, byteStreams = 9
    }

    let kind: Kind
    let encoding: Encoding
    let values: Int
    /// Unpacked, with room behind it so that a number's bits are read by a load of eight bytes.
    let bytes: [UInt8]
    let count: Int

    private static let padding = 8

    /// Reads the page at `offset`, which then stands behind it.
    init(_ chunk: UnsafeRawBufferPointer, at offset: inout Int) throws {
        var thrift = ThriftReader(chunk, at: offset), kind = -1, unpacked = 0, packed = 0, head = (values: 0, encoding: -1)
        try thrift.forEachField { thrift, field in
            switch field {
            case 1: kind = try thrift.number()
            case 2: unpacked = try thrift.number()
            case 3: packed = try thrift.number()
            case 5, 7: head = try Self.head(&thrift)
            default: return false
            }
            return true
        }
        guard let kind = Kind(rawValue: kind), let encoding = Encoding(rawValue: head.encoding) else { throw ParquetUnread("a page of another kind") }
        guard 0...Self.mostValues ~= head.values else { throw ParquetUnread("a page of \(head.values) values") }
        guard packed >= 0, unpacked >= 0, unpacked < 1 << 30, packed <= chunk.count - thrift.offset else { throw ParquetUnread("a page is cut off") }
        let source = UnsafeRawBufferPointer(rebasing: chunk[thrift.offset..<thrift.offset + packed])
        offset = thrift.offset + packed
        (self.kind, self.encoding, values, count) = (kind, encoding, head.values, unpacked)
        bytes = try [UInt8](unsafeUninitializedCapacity: unpacked + Self.padding) { room, count in
            try Zstandard.unpack(source, into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[..<unpacked])))
            for place in unpacked..<unpacked + Self.padding { room.initializeElement(at: place, to: 0) }
            count = unpacked + Self.padding
        }
    }

    private static func head(_ thrift: inout ThriftReader) throws -> (values: Int, encoding: Int) {
        var values = 0, encoding = -1
        try thrift.forEachField { thrift, field in
            switch field {
            case 1: values = try thrift.number()
            case 2: encoding = try thrift.number()
            default: return false
            }
            return true
        }
        return (values, encoding)
    }
}
