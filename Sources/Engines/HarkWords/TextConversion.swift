import HarkText

/// Converts UTF-16 or Windows-1252, piece by piece, to UTF-8. What cannot be decoded becomes U+FFFD.
struct TextConversion {
    private enum Source {
        case utf16(bigEndian: Bool), windows1252
    }

    private let source: Source
    private var output: [UInt8] = []
    /// The first byte of a unit that was cut off.
    private var halfUnit: UInt8?
    /// A leading surrogate that waits for its partner.
    private var leading: UInt32?

    /// `nil` for UTF-8, which needs none.
    init?(_ encoding: TextEncoding) {
        switch encoding {
        case .utf8: return nil
        case .utf16LittleEndian: source = .utf16(bigEndian: false)
        case .utf16BigEndian: source = .utf16(bigEndian: true)
        case .windows1252: source = .windows1252
        }
    }

    mutating func convert(_ piece: UnsafeRawBufferPointer, _ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        let stride = 16 << 10
        for start in Swift.stride(from: 0, to: piece.count, by: stride) {
            output.removeAll(keepingCapacity: true)
            for byte in piece[start..<min(start + stride, piece.count)] { take(byte) }
            try output.withUnsafeBytes(emit)
        }
    }

    mutating func finish(_ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        output.removeAll(keepingCapacity: true)
        if leading != nil || halfUnit != nil { UTF8Encoding.append(0xFFFD, to: &output) }
        (leading, halfUnit) = (nil, nil)
        try output.withUnsafeBytes(emit)
    }

    private mutating func take(_ byte: UInt8) {
        switch source {
        case .windows1252: UTF8Encoding.append(Self.scalar(windows1252: byte), to: &output)
        case .utf16(let bigEndian):
            guard let first = halfUnit else { return halfUnit = byte }
            halfUnit = nil
            take(unit: bigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first))
        }
    }

    private mutating func take(unit: UInt32) {
        let isTrailing = 0xDC00...0xDFFF ~= unit
        if let first = leading {
            leading = nil
            if isTrailing { return UTF8Encoding.append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &output) }
            UTF8Encoding.append(0xFFFD, to: &output)
        }
        if 0xD800...0xDBFF ~= unit { return leading = unit }
        UTF8Encoding.append(isTrailing ? 0xFFFD : unit, to: &output)
    }

    /// WHATWG's index of windows-1252 for 0x80 to 0x9F; its five unused bytes cannot be decoded here.
    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    static func scalar(windows1252 byte: UInt8) -> UInt32 {
        0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : UInt32(byte)
    }
}
