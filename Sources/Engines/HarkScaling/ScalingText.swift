/// A clause by its key, with the numbers that stand at its `{0}`, `{1}` …, so that it can be shown in any language. Words are
/// made when they are asked for: a simulation makes decisions by the ten thousand and reads few.
public struct ScalingText: Sendable, Codable, Equatable {
    public let key: String
    public let numbers: [Double]

    init(_ key: String, _ numbers: Double...) {
        self.key = key
        self.numbers = numbers
    }

    /// The numbers as they are shown: one decimal at most.
    public var arguments: [String] { numbers.map(decimal) }
    public var english: String { filled(Self.englishTexts[key] ?? key) }
    public var italian: String { filled(Self.italianTexts[key] ?? key) }

    private func filled(_ template: String) -> String {
        arguments.enumerated().reduce(template) { $0.replacing("{\($1.offset)}", with: $1.element) }
    }
}

extension ScalingText {
    static func above(_ metric: ScalingMetric, _ value: Double, _ threshold: Double, _ period: Double) -> ScalingText {
        ScalingText(metric.aboveKey, value, period, threshold)
    }
    static func below(_ metric: ScalingMetric, _ value: Double, _ threshold: Double, _ period: Double) -> ScalingText {
        ScalingText(metric.belowKey, value, period, threshold)
    }
    static func between(_ metric: ScalingMetric, _ value: Double, _ low: Double, _ high: Double) -> ScalingText {
        ScalingText(metric.betweenKey, value, low, high)
    }
    static func tooFewData(_ period: Double) -> ScalingText { ScalingText("scaling.insufficient", period) }
    static func target(_ backlog: Double, _ each: Double, _ workers: Int) -> ScalingText {
        ScalingText("scaling.target", backlog, each, Double(workers))
    }
    static var fixed: ScalingText { ScalingText("scaling.fixed") }
    /// What people did with a pool.
    public static func adopted(_ policy: ScalingPolicy) -> ScalingText {
        ScalingText("scaling.adopted.\(policy.rule.type)", Double(policy.min), Double(policy.max))
    }
    public static func manual(_ size: Int) -> ScalingText { ScalingText("scaling.manual", Double(size)) }
    public static var given: ScalingText { ScalingText("scaling.given") }
    public static func template(_ version: Int, threads: Int, megabytes: Int) -> ScalingText {
        ScalingText(threads == 1 ? "scaling.template.one" : "scaling.template", Double(version), Double(threads), Double(megabytes))
    }
    static func newLimits(_ policy: ScalingPolicy) -> ScalingText { ScalingText("scaling.limits", Double(policy.min), Double(policy.max)) }
    static func woken(_ visible: Int) -> ScalingText { ScalingText("scaling.woken", Double(visible)) }
    static func idle(_ seconds: Double) -> ScalingText { ScalingText("scaling.idle", seconds) }
}

extension ScalingMetric {
    fileprivate var aboveKey: String {
        switch self {
        case .visible: "scaling.visible.above"
        case .cpu: "scaling.cpu.above"
        case .oldestSeconds: "scaling.oldest.above"
        }
    }
    fileprivate var belowKey: String {
        switch self {
        case .visible: "scaling.visible.below"
        case .cpu: "scaling.cpu.below"
        case .oldestSeconds: "scaling.oldest.below"
        }
    }
    fileprivate var betweenKey: String {
        switch self {
        case .visible: "scaling.visible.between"
        case .cpu: "scaling.cpu.between"
        case .oldestSeconds: "scaling.oldest.between"
        }
    }
}

/// One decimal at most: `4.1`, `30`.
func decimal(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "∞" }
    let tenths = Int((value * 10).rounded()), sign = tenths < 0 ? "−" : ""
    return sign + "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
}
