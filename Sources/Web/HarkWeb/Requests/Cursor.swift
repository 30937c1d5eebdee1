/// Where the next page of a list begins: opaque to clients, a place's number inside.
///
/// Its text is the number in base 32 with one check digit, so that a cursor cut short or typed by hand is noticed (400), not
/// obeyed. It gives no right and hides no secret.
public struct Cursor: Sendable, Equatable, LosslessStringConvertible {
    public let place: Int

    public init(_ place: Int) { self.place = place }

    public var description: String {
        let digits = String(UInt(bitPattern: place), radix: 32)
        return digits + Self.check(digits)
    }

    public init?(_ description: String) {
        let bytes = description.utf8
        guard (2...14).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) || (97...118).contains($0) }) else { return nil }
        let digits = String(description.dropLast())
        guard Self.check(digits) == String(description.suffix(1)), let place = UInt(digits, radix: 32),
            String(place, radix: 32) == digits
        else { return nil }
        self.init(Int(bitPattern: place))
    }

    /// Weighted sum modulo 31, a prime: any one wrong digit and any two neighbours swapped are noticed.
    private static func check(_ digits: String) -> String {
        var sum: UInt = 7
        for byte in digits.utf8 { sum = (sum * 3 + UInt(byte)) % 31 }
        return String(sum, radix: 32)
    }
}

/// One page of a list, as every list of Hark answers.
public struct Page<Item: Sendable>: Sendable {
    public let items: [Item]
    public let next: Cursor?

    public init(items: [Item], next: Cursor?) {
        self.items = items
        self.next = next
    }
}

extension Page: Encodable where Item: Encodable {
    private enum CodingKeys: String, CodingKey { case items, next }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        // `next` is there even when it is null: a client need not guess.
        try container.encode(next?.description, forKey: .next)
    }
}
