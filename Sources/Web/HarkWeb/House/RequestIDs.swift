import Synchronization

/// Short ids that tell requests apart in the log: 13 characters, which Swift keeps without allocating.
final class RequestIDs: Sendable {
    private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private let start = UInt64.random(in: 0...(.max))
    private let count = Atomic<UInt64>(0)

    func next() -> String {
        // An odd multiplier visits every 64-bit number once; neighbours look different.
        var value = (start &+ count.wrappingAdd(1, ordering: .relaxed).newValue) &* 0x9E37_79B9_7F4A_7C15
        return String(unsafeUninitializedCapacity: 13) { text in
            for position in 0..<13 {
                text[position] = Self.digits[Int(value & 31)]
                value >>= 5
            }
            return 13
        }
    }
}
