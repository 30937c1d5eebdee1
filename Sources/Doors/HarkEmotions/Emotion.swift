package import HarkCore
package import HarkModels
package import HarkPipeline

/// The seven emotions, in the order of their buttons (002-04), which is that of the model's labels.
package enum EmotionLabel: String, Sendable, CaseIterable, Codable {
    case fear, guilt, joy, anger, disgust, sadness, shame
}

/// How far an item is: only predicted, or decided by a person who agreed with the model or did not.
package enum EmotionState: String, Sendable, CaseIterable {
    case predicted, approved, revised
}

/// What a model said of a sentence.
package struct EmotionPrediction: Sendable, Equatable {
    package let label: EmotionLabel
    /// Calibrated probability of `label`.
    package let confidence: Double
    /// Probability of each label, in the order of `EmotionLabel.allCases`.
    package let scores: [Double]
    package let tier: Tier
    package let model: String
    /// What the fast tier says where the accurate one answered; nil where only one was asked, and when read from the store.
    package var fastLabel: EmotionLabel?

    package init(label: EmotionLabel, confidence: Double, scores: [Double], tier: Tier, model: String, fastLabel: EmotionLabel? = nil) {
        self.fastLabel = fastLabel
        self.label = label
        self.confidence = confidence
        self.scores = scores
        self.tier = tier
        self.model = model
    }

    /// How far the first label is ahead of the second: small where the model is not sure.
    package var margin: Double {
        let best = scores.sorted(by: >).prefix(2)
        return best.count < 2 ? best.first ?? 0 : best[0] - best[1]
    }
}

/// A person's word that stands for an item.
package struct EmotionDecision: Sendable, Equatable {
    /// Where a decision was made.
    package enum Way: String, Sendable {
        case page, review, batch, api
    }

    package let label: EmotionLabel
    /// `approved` or `revised`, by what the model had said at the time.
    package let state: EmotionState
    package let decidedAt: Timestamp
    /// The name of who decided, as `Caller.name` gives it.
    package let by: String
    package let way: Way
    /// Whether the model learns from it by itself.
    package let weight: Judgement.Weight

    package init(
        label: EmotionLabel, state: EmotionState, decidedAt: Timestamp, by: String, way: Way, weight: Judgement.Weight
    ) {
        self.label = label
        self.state = state
        self.decidedAt = decidedAt
        self.by = by
        self.way = way
        self.weight = weight
    }
}

/// A sentence with what a model and people say of it.
package struct Emotion: Sendable, Equatable {
    package let id: EmotionID
    /// Its place in the order of arrival; grows, with gaps.
    package let number: Int
    /// As it was typed, to the byte.
    package let text: String
    package var prediction: EmotionPrediction
    package var predictedAt: Timestamp
    /// Who asked first; nil for somebody without a session.
    package let author: String?
    /// Nil while nobody has decided: it is working data then, neither exported nor counted (002-09).
    package var decision: EmotionDecision?
    package var isHidden: Bool

    package var state: EmotionState { decision?.state ?? .predicted }
    /// The label that stands: a person's if there is one, else the model's.
    package var label: EmotionLabel { decision?.label ?? prediction.label }
}
