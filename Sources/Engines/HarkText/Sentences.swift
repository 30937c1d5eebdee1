/// Cuts a text into sentences by its punctuation: good enough to show a person which part of a long text says what.
public enum Sentences {
    /// The sentences in order, without the white space around them; together they hold every visible character of `text`.
    ///
    /// A sentence ends at `.`, `!`, `?` and `…` (with whatever closing quotes and brackets follow) before white space or the end, at
    /// their full-width forms and the Indic danda anywhere, and at an empty line. A point does not end it after a single letter or a
    /// common abbreviation, nor before a lower-case letter.
    public static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var start = text.startIndex, position = text.startIndex
        func cut(at end: String.Index) {
            let sentence = text[start..<end].trimmingWhitespace
            if !sentence.isEmpty { sentences.append(String(sentence)) }
            start = end
        }
        while position < text.endIndex {
            let character = text[position]
            let next = text.index(after: position)
            if wide.contains(character) {
                position = text[next...].firstIndex { !closing.contains($0) } ?? text.endIndex
                cut(at: position)
            } else if narrow.contains(character) {
                position = text[next...].firstIndex { !narrow.contains($0) && !closing.contains($0) } ?? text.endIndex
                if ends(text, from: start, mark: text[text.index(before: next)..<next], after: position, first: next) { cut(at: position) }
            } else if character.isNewline, let after = text[next...].first(where: { !$0.isWhitespace || $0.isNewline }), after.isNewline {
                position = next
                cut(at: position)
            } else {
                position = next
            }
        }
        cut(at: text.endIndex)
        return sentences
    }

    private static let narrow: Set<Character> = [".", "!", "?", "…"]
    private static let wide: Set<Character> = ["。", "！", "？", "｡", "।", "॥", "؟", "۔"]
    private static let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "」", "』", "）"]
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "etc", "e.g", "i.e", "no", "vol", "fig", "approx", "dept", "inc", "ltd",
    ]

    private static func ends(
        _ text: String, from start: String.Index, mark: Substring, after: String.Index, first: String.Index
    ) -> Bool {
        guard after < text.endIndex else { return true }
        guard text[after].isWhitespace else { return false }
        guard mark == ".", text.index(before: after) < first else { return true }
        if let following = text[after...].first(where: { !$0.isWhitespace }), following.isLowercase { return false }
        let word = text[start..<text.index(before: first)].split(whereSeparator: \.isWhitespace).last ?? ""
        return !(word.count == 1 && word.first?.isLetter == true && word != "I") && !abbreviations.contains(word.lowercased())
    }
}

extension Substring {
    fileprivate var trimmingWhitespace: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
        return start[...last]
    }
}
