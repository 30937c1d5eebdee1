package import HarkCore
import HarkDatabase
import HarkText

/// Which sentences a search finds: words or parts of words, all of which must be there, a predicted label, or both.
package struct ReviewSearch: Sendable, Equatable {
    /// In Unicode scalars.
    package static let wordLimit = 200

    package let words: String
    package let predicted: EmotionLabel?
    /// Also those that somebody has decided.
    package let includesDecided: Bool

    package init(words: String, predicted: EmotionLabel? = nil, includesDecided: Bool = false) {
        // Control characters part words, and are none: a database may cut a text at a NUL, and would then be searched for all.
        self.words = String(String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        self.predicted = predicted
        self.includesDecided = includesDecided
    }

    var terms: [TextIndex.Term] {
        words.split(whereSeparator: \.isWhitespace).map { .init(words: SearchText.words(String($0)), part: SearchText.folded(String($0))) }
    }

    /// Whether it asks for anything: a search for all is a mistake.
    var isEmpty: Bool { predicted == nil && words.allSatisfy(\.isWhitespace) }

    func finds(_ item: Emotion, _ terms: [TextIndex.Term]) -> Bool {
        guard !item.isHidden, includesDecided || item.decision == nil, predicted == nil || item.prediction.label == predicted else { return false }
        return terms.isEmpty
            || TextIndex.matches(.init(rowid: Int64(item.number), words: SearchText.words(item.text), parts: SearchText.folded(item.text)), terms)
    }
}

/// One word on all that a search finds, carried out piece by piece, and taken back as a whole.
package struct BulkDecision: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case running, done, undoing, undone
    }

    package let number: Int
    package let id: Identifier
    package let reviewer: Reviewer
    package let search: ReviewSearch
    /// What is said of each; nil to approve each one's prediction.
    package let label: EmotionLabel?
    package let state: State
    /// Sentences up to this place in the order of arrival are done; those after `last` came later and are left alone.
    package let place: Int, last: Int
    /// Sentences decided and not taken back; those passed over because another reviewer had them in hand.
    package let decided: Int, passed: Int
    package let createdAt: Timestamp
}
