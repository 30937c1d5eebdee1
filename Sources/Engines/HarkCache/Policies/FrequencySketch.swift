/// About how often each hash was seen lately: a count-min sketch of four-bit counters, halved now and then so that the past fades
/// (Einziger and Friedman, TinyLFU, 2017). Never too low but by the fading, seldom too high; eight bytes an entry.
struct FrequencySketch {
    /// Sixteen counters a word.
    private var words = [UInt64](repeating: 0, count: 64)
    private var additions = 0

    /// 0 to 15.
    func frequency(of hash: UInt64) -> Int {
        var least = 15
        for row in 0..<4 {
            let (word, shift) = place(hash, row)
            least = min(least, Int(words[word] >> shift & 15))
        }
        return least
    }

    /// - Parameter entries: how many the cache has; the sketch grows with it, and fades after ten times as many additions.
    mutating func add(_ hash: UInt64, entries: Int) {
        if entries > words.count { words += words }  // A word's copy stands where its hashes now fall: no count is lost.
        var added = false
        for row in 0..<4 {
            let (word, shift) = place(hash, row)
            guard words[word] >> shift & 15 < 15 else { continue }
            words[word] += 1 << shift
            added = true
        }
        guard added else { return }
        additions += 1
        if additions >= 10 * max(entries, 64) { fade() }
    }

    private mutating func fade() {
        for word in words.indices { words[word] = words[word] >> 1 & 0x7777_7777_7777_7777 }
        additions /= 2
    }

    /// The row's four counters of a word that the hash chooses: by its low bits the word, by two of its high ones the counter.
    private func place(_ hash: UInt64, _ row: Int) -> (word: Int, shift: UInt64) {
        let spread = (hash ^ hash >> 29) &* Self.multipliers[row]
        return (Int(truncatingIfNeeded: spread >> 16) & (words.count - 1), (spread >> 62) * 4 + UInt64(row) * 16)
    }

    private static let multipliers: InlineArray<4, UInt64> = [
        0xC3A5_C85C_97CB_3127, 0xB492_B66F_BE98_F273, 0x9AE1_6A3B_2F90_404F, 0xCBF2_9CE4_8422_2325,
    ]

    var memory: Int { Allocation.size(of: 32 + words.capacity * 8) }
}
