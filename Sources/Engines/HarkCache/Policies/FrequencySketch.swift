/// About how often each hash was seen lately: a count-min sketch of four-bit counters, halved now and then so that the past fades
/// (Einziger and Friedman, TinyLFU, 2017). Never too low but by the fading, seldom too high; eight bytes an entry.
///
/// All counters of a hash lie in one block of 64 bytes, which is one line of the processor's cache.
struct FrequencySketch {
    /// Each sixteen counters a word: two words for each of the four rows.
    private var blocks = [SIMD8<UInt64>](repeating: .zero, count: 8)
    private var additions = 0

    /// 0 to 15.
    func frequency(of hash: UInt64) -> Int {
        let place = Place(hash, blocks: blocks.count)
        return blocks.withUnsafeBytes { bytes in
            let words = bytes.assumingMemoryBound(to: UInt64.self)
            var least: UInt64 = 15
            for row in 0..<4 as Range<UInt64> { least = min(least, words[place.word(row)] >> place.shift(row) & 15) }
            return Int(least)
        }
    }

    /// Reads a word of the block, without waiting for it; what comes out means nothing.
    func fetch(_ hash: UInt64) -> UInt64 {
        let place = Place(hash, blocks: blocks.count)
        return blocks.withUnsafeBytes { $0.assumingMemoryBound(to: UInt64.self)[place.word(0)] }
    }

    /// - Parameter entries: how many the cache has; the sketch grows with it, and fades after ten times as many additions.
    mutating func add(_ hash: UInt64, entries: Int) {
        if entries > blocks.count * 8 { blocks += blocks }  // A block's copy stands where its hashes now fall: no count is lost.
        guard raise(Place(hash, blocks: blocks.count)) else { return }
        additions += 1
        if additions >= 10 * max(entries, 64) { fade() }
    }

    /// Takes as much room again as it would have grown to with so many entries. Where two blocks become one, the higher counts stay.
    mutating func shrink(entries: Int) {
        while blocks.count > 8, entries <= blocks.count * 4 {
            let half = blocks.count / 2
            blocks = (0..<half).map { Self.higher(blocks[$0], blocks[$0 + half]) }
        }
    }

    /// Counter by counter.
    private static func higher(_ one: SIMD8<UInt64>, _ other: SIMD8<UInt64>) -> SIMD8<UInt64> {
        var higher = SIMD8<UInt64>.zero
        for shift in stride(from: UInt64(0), to: 64, by: 4) {
            let mask = SIMD8(repeating: 15 &<< shift), a = one & mask, b = other & mask
            higher |= a.replacing(with: b, where: b .> a)
        }
        return higher
    }

    /// - Returns: whether a counter was not full.
    private mutating func raise(_ place: Place) -> Bool {
        blocks.withUnsafeMutableBytes { bytes in
            let words = bytes.assumingMemoryBound(to: UInt64.self)
            var raised: UInt64 = 0
            for row in 0..<4 as Range<UInt64> {
                let word = place.word(row), shift = place.shift(row), room: UInt64 = words[word] >> shift & 15 < 15 ? 1 : 0
                words[word] &+= room << shift
                raised |= room
            }
            return raised != 0
        }
    }

    private mutating func fade() {
        for block in blocks.indices { blocks[block] = (blocks[block] &>> 1) & SIMD8(repeating: 0x7777_7777_7777_7777) }
        additions /= 2
    }

    /// The counters of a hash: a block, and five bits for each row.
    private struct Place {
        private let start: Int, bits: UInt64

        /// - Parameter blocks: a power of two.
        init(_ hash: UInt64, blocks: Int) {
            let spread = KeyHash.mixed(hash)
            start = (Int(truncatingIfNeeded: spread & 0xFFFF_FFFF) & (blocks - 1)) * 8
            bits = spread >> 44
        }

        func word(_ row: UInt64) -> Int { start &+ Int(truncatingIfNeeded: row &* 2 &+ (bits &>> (row &* 5)) & 1) }
        func shift(_ row: UInt64) -> UInt64 { ((bits &>> (row &* 5)) &>> 1 & 15) &* 4 }
    }

    var memory: Int { Allocation.size(of: 64 + blocks.capacity * 64) }
}
