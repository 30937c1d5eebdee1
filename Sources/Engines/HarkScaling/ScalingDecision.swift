public import HarkCore

/// What a policy asks for, and why, in a sentence that a person understands.
public struct ScalingDecision: Sendable, Codable, Equatable {
    public enum Outcome: String, Sendable, Codable {
        case changed, stays
        /// The rule would change the size; the cool-down forbids it.
        case heldBack = "held_back"
        /// The rule would go beyond a limit.
        case atMaximum = "at_maximum"
        case atMinimum = "at_minimum"
    }

    public let at: Timestamp
    /// How many workers there were to be until now.
    public let from: Int
    /// How many workers there should be. On the way down the oldest leave first (004b-25).
    public let desired: Int
    public let outcome: Outcome
    /// "23.5 waiting on average over 300 s, at or above 15: +1".
    public let reason: String
    /// The two halves of `reason` by key, for pages in other languages.
    public let causeText: ScalingText, outcomeText: ScalingText

    init(at: Timestamp, from: Int, _ verdict: ScalingVerdict) {
        self.at = at
        self.from = from
        desired = verdict.size
        outcome = verdict.outcome
        causeText = verdict.cause
        outcomeText = verdict.text
        reason = "\(causeText.english): \(outcomeText.english)"
    }

    /// Workers to start (above 0) or to stop (below 0).
    public var change: Int { desired - from }
}

/// What came of a proposal once limits and cool-down had their say.
struct ScalingVerdict {
    let size: Int
    let outcome: ScalingDecision.Outcome
    let cause: ScalingText, text: ScalingText

    private init(_ size: Int, _ outcome: ScalingDecision.Outcome, _ cause: ScalingText, _ text: ScalingText) {
        self.size = size
        self.outcome = outcome
        self.cause = cause
        self.text = text
    }

    static func reach(_ size: Int, from: Int, _ cause: ScalingText) -> ScalingVerdict {
        guard size != from else { return ScalingVerdict(size, .stays, cause, ScalingText("scaling.outcome.stays", "\(size)")) }
        let change = size > from ? "+\(size - from)" : "−\(from - size)"
        return ScalingVerdict(size, .changed, cause, ScalingText("scaling.outcome.changed", change))
    }

    static func holdBack(_ size: Int, for seconds: Double, _ cause: ScalingText) -> ScalingVerdict {
        ScalingVerdict(size, .heldBack, cause, ScalingText("scaling.outcome.held", decimal(seconds.rounded(.up))))
    }

    /// At a limit that `wanted` lies beyond.
    static func stop(_ size: Int, wanted: Int, _ cause: ScalingText) -> ScalingVerdict {
        wanted > size
            ? ScalingVerdict(size, .atMaximum, cause, ScalingText("scaling.outcome.maximum", "\(size)"))
            : ScalingVerdict(size, .atMinimum, cause, ScalingText("scaling.outcome.minimum", "\(size)"))
    }
}
