import HarkText

/// Posts that repeat another one by writing it again: `RT @ada: what she said` (D-09).
public enum Retweet {
    private static let mark = Array("RT @".utf8)

    /// Whether a text is one.
    /// - Parameter raw: any text that begins with `RT`, as the documents may be read; otherwise `RT @`. In capitals, either way.
    public static func isRetweet(_ text: UnsafeRawBufferPointer, raw: Bool = false) -> Bool { text.starts(with: mark.prefix(raw ? 2 : 4)) }

    /// The bytes of what is repeated: behind `RT @name`, a colon and white space, up to the last that is no white space. Nil for a text that
    /// is no retweet, or one with nothing behind the name. Equal bodies are repeats of one post.
    public static func body(of text: UnsafeRawBufferPointer) -> Range<Int>? {
        guard isRetweet(text) else { return nil }
        var start = TagRules.mentionEnd(in: text, from: mark.count), end = text.count
        guard start > mark.count else { return nil }
        while start < end, text[start] == UInt8(ascii: ":") || ASCIISet.space.contains(text[start]) { start += 1 }
        while end > start, ASCIISet.space.contains(text[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }
}
