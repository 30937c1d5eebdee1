/// English words that turn what follows into its opposite, written without apostrophe as the reader of features has them.
enum Negation {
    /// How many words after a negation carry its mark, unless punctuation ends it before.
    static let reach = 3

    /// - Parameters:
    ///   - packed: the first eight bytes of the word, little-endian, the rest zero.
    ///   - count: bytes of the word.
    @inline(__always)
    static func contains(_ packed: UInt64, count: Int) -> Bool {
        guard count >= 2, count <= 8 else { return false }
        switch UInt8(truncatingIfNeeded: packed) {
        case UInt8(ascii: "n"), UInt8(ascii: "h"), UInt8(ascii: "b"), UInt8(ascii: "c"): return words.contains(packed) || contracted(packed, count)
        case UInt8(ascii: "w"), UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "a"), UInt8(ascii: "s"), UInt8(ascii: "m"):
            return packed == without || contracted(packed, count)
        default: return false
        }
    }

    private static func contracted(_ packed: UInt64, _ count: Int) -> Bool {
        count >= 4 && packed >> UInt64(8 * (count - 2)) == 0x746E && contractions.contains(packed)
    }

    private static func pack(_ word: String) -> UInt64 { word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    private static let without = pack("without")
    private static let words = [
        "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "cannot", "hardly", "barely",
    ].map(pack)
    private static let contractions = [
        "dont", "cant", "wont", "isnt", "arent", "wasnt", "werent", "didnt", "doesnt", "hasnt", "havent", "hadnt", "couldnt", "shouldnt",
        "wouldnt", "aint", "mustnt", "neednt",
    ].map(pack)
}
