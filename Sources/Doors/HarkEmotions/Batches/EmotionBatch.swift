package import HarkCore
package import HarkModels

/// Many sentences handed in at once, judged in the background.
package struct EmotionBatch: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Its rows are still being written down; nobody has been told of it.
        case receiving
        case queued, running, done, cancelled, failed

        package var isOver: Bool { [.done, .cancelled, .failed].contains(self) }
    }

    /// Rows that one job judges: small enough that another owner's turn comes soon, large enough that a job costs little beside them.
    package static let partLength = 200

    package let id: Identifier
    package let number: Int
    /// Who handed it in, as `Caller.name`; nil for a program without an account: then whoever knows the id.
    package let owner: String?
    package let name: String
    package let tier: TierChoice
    /// Whether its predictions wait in the review queue too.
    package let isReviewed: Bool
    package var state: State
    package let rowCount: Int
    /// Rows that were judged, and rows that could not be.
    package var judged: Int, bad: Int
    package let createdAt: Timestamp
    package var finishedAt: Timestamp?
    /// Why it failed, for a person.
    package var error: String?

    package var partCount: Int { (rowCount + Self.partLength - 1) / Self.partLength }
}

/// What the model said of one good row, as it is kept beside it.
package struct BatchAnswer: Sendable, Codable, Equatable {
    package let label: EmotionLabel
    package let confidence: Double
    package let scores: [Double]
    package let tier: Tier

    init(_ prediction: EmotionPrediction) {
        label = prediction.label
        confidence = prediction.confidence
        scores = prediction.scores.map { ($0 * 10_000).rounded() / 10_000 }
        tier = prediction.tier
    }
}
