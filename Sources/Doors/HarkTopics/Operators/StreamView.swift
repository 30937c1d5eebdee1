import HarkCore
import HarkWeb

/// The stream as the page shows it to those who look after it.
struct StreamView: Sendable {
    let figures: TopicStream.Figures
    let sources: [TopicStream.Source]
    let charts: StreamCharts
    /// Whether sources can be registered here.
    let hasFollowers: Bool

    func fields(_ context: HarkContext, now: Timestamp) -> Fields {
        let language = context.language
        var list: [(key: String, value: String)] = [
            ("rate", SVGNumber.shown(figures.rate)), ("kept", figures.kept.grouped(language)), ("duplicate", figures.duplicate.grouped(language)),
            ("buffer", "\(figures.bufferPosts.grouped(language)) · \(Self.size(figures.bufferBytes))"),
            ("oldest", "\(Int(figures.oldestSeconds)) s"), ("files", figures.files.grouped(language)),
            ("file_posts", figures.filePosts.grouped(language)), ("file_bytes", Self.size(figures.fileBytes)),
        ]
        if figures.failures > 0 { list.append(("failures", "\(figures.failures)")) }
        return Fields([
            "figures": list.map { Fields(["name": context.text("topics.stream.\($0.key)"), "value": $0.value]) },
            "lastDelivery": figures.lastDelivery?.html ?? "–", "trouble": figures.trouble ?? "", "hasTrouble": figures.trouble != nil,
            "charts": charts.fields(context), "hasFollowers": hasFollowers, "hasSources": !sources.isEmpty,
            "sources": sources.map { source in
                Fields([
                    "name": source.name, "state": source.state, "tone": source.isWell ? "good" : "bad",
                    "lag": source.lagSeconds.map { "\(Int($0.rounded())) s" } ?? "–",
                ])
            },
        ])
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KiB" : "\(SVGNumber.shown(Double(bytes) / Double(1 << 20))) MiB"
    }
}
