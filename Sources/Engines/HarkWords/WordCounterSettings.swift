/// How words are counted.
public struct WordCounterSettings: Sendable {
    /// How many of the most frequent words are told; `.max` for all.
    public var top = 10
    /// What the table of words may take, in bytes; 256 KiB at least, 128 MiB at most. A text with a word longer than an eighth of it, or
    /// than 1 MiB, is refused.
    public var memoryBytes = 32 << 20
    /// Where words that do not fit into memory are put, sorted, until they are merged.
    public var spill = SpillPlace.nowhere
    /// Words that are not counted, in any case and form; none by default.
    public var stopWords: [String] = []
    /// The encoding of the text; `nil`: recognised from its bytes.
    public var encoding: TextEncoding?

    public init(top: Int = 10, spill: SpillPlace = .nowhere) {
        self.top = top
        self.spill = spill
    }
}
