/// Counts the words of one text that comes in pieces, in bounded memory.
///
/// A word is a run of letters, marks and digits (Unicode's L, M and Nd) of the text in NFC, with single apostrophes (' or ’, kept as ')
/// or hyphens inside; all else parts words, `--` and `_` too. Words are lower-cased scalar by scalar. Bytes that cannot be decoded part
/// words. Equal pieces in other borders give equal results. A word of more than 1,024 bytes is counted under its beginning, an ellipsis and a
/// hash of it.
///
///     var counter = WordCounter()
///     try counter.update(piece)               // as often as there are pieces
///     let count = try counter.finish()
public struct WordCounter: ~Copyable {
    private var decoder: TextDecoder
    private var words: WordStream

    public init(_ settings: WordCounterSettings = .init()) {
        decoder = TextDecoder(encoding: settings.encoding)
        words = WordStream(settings)
    }

    /// The encoding that the text was found to be in; `nil` before the first bytes tell.
    public var encoding: TextEncoding? { decoder.encoding }

    /// Counts what `piece` holds. After an error the counter is of no use any more.
    /// - Throws: ``WordsError`` with a sentence for a person.
    /// - Cost: about 2 ns a byte; no allocation once the words are known.
    public mutating func update(_ piece: UnsafeRawBufferPointer) throws {
        try decoder.decode(piece, into: &words)
    }

    /// What was counted; the counter is spent.
    /// - Throws: ``WordsError``, for a text too short to tell before that it is none, or a spill folder that fails.
    /// - Cost: O(distinct words), and reading what was spilled.
    public mutating func finish() throws -> WordCount {
        try decoder.finish(into: &words)
        return try words.finish()
    }
}

extension WordCounter {
    /// The words of a text in memory.
    public static func count(_ text: some Sequence<UInt8>, _ settings: WordCounterSettings = .init()) throws -> WordCount {
        var counter = WordCounter(settings)
        try Array(text).withUnsafeBytes { try counter.update($0) }
        return try counter.finish()
    }
}
