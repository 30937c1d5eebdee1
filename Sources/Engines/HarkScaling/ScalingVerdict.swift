/// What came of a proposal once limits and cool-down had their say.
struct ScalingVerdict {
    let size: Int
    let outcome: ScalingDecision.Outcome
    let cause: ScalingText, result: ScalingText

    private init(_ size: Int, _ outcome: ScalingDecision.Outcome, _ cause: ScalingText, _ result: ScalingText) {
        self.size = size
        self.outcome = outcome
        self.cause = cause
        self.result = result
    }

    static func reach(_ size: Int, from: Int, _ cause: ScalingText) -> ScalingVerdict {
        guard size != from else { return ScalingVerdict(size, .stays, cause, ScalingText("scaling.outcome.stays", Double(size))) }
        let key = size > from ? "scaling.outcome.more" : "scaling.outcome.fewer"
        return ScalingVerdict(size, .changed, cause, ScalingText(key, Double(abs(size - from))))
    }

    static func holdBack(_ size: Int, for seconds: Double, _ cause: ScalingText) -> ScalingVerdict {
        ScalingVerdict(size, .heldBack, cause, ScalingText("scaling.outcome.held", seconds.rounded(.up)))
    }

    /// At a limit that `wanted` lies beyond.
    static func stop(_ size: Int, wanted: Int, _ cause: ScalingText) -> ScalingVerdict {
        wanted > size
            ? ScalingVerdict(size, .atMaximum, cause, ScalingText("scaling.outcome.maximum", Double(size)))
            : ScalingVerdict(size, .atMinimum, cause, ScalingText("scaling.outcome.minimum", Double(size)))
    }
}
