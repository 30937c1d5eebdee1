import Foundation
import HarkCore

/// An answer as a terminal shows it.
struct TopicReport {
    private struct Answer: Decodable {
        struct Count: Decodable {
            let tag: String?, name: String?, word: String?, place: String?, hour: Timestamp?, count: Int
            var text: String { tag.map { "#" + $0 } ?? name.map { "@" + $0 } ?? word ?? place ?? "" }
        }
        struct Mood: Decodable { let positive: Int, negative: Int }
        struct Item: Decodable { let createdAt: Timestamp, text: String, count: Int? }
        let query: String, from: Timestamp, to: Timestamp, newest: Timestamp?, total: Int, retweets: Int, engine: String, tookMs: Double
        let hashtags: [Count], mentions: [Count], words: [Count], places: [Count], perHour: [Count], sentiment: Mood, posts: [Item]
    }

    private let answer: Answer

    init(_ json: Data) throws { answer = try HarkJSON.decode(from: json) }

    var text: String {
        var lines = ["\(answer.query): \(answer.total) posts, \(answer.retweets) retweets"]
        lines.append("from \(Self.minute(answer.from)) to \(Self.minute(answer.to)) UTC, \(answer.tookMs) ms (\(answer.engine))")
        if let newest = answer.newest { lines[1] += ", up to \(Self.minute(newest))" }
        guard answer.total > 0 else { return (lines + ["No tweet related to the topic"]).joined(separator: "\n") }
        lines.append("mood      \(answer.sentiment.positive) positive, \(answer.sentiment.negative) negative")
        for (name, counts) in [("hashtags", answer.hashtags), ("mentions", answer.mentions), ("words", answer.words), ("places", answer.places)] {
            guard !counts.isEmpty else { continue }
            lines.append(name.padding(toLength: 10, withPad: " ", startingAt: 0) + counts.map { "\($0.text) \($0.count)" }.joined(separator: "  "))
        }
        let most = answer.perHour.map(\.count).max() ?? 1
        for hour in answer.perHour {
            let bar = String(repeating: "#", count: max(1, hour.count * 40 / most))
            lines.append("\(hour.hour.map(Self.minute) ?? "")  \(bar) \(hour.count)")
        }
        for post in answer.posts {
            lines.append("\(Self.minute(post.createdAt))  \(post.count.map { "\($0) × " } ?? "")\(Self.oneLine(post.text))")
        }
        return lines.joined(separator: "\n")
    }

    private static func minute(_ time: Timestamp) -> String { String(time.description.prefix(16)).replacing("T", with: " ") }

    /// A stranger's text cannot steer the terminal.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
