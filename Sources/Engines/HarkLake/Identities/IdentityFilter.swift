/// A blocked Bloom filter (Putze, Sanders and Singler, "Cache-, Hash- and Space-Efficient Bloom Filters", 2007): says of most
/// identities that they are not there, for one access to memory, and of those that are there never that they are not.
package struct IdentityFilter: Sendable {
    /// Words of 64 bits a block: one line of a cache.
    private static let words = 8
    /// Bits for each identity, of which six are set: one or two strangers of a thousand are let through.
    private static let bitsEach = 16

    private var bits: [UInt64]
    private(set) package var count = 0
    /// How many identities it is made for; with more it lets more strangers through.
    package let capacity: Int

    package init(capacity: Int) {
        self.capacity = max(capacity, 4096)
        bits = [UInt64](repeating: 0, count: Self.byteCount(capacity: self.capacity) / 8)
    }

    package var byteCount: Int { 8 * bits.count }

    static func byteCount(capacity: Int) -> Int { 8 * words * ((capacity * bitsEach + 511) / 512) }

    mutating func insert(_ identities: [PostIdentity]) {
        for identity in identities { insert(identity) }
    }

    package mutating func insert(_ identity: PostIdentity) {
        let block = block(of: identity)
        for place in Self.places(identity) { bits[block + (place >> 6)] |= 1 << UInt64(place & 63) }
        count += 1
    }

    package func mayContain(_ identity: PostIdentity) -> Bool {
        let block = block(of: identity)
        return bits.withUnsafeBufferPointer { bits in
            Self.places(identity).allSatisfy { bits[block + ($0 >> 6)] & (1 << UInt64($0 & 63)) != 0 }
        }
    }

    private func block(of identity: PostIdentity) -> Int {
        Self.words * Int(((identity.high >> 32) * UInt64(bits.count / Self.words)) >> 32)
    }

    /// Six places in a block of 512 bits, from bits that do not choose the block.
    @inline(__always)
    private static func places(_ identity: PostIdentity) -> PlacesOfOne { PlacesOfOne(rest: identity.high << 32 | UInt64(identity.low)) }

    private struct PlacesOfOne: Sequence, IteratorProtocol {
        var rest: UInt64
        var left = 6

        mutating func next() -> Int? {
            guard left > 0 else { return nil }
            defer { (rest, left) = (rest >> 9, left - 1) }
            return Int(rest & 511)
        }
    }
}
