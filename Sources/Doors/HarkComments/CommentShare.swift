import HarkCore
import HarkWeb

/// How many comments were positive and negative: in all, and in each of the last 24 hours.
struct CommentShare {
    let totals: [CommentLabel: Int]
    /// Counts by hour since 1970 and label.
    let hours: [(hour: Int64, label: CommentLabel, count: Int)]
    /// The first of the 24 hours.
    let since: Int64

    static let span: Int64 = 24

    func totalText(_ context: HarkContext) -> String {
        let total = totals.values.reduce(0, +)
        let share = total > 0 ? Int((Double(totals[.positive] ?? 0) / Double(total) * 100).rounded()) : 0
        return context.text("comments.total", String(total), String(share))
    }

    /// Nil while there is no comment at all.
    func chart(_ context: HarkContext) -> String? {
        guard totals.values.contains(where: { $0 > 0 }) else { return nil }
        let counts = hours.reduce(into: [Int64: [CommentLabel: Int]]()) { $0[$1.hour, default: [:]][$1.label] = $1.count }
        return ShareChart(
            id: "share", title: context.text("comments.chart"), description: totalText(context),
            parts: [context.text(CommentLabel.positive.textKey), context.text(CommentLabel.negative.textKey)],
            bars: (since..<since + Self.span).map { hour in
                let count = counts[hour] ?? [:]
                return .init(label: Self.label(of: hour), time: Timestamp(hour: hour), counts: [count[.positive] ?? 0, count[.negative] ?? 0])
            }
        ).svg
    }

    /// Such as `14:00`, in UTC.
    private static func label(of hour: Int64) -> String { "\(Timestamp(hour: hour).description.dropFirst(11).prefix(5))" }
}
