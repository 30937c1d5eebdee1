/// Whole numbers, one a row, in as few bits as the column's range needs ("frame of reference"): base, then scale, width and packed bits.
struct PackedColumn: Sendable {
    private static let headBytes = 24
    /// So that the last value can be read by a load of eight bytes.
    private static let padding = 8

    private let base: Int64, scale: Int64, width: UInt64, mask: UInt64
    nonisolated(unsafe) private let bits: UnsafeRawPointer
    let count: Int

    /// - Parameter bytes: written by `pack` for `count` values; they must outlive the column.
    init(_ bytes: UnsafeRawBufferPointer, count: Int) throws(IndexDamage) {
        guard bytes.count >= Self.headBytes + Self.padding else { throw IndexDamage("has a column that is too short") }
        base = Int64(littleEndian: bytes.loadUnaligned(as: Int64.self))
        scale = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: Int64.self))
        width = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        guard width <= 56 || width == 64, bytes.count >= Self.headBytes + (count * Int(width) + 7) / 8 + Self.padding else {
            throw IndexDamage("has a column that is too short")
        }
        mask = width == 64 ? ~0 : (1 << width) - 1
        bits = bytes.baseAddress! + Self.headBytes
        self.count = count
    }

    @inline(__always)
    subscript(row: Int) -> Int64 {
        let bit = UInt64(row) &* width
        let word = UInt64(littleEndian: bits.loadUnaligned(fromByteOffset: Int(bit >> 3), as: UInt64.self))
        return base &+ Int64(bitPattern: (word >> (bit & 7)) & mask) &* scale
    }

    /// - Parameter scales: the first that divides every distance from the least value is taken; 1 always does.
    static func pack(_ values: [Int64], scales: [Int64] = []) -> [UInt8] {
        let base = values.min() ?? 0
        let scale = scales.first { scale in values.allSatisfy { $0.subtractingReportingOverflow(base).partialValue % scale == 0 } } ?? 1
        let greatest = values.lazy.map { UInt64(bitPattern: ($0 &- base) / scale) }.max() ?? 0
        let needed = 64 - greatest.leadingZeroBitCount
        let width = needed > 56 ? 64 : needed
        var packed = BitPacker(reserving: values.count * width / 8 + headBytes + padding)
        for word in [UInt64(bitPattern: base), UInt64(bitPattern: scale), UInt64(width)] { packed.append(word, width: 64) }
        if width > 0 { for value in values { packed.append(UInt64(bitPattern: (value &- base) / scale), width: width) } }
        return packed.finish(padding: padding)
    }
}

/// Puts numbers of any width up to 64 bits behind one another, the lowest bit first.
struct BitPacker {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var filled = 0

    init(reserving count: Int) { bytes.reserveCapacity(count) }

    mutating func append(_ value: UInt64, width: Int) {
        pending |= value << UInt64(filled)
        guard filled + width >= 64 else {
            filled += width
            return
        }
        withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0) }
        pending = filled == 0 ? 0 : value >> UInt64(64 - filled)
        filled = filled + width - 64
    }

    func finish(padding: Int) -> [UInt8] {
        var bytes = bytes
        withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0.prefix((filled + 7) / 8)) }
        return bytes + [UInt8](repeating: 0, count: padding)
    }
}
