/// Some of the rows 0 to below `count` of a segment, a bit each.
package struct RowSet: Sendable {
    package let count: Int
    private(set) var words: [UInt64]

    package init(count: Int) {
        self.count = count
        words = [UInt64](repeating: 0, count: (count + 63) / 64)
    }

    /// All rows below `count`.
    init(all count: Int) {
        self.count = count
        words = [UInt64](repeating: ~0, count: (count + 63) / 64)
        keep(below: count)
    }

    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
    package var members: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Rows from `count` on are passed over: a segment may hold more than a reader is to see.
    @inline(__always)
    package mutating func insert(_ row: Int) {
        if row < count { words[row >> 6] |= 1 << UInt64(row & 63) }
    }

    mutating func remove(_ row: Int) { words[row >> 6] &= ~(1 << UInt64(row & 63)) }

    @inline(__always)
    package func contains(_ row: Int) -> Bool { words[row >> 6] & 1 << UInt64(row & 63) != 0 }

    mutating func formUnion(_ other: RowSet) { for place in words.indices { words[place] |= other.words[place] } }
    package mutating func formIntersection(_ other: RowSet) { for place in words.indices { words[place] &= other.words[place] } }
    mutating func subtract(_ other: RowSet) { for place in words.indices { words[place] &= ~other.words[place] } }

    mutating func keep(below limit: Int) {
        guard limit < words.count * 64 else { return }
        words[limit >> 6] &= (1 << UInt64(limit & 63)) - 1
        for place in (limit >> 6) + 1..<words.count { words[place] = 0 }
    }

    mutating func remove(below limit: Int) {
        for place in 0..<min(limit >> 6, words.count) { words[place] = 0 }
        if limit >> 6 < words.count { words[limit >> 6] &= ~((1 << UInt64(limit & 63)) - 1) }
    }

    /// Adds the rows whose bits are set in `bitmap`, eight rows a byte, the lowest bit first.
    mutating func formUnion(bitmap: UnsafeRawBufferPointer) {
        for (place, byte) in bitmap.enumerated() where place >> 3 < words.count { words[place >> 3] |= UInt64(byte) << UInt64(8 * (place & 7)) }
        keep(below: count)
    }

    /// The rows in rising order.
    @inline(__always)
    package func forEach(_ body: (Int) -> Void) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                body(place << 6 | rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    /// The rows in falling order.
    @inline(__always)
    func forEachFalling(_ body: (Int) -> Void) {
        for place in words.indices.reversed() {
            var rest = words[place]
            while rest != 0 {
                let bit = 63 - rest.leadingZeroBitCount
                body(place << 6 | bit)
                rest &= ~(1 << UInt64(bit))
            }
        }
    }

    /// Removes the rows of which `isKept` says no.
    @inline(__always)
    mutating func filter(_ isKept: (Int) -> Bool) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                if !isKept(place << 6 | rest.trailingZeroBitCount) { words[place] &= ~(rest & ~(rest &- 1)) }
                rest &= rest &- 1
            }
        }
    }
}
