/// What a value is kept under: 1 to 250 bytes of any kind, as memcached has them, with their hash made once.
public struct CacheKey: Sendable, Hashable {
    public static let mostBytes = 250

    public let bytes: [UInt8]
    /// The same for equal bytes within one process, and another in the next: nobody can choose keys that fall together.
    package let hash: UInt64

    /// Nil where there are no bytes, or more than `mostBytes`.
    public init?(_ bytes: some Sequence<UInt8>) {
        self.init(Array(bytes))
    }

    public init?(_ text: String) { self.init(Array(text.utf8)) }

    /// Names within names: `one/two/key`. Nil also where another than `key` has a slash, so that no other names give the same key.
    public init?(_ one: String, _ two: String, _ key: String) {
        let slash = UInt8(ascii: "/")
        guard !one.utf8.contains(slash), !two.utf8.contains(slash) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(one.utf8.count + two.utf8.count + key.utf8.count + 2)
        bytes += one.utf8
        bytes.append(slash)
        bytes += two.utf8
        bytes.append(slash)
        bytes += key.utf8
        self.init(bytes)
    }

    private init?(_ bytes: [UInt8]) {
        guard 1...Self.mostBytes ~= bytes.count else { return nil }
        self.bytes = bytes
        hash = bytes.withUnsafeBytes { Self.hash(of: $0) }
    }

    /// `hash` of a key of these bytes.
    static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 { KeyHash.of(bytes, seed: seed) }

    private static let seed = UInt64.random(in: 1...UInt64.max)

    public static func == (one: CacheKey, other: CacheKey) -> Bool { one.hash == other.hash && one.bytes == other.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// A key where it stands in memory, 1 to 250 bytes: for the length of a call, which keeps nothing of it.
struct BorrowedKey: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer, hash: UInt64
}

extension BorrowedKey {
    init(_ bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes, hash: CacheKey.hash(of: bytes)) }
}

extension CacheKey: CustomStringConvertible {
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// Folded multiplication over eight bytes at a time (the way of Wang Yi's wyhash): quick, good in every bit, and not to be foreseen
/// without the seed.
enum KeyHash {
    private static let first: UInt64 = 0xA076_1D64_78BD_642F, second: UInt64 = 0xE703_7ED1_A0B4_28DB

    static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var state = seed ^ folded(UInt64(bytes.count) ^ second, first), at = 0
        while at + 8 <= bytes.count {
            state = folded(state ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self), first)
            at += 8
        }
        var rest: UInt64 = 0
        while at < bytes.count {
            rest = rest << 8 | UInt64(bytes[at])
            at += 1
        }
        return mixed(folded(state ^ rest, second))
    }

    /// Spreads numbers that lie close together over all bits (the last step of SplitMix64).
    package static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static func folded(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let product = one.multipliedFullWidth(by: other)
        return product.high ^ product.low
    }
}
