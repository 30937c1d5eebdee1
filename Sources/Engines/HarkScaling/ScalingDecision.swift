public import HarkCore

/// What a policy asks for, and why, in a sentence that a person understands.
public struct ScalingDecision: Sendable, Equatable {
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
    /// The two halves of `reason` by key, for pages in other languages.
    public let causeText: ScalingText, outcomeText: ScalingText

    init(at: Timestamp, from: Int, _ verdict: ScalingVerdict) {
        self.at = at
        self.from = from
        desired = verdict.size
        outcome = verdict.outcome
        causeText = verdict.cause
        outcomeText = verdict.result
    }

    /// In English: "23.5 waiting on average over 300 s, at or above 15: +1".
    public var reason: String { "\(causeText.english): \(outcomeText.english)" }

    /// Workers to start (above 0) or to stop (below 0).
    public var change: Int { desired - from }
}

/// In JSON the sentence stands beside its parts, for those who only read.
extension ScalingDecision: Codable {
    private enum Field: String, CodingKey {
        case at, from, desired, outcome, causeText, outcomeText, reason
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(at, forKey: .at)
        try fields.encode(from, forKey: .from)
        try fields.encode(desired, forKey: .desired)
        try fields.encode(outcome, forKey: .outcome)
        try fields.encode(causeText, forKey: .causeText)
        try fields.encode(outcomeText, forKey: .outcomeText)
        try fields.encode(reason, forKey: .reason)
    }
}
