/// Identities in memory with the sequence of each: those of the posts that are not in files yet. 16 bytes a place, at most three of four
/// places taken.
package struct IdentityTable: Sendable {
    private struct Place {
        var high: UInt64 = 0
        /// The identity's low half above, and the distance from `base` and one below; 0 for nobody.
        var rest: UInt64 = 0
    }

    private let base: UInt64
    private var places: [Place]
    private(set) package var count = 0

    /// - Parameter base: no sequence is below it, or above it by 2^32 - 2 or more.
    package init(base: UInt64) {
        self.base = base
        places = [Place](repeating: Place(), count: 1024)
    }

    package subscript(identity: PostIdentity) -> UInt64? {
        let place = places[index(of: identity)]
        return place.rest == 0 ? nil : base + (place.rest & 0xFFFF_FFFF) - 1
    }

    /// Takes the place of a sequence that was there.
    package mutating func set(_ identity: PostIdentity, to sequence: UInt64) {
        precondition(sequence >= base && sequence - base < 0xFFFF_FFFE, "a table is for the posts of one log")
        if 4 * (count + 1) > 3 * places.count { grow() }
        let index = index(of: identity)
        if places[index].rest == 0 { count += 1 }
        places[index] = Place(high: identity.high, rest: UInt64(identity.low) << 32 | (sequence - base + 1))
    }

    package func forEach(_ body: (PostIdentity, UInt64) -> Void) {
        for place in places where place.rest != 0 {
            body(PostIdentity(high: place.high, low: UInt32(place.rest >> 32)), base + (place.rest & 0xFFFF_FFFF) - 1)
        }
    }

    /// Where it is, or where it would be put (linear probing).
    private func index(of identity: PostIdentity) -> Int {
        let mask = places.count - 1
        var index = Int(truncatingIfNeeded: identity.high) & mask
        while places[index].rest != 0, places[index].high != identity.high || places[index].rest >> 32 != UInt64(identity.low) {
            index = (index + 1) & mask
        }
        return index
    }

    private mutating func grow() {
        var larger = self
        larger.places = [Place](repeating: Place(), count: 2 * places.count)
        larger.count = 0
        forEach { larger.set($0, to: $1) }
        self = larger
    }
}
