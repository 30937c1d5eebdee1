import HarkCore
import HarkPipeline

/// What may come in: the rule for the text of a comment, in one place for every route.
package enum CommentAdmission {
    /// In grapheme clusters, what a person counts as characters.
    package static let characterLimit = TextAdmission.characterLimit

    /// Refuses blank, control-only and overlong text; everything else comes in exactly as it was sent (no trimming, no
    /// folding, no normalisation).
    /// - Throws: `HarkError` `.unacceptable` that names the field `content`.
    /// - Complexity: that of `TextAdmission.fault`.
    package static func admit(_ content: String) throws -> String {
        switch TextAdmission.fault(of: content) {
        case nil: return content
        case .blank:
            throw HarkError.unacceptable("content", "A comment needs at least one visible character.", textKey: "comments.blank")
        case .tooLong:
            throw HarkError.unacceptable(
                "content", "A comment has at most 5,000 characters (40,000 bytes).", textKey: "comments.too_long")
        }
    }
}
