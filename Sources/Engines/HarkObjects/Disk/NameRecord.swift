import HarkCore
import HarkCrypto

/// One line of the log of names: a name given, or a name taken away.
///
///     CHECK + SHA256 BYTES MICROSECONDS BUCKET KEY
///     CHECK - BUCKET KEY
///
/// CHECK is FNV-1a over what follows it, in 16 hexadecimal digits: it finds a torn or rotten line. Keys have no control
/// characters, so a line's end is a line's end.
enum NameRecord: Sendable {
    case given(NameTable.Entry, byteCount: Int)
    case taken(NameKey)

    func append(to lines: inout [UInt8]) {
        var body: [UInt8]
        switch self {
        case .given(let entry, let byteCount):
            body = Array(" + \(entry.hash.hex) \(byteCount) \(entry.modifiedAt.microseconds) ".utf8) + entry.key.line
        case .taken(let key): body = Array(" - ".utf8) + key.line
        }
        lines += withUnsafeBytes(of: Self.check(body[...]).bigEndian, Array.init).hexText.utf8
        lines += body
        lines.append(UInt8(ascii: "\n"))
    }

    /// Nil for a line that is not whole.
    init?(line: ArraySlice<UInt8>) {
        guard line.count > 19 else { return nil }
        let body = line.dropFirst(16)
        guard ContentHash.word(ofHexDigits: line.prefix(16)) == Self.check(body) else { return nil }
        switch body[body.startIndex + 1] {
        case UInt8(ascii: "+"):
            var rest = body.dropFirst(3)
            guard let hash = ContentHash(hex: rest.field()), let byteCount = Int(ascii: rest.field()),
                let microseconds = Int(ascii: rest.field()), let key = NameKey(line: rest)
            else { return nil }
            self = .given(.init(key: key, hash: hash, modifiedAt: Timestamp(microseconds: Int64(microseconds))), byteCount: byteCount)
        case UInt8(ascii: "-"):
            guard let key = NameKey(line: body.dropFirst(3)) else { return nil }
            self = .taken(key)
        default: return nil
        }
    }

    /// Fowler, Noll and Vo's hash FNV-1a with 64 bits.
    private static func check(_ body: ArraySlice<UInt8>) -> UInt64 {
        body.withUnsafeBufferPointer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }
}

extension NameKey {
    /// `BUCKET KEY`: a bucket has no space in it.
    fileprivate var line: [UInt8] { bytes.map { $0 == 0 ? UInt8(ascii: " ") : $0 } }

    fileprivate init?(line: ArraySlice<UInt8>) {
        guard let end = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        var bytes = Array(line)
        bytes[end - line.startIndex] = 0
        self.init(bytes: bytes)
    }
}

extension ArraySlice<UInt8> {
    /// Takes what comes before the next space, and the space.
    fileprivate mutating func field() -> ArraySlice<UInt8> {
        let field = prefix { $0 != UInt8(ascii: " ") }
        self = dropFirst(field.count + 1)
        return field
    }
}

extension Int {
    /// A decimal number, perhaps below zero. A million of them are read at a start, so without a text for each.
    fileprivate init?(ascii text: ArraySlice<UInt8>) {
        let isNegative = text.first == UInt8(ascii: "-"), digits = isNegative ? text.dropFirst() : text
        guard 1...18 ~= digits.count, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        self = isNegative ? -value : value
    }
}
