import HarkCore
import HarkLake
import HarkPosts
import Synchronization
import Testing

/// What was counted for one search is used by the next, and nobody can tell by the answer.
@Suite(.needsDuckDB) struct KeptCountsTests {
    private let words = ["storm", "sea", "harbour", "#Genova", "#genova", "#GENOVA", "@ada", "@Ada", "wall", "bread", "the", "rain", "#rain", "light"]

    private func text(_ random: inout SplitMix64) -> String {
        (0..<1 + random.number(below: 8)).map { _ in
            random.number(below: 4) == 0 ? "w\(random.number(below: 400))" : words[random.number(below: words.count)]
        }.joined(separator: " ")
    }

    @Test(arguments: 1...4) func aSearchThatRemembersAnswersAsOneThatDoesNot(seed: Int) async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            var random = SplitMix64(seed: UInt64(seed)), sequence: UInt64 = 0
            func search() -> TopicSearch {
                TopicSearch(lake: house.lake, lanes: 2, clock: clock, logger: silent) { PostsView(live: [], lake: house.lake.snapshot(), through: .max) }
            }
            let remembering = search()
            for round in 0..<40 {
                let posts = (0..<200).map { _ in
                    sequence += 1
                    return post(sequence, text(&random), after: Double(round) * 1800 + Double(random.number(below: 600)))
                }.sorted { ($0.arrivedAt.hour, $0.sequence) < ($1.arrivedAt.hour, $1.sequence) }
                try await house.lake.deliver(posts)
                if random.number(below: 3) == 0 { try await house.lake.withdraw([UInt64(1 + random.number(below: Int(sequence)))]) }
                if random.number(below: 10) == 0 { _ = try await house.lake.compact() }
                for _ in 0..<3 {
                    var request = TopicRequest(
                        query: try TopicQuery(parsing: ["storm", "#genova", "sea -storm", "\"storm sea\"", "@ada"][random.number(below: 5)]),
                        from: noon.advanced(bySeconds: Double(round - 20 - random.number(below: 40)) * 1800 - 3600),
                        to: noon.advanced(bySeconds: Double(round + random.number(below: 3)) * 1800), limit: 1 + random.number(below: 5))
                    if random.number(below: 4) == 0 { request.through = UInt64(random.number(below: Int(sequence)) + 1) }
                    let (kept, fresh) = (try await remembering.answer(request), try await search().answer(request))
                    #expect(kept == fresh, "seed \(seed), round \(round): \(request.query.canonical)")
                }
            }
        }
    }

    /// The same while posts are in logs first: stretches fill, logs end, wait for their delivery and become files, and posts of all of them are
    /// withdrawn and said anew.
    @Test(arguments: 1...3) func whatIsInNoFileYetIsRememberedToo(seed: Int) async throws {
        let clock = ManualClock(noon)
        var settings = LakeSettings()
        // As in a house: four stretches are a file.
        settings.filePosts = 64
        try await withHouse(settings: settings, clock: clock) { house in
            var random = SplitMix64(seed: UInt64(seed)), sequence: UInt64 = 0
            let logs = Logs(house.lake, stretch: 16), remembering = TopicSearch(lake: house.lake, lanes: 2, clock: clock, logger: silent) { logs.view }
            for round in 0..<50 {
                logs.append((0..<random.number(below: 40)).map { _ in
                    sequence += 1
                    return post(sequence, text(&random), after: Double(round) * 600 + Double(random.number(below: 300)))
                })
                if random.number(below: 3) == 0, sequence > 0 { try await house.lake.withdraw([UInt64(1 + random.number(below: Int(sequence)))]) }
                if random.number(below: 6) == 0 { logs.end() }
                if random.number(below: 4) == 0 { try await logs.deliver() }
                if random.number(below: 20) == 0 { _ = try await house.lake.compact() }
                for _ in 0..<3 {
                    var request = TopicRequest(
                        query: try TopicQuery(parsing: ["storm", "#genova", "sea -storm", "\"storm sea\"", "@ada"][random.number(below: 5)]),
                        from: noon.advanced(bySeconds: Double(round - random.number(below: 80)) * 600),
                        to: noon.advanced(bySeconds: Double(round + 1 - random.number(below: 4)) * 600), limit: 1 + random.number(below: 5))
                    if random.number(below: 4) == 0 { request.through = UInt64(random.number(below: Int(sequence) + 1) + 1) }
                    let plain = logs.plainView
                    let fresh = TopicSearch(lake: house.lake, lanes: 2, clock: clock, logger: silent) { plain }
                    let (kept, all) = (try await remembering.answer(request), try await fresh.answer(request))
                    #expect(kept == all, "seed \(seed), round \(round): \(request.query.canonical)")
                }
            }
        }
    }
}

/// Logs of posts and the lake they are delivered to, seen as a buffer shows them.
private final class Logs: Sendable {
    private struct Log: Sendable {
        let live: LivePosts
        var posts: [KeptPost] = []
    }

    private let lake: Lake
    private let stretch: Int
    private let logs: Mutex<[Log]>

    init(_ lake: Lake, stretch: Int) {
        (self.lake, self.stretch) = (lake, stretch)
        logs = Mutex([Log(live: LivePosts(stretch: stretch))])
    }

    func append(_ posts: [KeptPost]) {
        logs.withLock { logs in
            logs[logs.count - 1].live.append(posts)
            logs[logs.count - 1].posts += posts
        }
    }

    /// Others are written to from now on.
    func end() { logs.withLock { $0.append(Log(live: LivePosts(stretch: stretch))) } }

    /// Delivers the oldest log, if it has ended.
    func deliver() async throws {
        guard let log = logs.withLock({ $0.count > 1 ? $0[0] : nil }) else { return }
        log.live.close()
        try await lake.deliver(log.posts)
        logs.withLock { _ = $0.removeFirst() }
    }

    var view: PostsView { PostsView(live: logs.withLock { $0.map(\.live) }, lake: lake.snapshot(), through: .max) }

    /// The same posts in one stretch that nobody has counted.
    var plainView: PostsView {
        let live = LivePosts()
        live.append(logs.withLock { $0.flatMap(\.posts) })
        return PostsView(live: [live], lake: lake.snapshot(), through: .max)
    }
}
