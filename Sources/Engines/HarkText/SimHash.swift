/// A fingerprint that changes little when a text changes little (Charikar 2002, "Similarity Estimation Techniques from Rounding
/// Algorithms").
public enum SimHash {
    /// Each feature votes on each of 64 bits; the majority decides. Features are the folded text's runs of four characters (of
    /// letters, marks and digits; what parts words counts as one space), so that changes of case, accents and punctuation alone
    /// leave the fingerprint as it is. Texts without any letter have the fingerprint of their bytes.
    ///
    /// Cost: O(bytes), about 64 additions a character.
    public static func fingerprint(of text: String) -> UInt64 {
        let scalars = Array(" \(SearchText.words(text)) ".unicodeScalars.map(\.value))
        guard scalars.count > 2 else {
            var text = text
            return text.withUTF8 { TextHash.bytes(UnsafeRawPointer($0.baseAddress ?? UnsafePointer(bitPattern: 1)!), count: $0.count) }
        }
        var votes = [Int32](repeating: 0, count: 64)
        for start in 0...max(0, scalars.count - 4) {
            let shingle = scalars[start..<min(start + 4, scalars.count)]
            let hash = shingle.reduce(0) { TextHash.pair($0, UInt64($1)) }
            for bit in 0..<64 { votes[bit] &+= hash >> UInt64(bit) & 1 == 1 ? 1 : -1 }
        }
        return (0..<64).reduce(0) { votes[$1] > 0 ? $0 | 1 << UInt64($1) : $0 }
    }
}
