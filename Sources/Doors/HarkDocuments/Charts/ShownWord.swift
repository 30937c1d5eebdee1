import HarkWords

/// A word as pages show it: what is longer than any usual word is cut, so that no document's page is made unusable by its words. Where
/// something was cut, the whole of it stands in a title, and in every download.
struct ShownWord {
    private static let limit = 48

    let text: String, count: Int
    /// nil where nothing was cut.
    let whole: String?

    init(_ entry: WordCount.Entry) { self.init(entry.word, count: entry.count) }

    /// - Cost: reads 49 scalars at most. Scalars, since one character may be a thousand marks.
    init(_ word: String, count: Int = 0) {
        let scalars = word.unicodeScalars
        let isCut = scalars.index(scalars.startIndex, offsetBy: Self.limit + 1, limitedBy: scalars.endIndex) != nil
        text = isCut ? String(scalars.prefix(Self.limit - 1)) + "…" : word
        whole = isCut ? word : nil
        self.count = count
    }

    /// For templates: `word`, `whole` and `count`.
    var fields: [String: any Sendable] {
        var fields: [String: any Sendable] = ["word": text, "count": count]
        fields["whole"] = whole
        return fields
    }
}
