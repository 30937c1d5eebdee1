import ArgumentParser
import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Logging

/// Asks a lake of `topics-build` and prints each answer with its time, a JSON object a line: `Benchmarks/topics.py` compares them with DuckDB's.
struct TopicsAskBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "topics-ask", abstract: "Asks a lake of posts about topics.")

    @Option(help: "Folder of topics-build.") var folder: String
    @Option(help: "A topic a line.") var topics: String
    @Option(help: "Times that each is asked.") var rounds = 5
    @Flag(help: "Keep what was counted for one question for the next, as a house does.") var remember = false
    @Option(help: "Threads.") var lanes = 4
    @Option(help: "Folder with vendor/.") var home = "."

    func run() async throws {
        let (lake, database) = try await TopicsBuildBenchmark.open(folder, home)
        let through = lake.snapshot().deliveredThrough
        let search = TopicSearch(lake: lake, lanes: lanes, clock: SystemClock(), logger: Logger(label: "bench")) {
            PostsView(live: [], lake: lake.snapshot(), through: through)
        }
        let first = Timestamp(hour: TopicsBuildBenchmark.firstHour), last = Timestamp(hour: TopicsBuildBenchmark.firstHour + Int64(TopicsBuildBenchmark.hours))
        for topic in try String(contentsOfFile: topics, encoding: .utf8).split(separator: "\n") {
            let request = TopicRequest(query: try TopicQuery(parsing: String(topic)), from: first, to: last)
            var answer = TopicAnswer(), times: [Double] = []
            for _ in 0..<rounds {
                if !remember { search.forget() }
                answer = try await search.answer(request)
                times.append(answer.tookMilliseconds)
            }
            let again = try await search.answer(request)
            try Self.print(String(topic), answer, times, again.tookMilliseconds)
        }
        try await database.close()
    }

    private static func print(_ topic: String, _ answer: TopicAnswer, _ times: [Double], _ again: Double) throws {
        func counts(_ list: [TopicCount]) -> [String] { list.map { "\($0.text) \($0.count)" } }
        let object: [String: Any] = [
            "topic": topic, "total": answer.total, "retweets": answer.retweets, "positive": answer.sentiment.positive,
            "hashtags": counts(answer.hashtags), "mentions": counts(answer.mentions), "words": counts(answer.words),
            "hours": answer.perHour.map { [Int($0.hour.hour), $0.count] }, "newest": answer.posts.map(\.post.id), "peaks": answer.peaks.count,
            "milliseconds": times, "again": again,
        ]
        Swift.print(String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self))
    }
}
