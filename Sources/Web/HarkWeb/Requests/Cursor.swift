/// Where the next page of a list begins: opaque to clients, a place's number inside, written in base 32.
///
/// It gives no right and hides no secret: any cursor that is well-formed is obeyed, any other text is refused with 400.
public struct Cursor: Sendable, Equatable, LosslessStringConvertible {
    /// 0 to 2^60 - 1.
    public let place: Int

    /// - Precondition: `place` lies in the range above, as row numbers and microseconds do.
    public init(_ place: Int) {
        precondition(0..<(1 << 60) ~= place)
        self.place = place
    }

    public var description: String { String(place, radix: 32) }

    public init?(_ description: String) {
        guard (1...12).contains(description.utf8.count),
            description.utf8.allSatisfy({ (48...57).contains($0) || (97...118).contains($0) }),
            let place = Int(description, radix: 32), String(place, radix: 32) == description
        else { return nil }
        self.init(place)
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
