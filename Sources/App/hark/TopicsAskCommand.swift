import ArgumentParser
import Foundation
import HarkCore
import HarkTopics

/// `hark topics QUERY`: what is said about a topic.
struct TopicsAskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Tell what is said about a topic; the word `ask` may be left out.",
        discussion: """
            A query is words (any of them), "phrases", #tags, @names, -not, lang:en, source:api. Asks the running server where there is one;
            else opens the data folder itself.

            hark topics 'rain #weather -snow' --last 3d
            hark topics '"good morning"' --from 2026-11-20T00:00:00Z --to 2026-11-21T00:00:00Z --json
            """)

    @Argument(help: "What to look for; several arguments are one query.") var query: [String]
    @Option(help: "24h, 3d or 7d.") var last: String?
    @Option(help: "Where the interval begins, such as 2026-01-31T12:00:00Z.") var from: String?
    @Option(help: "Where it ends; now if not given.") var to: String?
    @Flag(help: "Whole days in UTC, today being the first of them.") var calendar = false
    @Flag(help: "The documented regular expression, case-sensitive.") var documented = false
    @Flag(help: "Count tags as they stand, with all signs.") var raw = false
    @Flag(help: "Show first what was said most often.") var repeated = false
    @Option(help: "How many posts are shown.") var limit: Int = 10
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        var command = TopicsCommand(query: query.joined(separator: " "))
        (command.last, command.from, command.to) = (last, try Self.time(from, "from"), try Self.time(to, "to"))
        (command.isCalendar, command.isDocumented, command.isRaw, command.isRepeated) = (calendar, documented, raw, repeated)
        command.limit = limit
        let answer = try await TopicsDesk(folder: data.path).ask(command)
        print(json ? String(decoding: answer, as: UTF8.self) : try TopicReport(answer).text)
    }

    private static func time(_ text: String?, _ name: String) throws -> Timestamp? {
        guard let text else { return nil }
        guard let time = Timestamp(text) else { throw ValidationError("--\(name) must be a time such as 2026-01-31T12:00:00Z, got \(text).") }
        return time
    }
}
