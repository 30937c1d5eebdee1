package import HarkCore
package import HarkModels

/// The two labels of the documents, spelled as they spell them.
package enum CommentLabel: String, Sendable, CaseIterable {
    case positive = "Positive", negative = "Negative"

    /// From a label of the sentiment task.
    init(task label: String) { self = label == "positive" ? .positive : .negative }

    /// As the sentiment task spells it.
    package var taskLabel: String { rawValue.lowercased() }

    package var opposite: CommentLabel { self == .positive ? .negative : .positive }
}

/// A comment as it is kept.
package struct Comment: Sendable {
    package let id: Identifier
    /// Its place in the order of arrival; grows, with gaps where something was rolled back.
    package let number: Int
    package let content: String
    /// The label that stands: a person's decision if there is one, else the model's.
    package var label: CommentLabel
    package var understanding: Understanding
    package let createdAt: Timestamp
    /// True once an operator has decided the label: predictions no longer change it.
    package var isDecided: Bool
    /// An earlier comment of the same minute that says almost the same.
    package let similarTo: Identifier?
    package var isHidden: Bool
}

/// What a model said of a comment, and about which language.
package struct Understanding: Sendable, Equatable {
    package let label: CommentLabel
    /// Calibrated probability of `label`.
    package let confidence: Double
    package let tier: Tier
    package let model: String
    /// Language tag of the text, `und` when nothing can be said.
    package let language: String
    /// False when the model was not trained on texts of that language: the label is then a guess.
    package let isSupported: Bool

    package init(label: CommentLabel, confidence: Double, tier: Tier, model: String, language: String, isSupported: Bool) {
        self.label = label
        self.confidence = confidence
        self.tier = tier
        self.model = model
        self.language = language
        self.isSupported = isSupported
    }
}

/// A sentence of a long comment with a label of its own.
package struct CommentPart: Sendable {
    package let text: String
    package let label: CommentLabel
    package let confidence: Double
}

/// A comment that passed admission and was understood, ready to be kept.
package struct NewComment: Sendable {
    package let content: String
    package let understanding: Understanding
    package let fingerprint: UInt64

    package init(content: String, understanding: Understanding, fingerprint: UInt64) {
        self.content = content
        self.understanding = understanding
        self.fingerprint = fingerprint
    }
}
