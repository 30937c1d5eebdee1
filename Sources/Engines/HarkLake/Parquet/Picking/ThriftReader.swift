/// Why a file is not read here. DuckDB reads it then, or says what is wrong with it.
struct ParquetUnread: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Thrift's compact protocol, in which Parquet writes its heads and its footer: numbered fields, of which those that nobody asks for are passed over.
struct ThriftReader {
    /// Of what follows, in the low half of a field's head.
    private enum Kind: UInt8 {
        case yes = 1, no, byte, short, int, long, double, binary, list, set, map, structure
    }

    private let bytes: UnsafeRawBufferPointer
    private(set) var offset: Int

    init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// - Parameter body: gets each field's number, and answers whether it has read its value.
    mutating func forEachField(_ body: (inout ThriftReader, Int) throws -> Bool) throws {
        var field = 0
        while true {
            let head = try byte()
            if head == 0 { return }
            field = head >> 4 == 0 ? try number() : field &+ Int(head >> 4)
            if try !body(&self, field) { try pass(head & 15) }
        }
    }

    mutating func forEachItem(_ body: (inout ThriftReader) throws -> Void) throws {
        for _ in 0..<(try listHead().count) { try body(&self) }
    }

    /// A whole number of any width up to 64 bits.
    mutating func number() throws -> Int {
        let raw = try unsigned()
        return Int(bitPattern: UInt(raw >> 1) ^ (0 &- UInt(raw & 1)))
    }

    mutating func text() throws -> String { String(decoding: try binary(), as: UTF8.self) }

    private mutating func binary() throws -> UnsafeRawBufferPointer {
        let count = try unsigned()
        guard count <= UInt64(bytes.count - offset) else { throw ParquetUnread("a head is cut off") }
        defer { offset += Int(count) }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(count)])
    }

    private mutating func byte() throws -> UInt8 {
        guard offset < bytes.count else { throw ParquetUnread("a head is cut off") }
        defer { offset += 1 }
        return bytes[offset]
    }

    private mutating func unsigned() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0 as UInt64, through: 63, by: 7) {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw ParquetUnread("a number has no end")
    }

    private mutating func listHead() throws -> (count: Int, kind: UInt8) {
        let head = try byte(), count = head >> 4 == 15 ? try unsigned() : UInt64(head >> 4)
        // An item takes a byte at least.
        guard count <= UInt64(bytes.count - offset) else { throw ParquetUnread("a list is cut off") }
        return (Int(count), head & 15)
    }

    private mutating func pass(_ raw: UInt8) throws {
        guard let kind = Kind(rawValue: raw) else { throw ParquetUnread("a field of an unknown kind") }
        switch kind {
        case .yes, .no: break
        case .byte: _ = try byte()
        case .short, .int, .long: _ = try unsigned()
        case .double: for _ in 0..<8 { _ = try byte() }
        case .binary: _ = try binary()
        case .list, .set:
            let (count, kind) = try listHead()
            for _ in 0..<count { try passItem(kind) }
        case .map:
            let count = try unsigned()
            guard count > 0 else { return }
            let kinds = try byte()
            for _ in 0..<count {
                try passItem(kinds >> 4)
                try passItem(kinds & 15)
            }
        case .structure: try forEachField { _, _ in false }
        }
    }

    /// Inside lists a truth takes a byte.
    private mutating func passItem(_ kind: UInt8) throws {
        if kind <= Kind.no.rawValue { _ = try byte() } else { try pass(kind) }
    }
}
