import HarkCore
import HarkPipeline

/// What may come in: the rule for a sentence, in one place for every route.
package enum EmotionAdmission {
    /// Refuses blank and overlong text, and what is a file rather than a sentence; everything else comes in exactly as it was sent.
    /// - Throws: `HarkError` `.unacceptable` that names the field `text`.
    package static func admit(_ text: String) throws -> String {
        switch TextAdmission.fault(of: text) {
        case .blank:
            throw HarkError.unacceptable("text", "A sentence needs at least one visible character.", textKey: "emotions.blank")
        case .tooLong:
            throw HarkError.unacceptable("text", "A sentence has at most 5,000 characters (40,000 bytes).", textKey: "emotions.too_long")
        case nil: break
        }
        guard !TextAdmission.isBinary(text) else {
            throw HarkError.unacceptable("text", "This looks like a file, not like a sentence.", textKey: "emotions.binary")
        }
        return text
    }
}
