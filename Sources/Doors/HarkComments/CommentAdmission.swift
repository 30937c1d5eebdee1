import HarkCore

/// What may come in: the rule for the text of a comment, in one place for every route.
package enum CommentAdmission {
    /// In grapheme clusters, what a person counts as characters.
    package static let characterLimit = 5000
    package static let byteLimit = 40_000

    /// Refuses blank, control-only and overlong text; everything else comes in exactly as it was sent (no trimming, no
    /// folding, no normalisation).
    /// - Throws: `HarkError` `.unacceptable` that names the field `content`.
    /// - Complexity: O(bytes), but characters are only counted when there are more bytes than characters allowed.
    package static func admit(_ content: String) throws -> String {
        guard content.unicodeScalars.contains(where: \.isVisible) else {
            throw HarkError.unacceptable("content", "A comment needs at least one visible character.", textKey: "comments.blank")
        }
        let bytes = content.utf8.count
        guard bytes <= byteLimit, bytes <= characterLimit || content.count <= characterLimit else {
            throw HarkError.unacceptable(
                "content", "A comment has at most 5,000 characters (40,000 bytes).", textKey: "comments.too_long")
        }
        return content
    }
}

extension Unicode.Scalar {
    /// Neither white space nor control nor format character (zero-width joiners, marks of direction). A code point that this
    /// program's Unicode does not know yet counts: it may be tomorrow's emoji.
    fileprivate var isVisible: Bool {
        if value < 0x7F { return value > 0x20 }
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate: return false
        default: return true
        }
    }
}
