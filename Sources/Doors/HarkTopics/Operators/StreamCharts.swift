import HarkCore
import HarkWeb

/// The documented figures of delivery (001-19), drawn over the last hour.
struct StreamCharts: Sendable {
    /// In the order of time; those in which nothing happened may be missing.
    let minutes: [TopicStream.Minute]
    let now: Timestamp

    static let seconds = 3600.0

    /// One for each figure; none before the first minute is over.
    func fields(_ context: HarkContext) -> [Fields] {
        guard let first = minutes.first?.start else { return [] }
        return [
            chart("bytes", counts(since: first) { $0.bytes / 60 / 1024 }, context), chart("requests", counts(since: first) { $0.requests / 60 }, context),
            chart("records", counts(since: first, \.records), context), chart("success", shares { $0.success.map { $0 * 100 } }, context),
            chart("freshness", shares(\.freshness), context),
        ]
    }

    /// Where the begun minute begins: it has no samples yet.
    private var end: Timestamp { Timestamp(minute: now.minute) }

    /// What is counted is nothing where there is no sample.
    private func counts(since first: Timestamp, _ value: (TopicStream.Minute) -> Double) -> [TimeChart.Point] {
        let known = Dictionary(minutes.map { ($0.start.minute, value($0)) }, uniquingKeysWith: +)
        return (first.minute..<max(end.minute, first.minute + 1)).map { TimeChart.Point(at: Timestamp(minute: $0), value: known[$0] ?? 0) }
    }

    /// What a delivery tells holds until the next one.
    private func shares(_ value: (TopicStream.Minute) -> Double?) -> [TimeChart.Point] {
        minutes.compactMap { minute in value(minute).map { TimeChart.Point(at: minute.start, value: $0) } }
    }

    private func chart(_ name: String, _ points: [TimeChart.Point], _ context: HarkContext) -> Fields {
        let title = context.text("topics.stream.chart.\(name)")
        let most = points.map(\.value).max().map(SVGNumber.shown), last = SVGNumber.shown(points.last?.value ?? 0)
        let nothing = context.text("topics.stream.chart.nothing")
        let svg = TimeChart(
            id: "stream-\(name)", title: title, description: most.map { context.text("topics.stream.chart.said", $0, last) } ?? nothing,
            from: end.advanced(bySeconds: -Self.seconds), to: end, lines: [.init(name: title, points: points)]
        ).svg
        return Fields(["title": title, "svg": svg, "most": most.map { context.text("topics.stream.chart.most", $0) } ?? nothing])
    }
}
