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
        lines += Self.check(body[...])
        lines += body
        lines.append(UInt8(ascii: "\n"))
    }

    /// Nil for a line that is not whole.
    init?(line: ArraySlice<UInt8>) {
        guard line.count > 19 else { return nil }
        let body = line.dropFirst(16)
        guard line.prefix(16).elementsEqual(Self.check(body)) else { return nil }
        switch body[body.startIndex + 1] {
        case UInt8(ascii: "+"):
            let fields = body.dropFirst(3).split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4, let hash = ContentHash(hex: fields[0]), let byteCount = Int(ascii: fields[1]),
                let microseconds = Int(ascii: fields[2]), let key = NameKey(line: fields[3])
            else { return nil }
            self = .given(.init(key: key, hash: hash, modifiedAt: Timestamp(microseconds: Int64(microseconds))), byteCount: byteCount)
        case UInt8(ascii: "-"):
            guard let key = NameKey(line: body.dropFirst(3)) else { return nil }
            self = .taken(key)
        default: return nil
        }
    }

    /// Fowler, Noll and Vo's hash FNV-1a with 64 bits.
    private static func check(_ body: ArraySlice<UInt8>) -> [UInt8] {
        let value = body.withUnsafeBufferPointer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        return Array(withUnsafeBytes(of: value.bigEndian, Array.init).hexText.utf8)
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

extension Int {
    /// A decimal number, perhaps below zero.
    fileprivate init?(ascii digits: ArraySlice<UInt8>) {
        self.init(String(decoding: digits, as: UTF8.self))
    }
}
