/// Cuts a post into what can be asked for: its words, `#tags` and `@names`. Links give nothing.
///
/// Words are those of `TextWords`, folded. A tag or name is one token as a whole and gives the words inside it besides: `#`
/// and `@` bound a word like any sign does (D-07), so that *brexit* finds `#Brexit`.
public enum PostTokens {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// A word outside of tags and names.
        case word
        /// A word inside a tag or name: found like any word, in its place among them, but not counted as one.
        case tagWord
        /// `#` with letters, digits and `_` behind it (D-08), not behind a letter or `&`; without the `#`.
        case hashtag
        /// `@` with a name behind it, not behind a letter; with its server where there is one (`ada@social.example`,
        /// `ada.bsky.social`); without the first `@`.
        case mention
    }

    /// Hands out the tokens of `text` in their order: folded, as UTF-8 that lives only during the call, and the bytes of `text` that
    /// they were. A tag or name comes before the words inside it, which have its range.
    ///
    /// Words and words in tags together are what `TextWords` makes of the text without its links, cut once more after folding; so a
    /// token is cut and folded again into itself. Broken UTF-8 parts words.
    /// Cost: about 5 ns a byte and one allocation.
    public static func forEach(in text: UnsafeRawBufferPointer, _ body: (Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) {
        var scanner = PostTokenScanner(text)
        while let place = scanner.nextPlace(body) {
            switch place {
            case .link(let end): scanner.offset = end
            case .tag(let mark): scanner.handOutTag(behind: mark, body)
            }
        }
    }
}
