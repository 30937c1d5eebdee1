/// Which words are counted in "the words of a topic": those that tell something.
public enum CountedWords {
    /// Whether a folded word has two letters or more and is no stop word. Cost: about 20 ns; ask once a distinct word.
    public static func counts(_ word: UnsafeRawBufferPointer) -> Bool {
        // Every letter begins with a byte that is an ASCII letter or at least 0xC0; digits beyond ASCII are rare and pass.
        var letters = 0
        for byte in word where ASCIISet.letters.contains(byte) || byte >= 0xC0 { letters += 1 }
        return letters >= 2 && !StopWords.all.contains(word)
    }
}
