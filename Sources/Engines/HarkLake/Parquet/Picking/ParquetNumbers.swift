/// The ways in which Parquet packs whole numbers. All read no further than `bytes` reaches, and take `bytes` to have eight bytes of room behind
/// `end`.
struct ParquetNumbers {
    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    private(set) var offset: Int

    init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        self.bytes = bytes
        (offset, end) = (range.lowerBound, range.upperBound)
    }

    /// "RLE / bit-packing hybrid": runs of one number, and groups of eight.
    mutating func hybrid(_ count: Int, width: Int) throws -> [UInt32] {
        guard 0...32 ~= width else { throw ParquetUnread("numbers of \(width) bits") }
        var numbers: [UInt32] = []
        numbers.reserveCapacity(count)
        while numbers.count < count {
            let head = try unsigned(), wanted = count - numbers.count
            if head & 1 == 0 {
                let size = (width + 7) / 8
                guard offset + size <= end, head > 0 else { throw Self.cutOff }
                let value = size == 0 ? 0 : UInt32(truncatingIfNeeded: load(offset) & (1 << UInt64(8 * size) &- 1))
                offset += size
                numbers.append(contentsOf: repeatElement(value, count: Int(min(head >> 1, UInt64(wanted)))))
            } else {
                let values = min(head >> 1, UInt64(wanted + 7) / 8) * 8
                guard head > 1, head < 1 << 32, offset + Int(values) * width / 8 <= end else { throw Self.cutOff }
                for place in 0..<min(Int(values), wanted) { numbers.append(UInt32(truncatingIfNeeded: bits(place, width))) }
                offset += Int(head >> 1) * width
            }
        }
        return numbers
    }

    /// "Delta encoding": blocks of distances, each block with its least, each part of it with a width of its own.
    mutating func deltas() throws -> [Int64] {
        let perBlock = try unsigned(), parts = try unsigned(), count = try unsigned()
        guard 1...1024 ~= parts, 8...65_536 ~= perBlock, perBlock % (8 * parts) == 0, count < 1 << 24 else { throw ParquetUnread("distances in blocks of \(perBlock)") }
        let perPart = Int(perBlock / parts)
        var numbers: [Int64] = [], last = try signed()
        numbers.reserveCapacity(Int(count))
        if count > 0 { numbers.append(last) }
        while numbers.count < Int(count) {
            let least = try signed(), widths = offset
            offset += Int(parts)
            guard offset <= end else { throw Self.cutOff }
            for part in 0..<Int(parts) where numbers.count < Int(count) {
                let width = Int(bytes[widths + part])
                guard width <= 64, offset + perPart * width / 8 <= end else { throw Self.cutOff }
                for place in 0..<min(perPart, Int(count) - numbers.count) {
                    last = last &+ least &+ Int64(bitPattern: bits(place, width))
                    numbers.append(last)
                }
                offset += perPart * width / 8
            }
        }
        return numbers
    }

    /// The number at a place of those that lie, `width` bits each, from `offset` on.
    @inline(__always)
    private func bits(_ place: Int, _ width: Int) -> UInt64 {
        guard width > 0 else { return 0 }
        let bit = place &* width, shift = UInt64(bit & 7), first = offset &+ bit >> 3
        var value = load(first) >> shift
        // Eight bytes hold 57 bits behind the first's seventh.
        if width > 57, shift > 0 { value |= UInt64(bytes[first + 8]) << (64 - shift) }
        return width == 64 ? value : value & (1 << UInt64(width) &- 1)
    }

    @inline(__always)
    private func load(_ offset: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }

    private mutating func signed() throws -> Int64 {
        let raw = try unsigned()
        return Int64(bitPattern: raw >> 1 ^ (0 &- (raw & 1)))
    }

    private mutating func unsigned() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0 as UInt64, through: 63, by: 7) {
            guard offset < end else { throw Self.cutOff }
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw Self.cutOff
    }

    static let cutOff = ParquetUnread("numbers are cut off")
}
