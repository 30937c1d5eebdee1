/// Takes the features of a text one after the other, as hashes that fall into two tables: one for words and what stands
/// around them, one for n-grams of bytes.
package protocol FeatureSink {
    /// Whether the word with this hash was met in training; asked once a word, in reading order. Features of other words
    /// are those of one word that stands for all of them.
    mutating func knows(_ hash: UInt64) -> Bool
    mutating func addWord(_ hash: UInt64)
    mutating func addGram(_ hash: UInt64)
    /// Whether the sink has by itself added all n-grams of the word with this hash; if not it gets them, then `endGrams`.
    mutating func recallsGrams(of word: UInt64) -> Bool
    mutating func endGrams(of word: UInt64)
}

extension FeatureSink {
    package func recallsGrams(of word: UInt64) -> Bool { false }
    package func endGrams(of word: UInt64) {}
}

/// What the fast tier sees of a text. The words are lower-case, without accents and apostrophes; letters drawn out
/// ("soooo") are cut to two; `@name` and links are one word each; runs of punctuation, each emoji and each letter of a
/// script without spaces are words too. Of each word: itself, with the one and the two before it, with the last but
/// one, as negated, as capitals, as drawn out, as after "but", as one of the last three; and, unless it is an emoji, a
/// letter without spaces or a word of another script that was never met, its n-grams of 2 to 5 bytes with a space at both
/// ends.
package enum TextFeatures {
    /// Changes whenever the same text gives other features, so that no model reads what it was not trained on.
    package static let version = 1

    /// Hands every feature of `text` to `sink`, in reading order. Any bytes will do; broken UTF-8 separates words.
    /// Cost: about 10 ns a byte; no allocation.
    @inline(__always)
    package static func extract<Sink: FeatureSink>(_ text: UnsafeRawBufferPointer, into sink: inout Sink) {
        withUnsafeTemporaryAllocation(byteCount: FeatureReader.capacity, alignment: 8) { buffer in
            buffer.initializeMemory(as: UInt8.self, repeating: 0)
            var reader = FeatureReader(text: text, token: buffer)
            reader.read(&sink)
        }
    }
}
