import HarkCore
import HarkCrypto

/// The header field by which a sender says what the bytes hash to: `Content-Digest: sha-256=:…:` (RFC 9530, section 2).
///
/// A dictionary of RFC 9651 whose members are byte sequences. Only `sha-256` is taken; other methods are read over, as the
/// RFC wants, and parameters too.
public struct ContentDigest: Sendable, Equatable {
    /// The 32 bytes announced under `sha-256`; nil where only other methods are named.
    public let sha256: [UInt8]?

    /// Reads the value of the field; several lines of it are joined by commas before.
    /// - Throws: `HarkError` `.malformed` when it is no such dictionary, or its `sha-256` is not 32 bytes.
    public init(_ field: String) throws {
        var reader = DigestReader(field)
        guard let members = reader.members() else { throw Self.malformed }
        // As in every dictionary, the last of several members with one key counts.
        sha256 = members.last { $0.key == "sha-256" }?.value
        guard sha256.map({ $0.count == SHA256.byteCount }) ?? true else { throw Self.malformed }
    }

    private static var malformed: HarkError {
        HarkError(.malformed, "The header Content-Digest cannot be read. Its form is: sha-256=:BASE64 OF THE 32 BYTES:")
    }
}

/// Reads the part of RFC 9651 that a digest field needs; nil wherever it is not followed.
private struct DigestReader {
    private var rest: Substring.UTF8View

    init(_ field: String) { rest = field[...].utf8 }

    mutating func members() -> [(key: String, value: [UInt8])]? {
        var members: [(key: String, value: [UInt8])] = []
        skip(" ")
        repeat {
            if !members.isEmpty { skip(" \t") }
            guard let key = key(), take("="), let value = bytes(), skipParameters() else { return nil }
            members.append((key, value))
            skip(" \t")
        } while take(",")
        return rest.isEmpty ? members : nil
    }

    private mutating func key() -> String? {
        guard let first = rest.first, first == UInt8(ascii: "*") || isLower(first) else { return nil }
        let key = rest.prefix { isLower($0) || isDigit($0) || "_-.*".utf8.contains($0) }
        rest = rest[key.endIndex...]
        return String(Substring(key))
    }

    private mutating func bytes() -> [UInt8]? {
        guard take(":"), let end = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let text = rest[..<end]
        rest = rest[rest.index(after: end)...]
        return base64(text)
    }

    /// `;name`, `;name=value`: none has a meaning here, and whatever one holds is read over (a comma may stand in quotes).
    private mutating func skipParameters() -> Bool {
        while take(";") {
            skip(" ")
            guard key() != nil else { return false }
            guard take("=") else { continue }
            guard take("\"") else {
                rest = rest.drop { !",; \t\"".utf8.contains($0) }
                continue
            }
            while let byte = rest.first, byte != UInt8(ascii: "\"") { rest = rest.dropFirst(byte == UInt8(ascii: "\\") ? 2 : 1) }
            guard take("\"") else { return false }
        }
        return true
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: byte) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func skip(_ blanks: String) { rest = rest.drop { blanks.utf8.contains($0) } }

    private func isLower(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
    private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// Base 64 (RFC 4648, section 4), with its padding or without.
    private func base64(_ text: Substring.UTF8View) -> [UInt8]? {
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        let padding = text.count - digits.count
        guard text.suffix(padding).allSatisfy({ $0 == UInt8(ascii: "=") }), digits.count % 4 != 1,
            padding == 0 || (padding <= 2 && text.count % 4 == 0)
        else { return nil }
        var bytes: [UInt8] = [], bits: UInt32 = 0, count = 0
        for digit in digits {
            guard let value = Self.value(of: digit) else { return nil }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        return bytes
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
