/// The words that a model met in training, as a Bloom filter (Bloom 1970) of two places a word: it knows every word that
/// it should, and takes about one in fifty of the others for known. A word that it does not know is read as "some rare
/// word", as rare words were in training; its own features would fall on weights that other words have earned.
enum KnownWords {
    /// Size of the filter; 300,000 words fill a seventh of its bits.
    static let byteCount = 1 << 19
    private static let mask = UInt64(byteCount * 8 - 1)

    @inline(__always)
    static func contains(_ hash: UInt64, in filter: UnsafePointer<UInt8>) -> Bool {
        let first = hash & mask, second = hash >> 24 & mask
        return filter[Int(first >> 3)] >> UInt8(first & 7) & filter[Int(second >> 3)] >> UInt8(second & 7) & 1 == 1
    }

    private static func insert(_ hash: UInt64, into filter: inout [UInt8]) {
        for place in [hash & mask, hash >> 24 & mask] { filter[Int(place >> 3)] |= 1 << UInt8(place & 7) }
    }

    /// The filter of all words that stand in `texts` at least `least` times. Cost: one pass.
    static func filter(of texts: LabelledTexts, least: Int) -> [UInt8] {
        var counter = WordCounter()
        for row in texts.rows { texts.withText(of: row) { TextFeatures.extract($0, into: &counter) } }
        var filter = [UInt8](repeating: 0, count: byteCount)
        for (hash, count) in counter.counts where count >= least { insert(hash, into: &filter) }
        return filter
    }

    private struct WordCounter: FeatureSink {
        var counts: [UInt64: Int] = [:]

        mutating func knows(_ hash: UInt64) -> Bool {
            counts[hash, default: 0] += 1
            return true
        }

        mutating func addWord(_ hash: UInt64) {}
        mutating func addGram(_ hash: UInt64) {}
    }
}
