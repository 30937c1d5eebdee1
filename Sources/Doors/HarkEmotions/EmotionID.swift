package import HarkCore
import HarkCrypto
package import HarkDatabase

/// What names a sentence: the MD5 of its UTF-8 bytes as typed, nothing trimmed (002-21, D-19). The same sentence is the same item.
///
/// It is a name and protects nothing. Its text is 32 lower-case hexadecimal digits.
package struct EmotionID: Sendable, Hashable, LosslessStringConvertible {
    /// The same 128 bits as judgements name the item by them.
    package let identifier: Identifier

    package init(of text: String) {
        let bytes = MD5.hash(text)
        identifier = Identifier(high: Self.number(bytes[..<8]), low: Self.number(bytes[8...]))
    }

    package init(_ identifier: Identifier) { self.identifier = identifier }

    package init?(_ description: String) {
        let digits = Array(description.utf8)
        guard digits.count == 32, digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
            let high = UInt64(description.prefix(16), radix: 16), let low = UInt64(description.suffix(16), radix: 16)
        else { return nil }
        identifier = Identifier(high: high, low: low)
    }

    package var description: String { Self.hex(identifier.high) + Self.hex(identifier.low) }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension EmotionID: SQLConvertible { package var sqlValue: SQLValue { .text(description) } }
