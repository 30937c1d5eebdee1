/// A 128-bit identifier that sorts by the time it was made: 48 bits of Unix milliseconds, then 80 bits that are
/// random in the first identifier of a millisecond and counted up from there (the ULID specification's monotonic form).
///
/// Its text is 26 characters of Crockford's base 32 in lower case; texts sort as the identifiers do.
public struct Identifier: Sendable, Hashable, Comparable {
    /// The upper and lower 64 bits. The upper 48 of `high` are the milliseconds.
    public let high: UInt64, low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// When it was made, to the millisecond.
    public var timestamp: Timestamp { Timestamp(milliseconds: Int64(high >> 16)) }

    /// The identifier that follows this one, with the same milliseconds unless its 80 lower bits are used up.
    var next: Identifier {
        let (sum, carry) = low.addingReportingOverflow(1)
        return Identifier(high: carry ? high &+ 1 : high, low: sum)
    }

    public static func < (left: Identifier, right: Identifier) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: LosslessStringConvertible {
    private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Value of each ASCII letter or digit, 255 where it is none. Crockford reads i and l as 1, and o as 0.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        func set(_ letters: String, _ value: UInt8) {
            for letter in (letters + letters.uppercased()).utf8 { table[Int(letter)] = value }
        }
        for (value, digit) in digits.enumerated() { set(String(UnicodeScalar(digit)), UInt8(value)) }
        set("il", 1)
        set("o", 0)
        return table
    }()

    public var description: String {
        String(unsafeUninitializedCapacity: 26) { buffer in
            var (high, low) = (high, low)
            for position in stride(from: 25, through: 0, by: -1) {
                buffer[position] = Identifier.digits[Int(low & 31)]
                low = low >> 5 | high << 59
                high >>= 5
            }
            return 26
        }
    }

    /// Reads the text form, in either case; nil when it is not exactly one identifier.
    public init?(_ description: String) {
        var high: UInt64 = 0, low: UInt64 = 0, count = 0
        for byte in description.utf8 {
            let value = Identifier.values[Int(byte)]
            guard value < 32, count > 0 || value < 8, count < 26 else { return nil }
            high = high << 5 | low >> 59
            low = low << 5 | UInt64(value)
            count += 1
        }
        guard count == 26 else { return nil }
        self.init(high: high, low: low)
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Identifier(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no identifier."))
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
