import HarkCore
import HarkWeb

/// How far back the charts of the workers' page look: `?span=`, in seconds.
enum ChartSpan: Int, CaseIterable {
    case quarter = 900, hour = 3600, threeHours = 10_800, day = 86_400

    static let choices = allCases.map { "\($0.rawValue)" }

    /// - Throws: `.malformed` for a span that there is not.
    init(_ parameters: QueryParameters) throws {
        self = try parameters.choice("span", Self.choices).flatMap(Int.init).flatMap(ChartSpan.init) ?? .hour
    }

    var seconds: Double { Double(rawValue) }

    func name(_ context: HarkContext) -> String { context.text("documents.workers.span.\(rawValue)") }

    func links(_ context: HarkContext) -> [Fields] {
        Self.allCases.map { ["span": $0.rawValue, "text": $0.name(context), "isCurrent": $0 == self] }
    }
}
