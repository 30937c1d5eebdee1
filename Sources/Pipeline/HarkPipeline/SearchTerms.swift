public import HarkDatabase
import HarkText

extension TextIndex.Term {
    /// The terms of what a person typed, parted by white space.
    public static func terms(in query: String) -> [TextIndex.Term] {
        query.split(whereSeparator: \.isWhitespace).map { term in
            TextIndex.Term(words: SearchText.words(String(term)), part: SearchText.folded(String(term)))
        }
    }
}
