/// Hashes words in groups of eight bytes, with a random seed: nobody can write a text of words that collide.
struct WordHash {
    private let seed: UInt64 = .random(in: .min ... .max), multiplier: UInt64 = .random(in: .min ... .max) | 1

    /// Eight bytes, the first lowest.
    @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Keeps the first `length` of eight bytes, 1 to 8 of them.
    @inline(__always)
    static func mask(_ length: Int) -> UInt64 { ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length) }

    /// A word of up to eight bytes, filled with zeros.
    @inline(__always)
    func of(_ word: UInt64) -> UInt64 { mix(word, seed) }

    /// A word of nine to sixteen bytes.
    @inline(__always)
    func of(_ prefix: UInt64, _ rest: UInt64) -> UInt64 { mix(rest, of(prefix)) }

    /// A longer word: its first eight bytes, and the `length` others, behind which seven may be read.
    @inline(__always)
    func of(_ prefix: UInt64, _ rest: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var hash = of(prefix), place = 0
        while place &+ 8 < length {
            hash = mix(Self.load(rest + place), hash)
            place &+= 8
        }
        return mix(Self.load(rest + place) & Self.mask(length &- place), hash)
    }

    /// Both halves of a product, folded (wyhash's way to mix 64 bits).
    @inline(__always)
    private func mix(_ value: UInt64, _ salt: UInt64) -> UInt64 {
        let product = (value ^ salt).multipliedFullWidth(by: multiplier)
        return product.high ^ product.low
    }
}
