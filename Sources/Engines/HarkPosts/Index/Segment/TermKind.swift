/// What a term of the index stands for.
///
/// Most tags and names are one word, which is found through the tag itself: a post with `#brexit` holds the one term *hashtag brexit* and no
/// *tag word brexit* besides. Only where a tag is cut into other words (`#文字`, `@ada@social.example`) do these stand behind it as terms.
package enum TermKind: UInt8, CaseIterable, Sendable {
    case word
    /// A hashtag whose only word is its folded form.
    case hashtag
    /// A hashtag whose words, if it has any, follow it as tag words.
    case wideHashtag
    case mention
    case wideMention
    case tagWord

    /// What a list of an answer counts together.
    enum Group: Int, CaseIterable, Sendable {
        case words, hashtags, mentions

        /// How many kinds of terms may hold the same folded form.
        var kinds: Int { self == .words ? 1 : 2 }
    }

    var group: Group? {
        switch self {
        case .word: .words
        case .hashtag, .wideHashtag: .hashtags
        case .mention, .wideMention: .mentions
        case .tagWord: nil
        }
    }

    /// The words of a wide tag follow it, so it takes no place in a phrase itself.
    var isPartOfPhrases: Bool { self != .wideHashtag && self != .wideMention }
}

/// A term as bytes: its kind, its folded form, and for a tag or name that was written otherwise a zero and how it was written. Keys of one
/// folded form stand side by side when sorted, the form itself first: it is their base, and only bases have lists of posts.
enum TermKey {
    /// Ends a folded form; no folded form holds it.
    static let end: UInt8 = 0

    static func make(_ kind: TermKind, _ folded: some Collection<UInt8>) -> [UInt8] { [kind.rawValue] + folded }

    static func kind(_ key: UnsafeRawBufferPointer) -> TermKind { TermKind(rawValue: key[0])! }

    /// The folded form.
    static func folded(_ key: [UInt8]) -> ArraySlice<UInt8> { key[1..<(key.firstIndex(of: end) ?? key.count)] }

    /// How it was written.
    static func spelling(_ key: [UInt8]) -> ArraySlice<UInt8> { key.firstIndex(of: end).map { key[($0 + 1)...] } ?? key[1...] }
}
