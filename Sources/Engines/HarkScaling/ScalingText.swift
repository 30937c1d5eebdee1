/// A clause by its key, with what stands at its `{0}`, `{1}` …, so that it can be shown in another language.
public struct ScalingText: Sendable, Codable, Equatable {
    public let key: String
    public let arguments: [String]

    init(_ key: String, _ arguments: String...) {
        self.key = key
        self.arguments = arguments
    }

    public var english: String { filled(Self.englishTexts[key] ?? key) }
    public var italian: String { filled(Self.italianTexts[key] ?? key) }

    private func filled(_ template: String) -> String {
        var text = template
        for (position, argument) in arguments.enumerated() { text = text.replacing("{\(position)}", with: argument) }
        return text
    }
}

extension ScalingText {
    static func above(_ metric: ScalingMetric, _ value: Double, _ threshold: Double, _ period: Double) -> ScalingText {
        ScalingText("scaling.\(metric.rawValue).above", decimal(value), decimal(period), decimal(threshold))
    }
    static func below(_ metric: ScalingMetric, _ value: Double, _ threshold: Double, _ period: Double) -> ScalingText {
        ScalingText("scaling.\(metric.rawValue).below", decimal(value), decimal(period), decimal(threshold))
    }
    static func between(_ metric: ScalingMetric, _ value: Double, _ low: Double, _ high: Double) -> ScalingText {
        ScalingText("scaling.\(metric.rawValue).between", decimal(value), decimal(low), decimal(high))
    }
    static func tooFewData(_ period: Double) -> ScalingText { ScalingText("scaling.insufficient", decimal(period)) }
    static var fixed: ScalingText { ScalingText("scaling.fixed") }
    static func newLimits(_ policy: ScalingPolicy) -> ScalingText { ScalingText("scaling.limits", "\(policy.min)", "\(policy.max)") }
    static func woken(_ visible: Int) -> ScalingText { ScalingText("scaling.woken", "\(visible)") }
    static func idle(_ seconds: Double) -> ScalingText { ScalingText("scaling.idle", decimal(seconds)) }
}

/// One decimal at most: `4.1`, `30`.
func decimal(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "∞" }
    let tenths = Int((value * 10).rounded()), sign = tenths < 0 ? "−" : ""
    return sign + "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
}
