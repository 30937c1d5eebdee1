import Foundation
import HarkCore

/// An answer as a terminal shows it.
struct TopicReport {
    private struct Answer: Decodable {
        struct Count: Decodable {
            let tag: String?, name: String?, word: String?, place: String?, hour: Timestamp?, count: Int
            /// A tag may have thousands of letters.
            var text: String { TopicReport.oneLine(String((tag.map { "#" + $0 } ?? name.map { "@" + $0 } ?? word ?? place ?? "").prefix(60))) }
        }
        struct Mood: Decodable { let positive: Int, negative: Int }
        struct Item: Decodable { let createdAt: Timestamp, text: String, count: Int? }
        let query: String, from: Timestamp, to: Timestamp, newest: Timestamp?, total: Int, retweets: Int, engine: String, tookMs: Double
        let hashtags: [Count], mentions: [Count], words: [Count], places: [Count], perHour: [Count], sentiment: Mood, posts: [Item], unreadable: Int?, uncounted: Int?
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
        if let count = answer.uncounted { lines.append("\(count) posts are in none of these numbers, since their files are damaged: hark lake verify names them") }
        if let count = answer.unreadable { lines.append("\(count) posts cannot be shown, since their file is damaged: hark lake verify names it") }
        return lines.joined(separator: "\n")
    }

    private static func minute(_ time: Timestamp) -> String { String(time.description.prefix(16)).replacing("T", with: " ") }

    /// A stranger's text cannot steer the terminal, nor turn the direction of what stands behind it.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { steers($0) ? " " : $0 }))
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
    }
}
