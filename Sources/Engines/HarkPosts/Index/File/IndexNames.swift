/// The small sections of an index file: lists of names, and posts by hour.
enum IndexNames {
    static func pack(_ lists: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for list in lists {
            Varint.append(list.count, to: &bytes)
            for name in list {
                Varint.append(name.utf8.count, to: &bytes)
                bytes += Array(name.utf8)
            }
        }
        return bytes
    }

    static func read(_ bytes: UnsafeRawBufferPointer) -> ([String], [String], [String]) {
        var offset = 0
        func list() -> [String] {
            (0..<Varint.read(bytes.baseAddress!, &offset)).map { _ in
                let count = Varint.read(bytes.baseAddress!, &offset)
                defer { offset += count }
                return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
            }
        }
        return (list(), list(), list())
    }

    static func pack(_ hours: [Int64: Int]) -> [UInt8] {
        hours.sorted { $0.key < $1.key }.flatMap { numbers([$0.key, Int64($0.value)]) }
    }

    static func hours(_ bytes: UnsafeRawBufferPointer) -> [(hour: Int64, count: Int)] {
        stride(from: 0, to: bytes.count / 16 * 16, by: 16).map { (number(bytes, $0), Int(number(bytes, $0 + 8))) }
    }

    /// A section that begins with how many values stand in its column.
    static func counted(_ values: [Int64]) -> [UInt8] { numbers([Int64(values.count)]) + PackedColumn.pack(values) }

    static func count(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count >= 8 ? Int(number(bytes, 0)) : 0 }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int64 {
        Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
    }

    private static func numbers(_ values: [Int64]) -> [UInt8] {
        values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } }
    }
}
