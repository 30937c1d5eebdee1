/// A regular expression that both the description of the interface and the check of a short field read.
struct TextPattern {
    let text: String

    init(_ text: String) { self.text = text }

    /// Whether the whole of `value` fits. A pattern that cannot be read fits nothing: tests hold each to its examples.
    /// Cost: the pattern is read anew each time; for fields of a few dozen characters that a person typed.
    func matches(_ value: String) -> Bool {
        guard let regex = try? Regex(text).matchingSemantics(.unicodeScalar) else { return false }
        return value.wholeMatch(of: regex) != nil
    }
}
