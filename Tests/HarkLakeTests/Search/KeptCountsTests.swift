import HarkCore
import HarkLake
import HarkPosts
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
}
