import HarkText

/// What the index keeps of one post besides its terms.
package struct PostFacts: Sendable {
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Begins with `RT @` (D-09).
        static let retweet = Flags(rawValue: 1)
        /// Begins with `RT`, as the documents may be read.
        static let rawRetweet = Flags(rawValue: 2)
    }

    var flags: Flags = []
    /// Equal for posts that say the same, repeats included (`Retweet.body`). Two of 10 million different bodies are taken for the same with a
    /// probability of 3 in a million.
    var body: UInt64

    init(flags: Flags, body: UInt64) {
        self.flags = flags
        self.body = body
    }

    init(_ text: UnsafeRawBufferPointer) {
        if Retweet.isRetweet(text) { flags.insert(.retweet) }
        if Retweet.isRetweet(text, raw: true) { flags.insert(.rawRetweet) }
        let range = Retweet.body(of: text) ?? Self.trimmed(text)
        body = text.baseAddress.map { TextHash.bytes($0 + range.lowerBound, count: range.count) } ?? 0
    }

    private static func trimmed(_ text: UnsafeRawBufferPointer) -> Range<Int> {
        var start = 0, end = text.count
        while start < end, ASCIISet.space.contains(text[start]) { start += 1 }
        while end > start, ASCIISet.space.contains(text[end - 1]) { end -= 1 }
        return start..<end
    }
}
