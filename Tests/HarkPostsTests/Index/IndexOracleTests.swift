import HarkCore
import HarkPosts
import Testing

/// What the index answers, beside what reading every post answers.
struct IndexOracleTests {
    private let crew = SearchCrew(lanes: 3)

    @Test(arguments: 1...12) func theIndexFindsAndCountsWhatReadingFinds(seed: Int) async throws {
        var random = RandomPosts(seed: UInt64(seed))
        let posts = random.posts(random.number(below: 2_000) + 1)
        let segments = try segments(of: posts, &random)
        for _ in 0..<25 {
            let text = random.query()
            guard let query = try? TopicQuery(parsing: text) else { continue }
            let interval = random.interval()
            let through = random.number(below: 3) == 0 ? UInt64(random.number(below: 2_500)) : UInt64.max
            let withdrawn = Set((0..<random.number(below: 40)).map { _ in UInt64(random.number(below: 2_500)) })
            let top = random.number(below: 2) == 0 ? 20 : 3, limit = random.number(below: 30)
            let oracle = ReadingOracle(posts, query, from: interval.from, to: interval.to, through: through, withdrawn: withdrawn, top: top)
            let request = SegmentRequest(
                query: query, from: interval.from.microseconds, to: interval.to.microseconds, through: through, withdrawn: withdrawn.sorted(),
                newest: limit)
            let (found, answer) = try await evaluated(segments, request, top, keeping: [1, 5, 40, .max][random.number(below: 4)], &random)
            #expect(answer == oracle.answer, "seed \(seed): \(text)")
            #expect(found.newest(limit).map(\.cursor.sequence) == oracle.posts.prefix(limit).map(\.sequence), "seed \(seed): \(text)")
            // What is known already answers the same.
            let again = try await TopicEvaluation(segments.map { .init($0) }, request, crew, portions: found.portions)
            #expect(try await again.answer(top: top, rawRetweets: false) == oracle.answer, "seed \(seed): \(text)")
            #expect(again.newest(limit).map(\.cursor.sequence) == oracle.posts.prefix(limit).map(\.sequence), "seed \(seed): \(text)")
            let repeated = try await found.mostRepeated(limit, after: nil)
            #expect(repeated.map(\.repetitions) == oracle.repeated.prefix(limit).map(\.count), "seed \(seed): \(text)")
            #expect(repeated.map(\.cursor.sequence) == oracle.repeated.prefix(limit).map(\.first), "seed \(seed): \(text)")
        }
    }

    @Test func pagesFollowOneAnotherWithoutGapsOrRepeats() async throws {
        var random = RandomPosts(seed: 99)
        let posts = random.posts(1_500)
        let segments = try segments(of: posts, &random)
        let query = try TopicQuery(parsing: "storm sea")
        for order in TopicRequest.Order.allCases {
            var seen: [UInt64] = [], after: TopicCursor?
            repeat {
                let request = SegmentRequest(query: query, from: .min, to: .max, newest: 7, after: order == .newest ? after : nil)
                let found = try await TopicEvaluation(segments.map { .init($0) }, request, crew)
                let page = order == .newest ? found.newest(7) : try await found.mostRepeated(7, after: after)
                seen += page.map(\.cursor.sequence)
                after = page.last?.cursor
            } while after != nil
            let oracle = ReadingOracle(posts, query, from: .init(microseconds: .min), to: .init(microseconds: .max), through: .max, withdrawn: [], top: 1)
            #expect(seen == (order == .newest ? oracle.posts.map(\.sequence) : oracle.repeated.map(\.first)))
        }
    }

    @Test func stretchesHoldAllRowsOneBehindTheOther() {
        var random = RandomPosts(seed: 6)
        let posts = random.posts(1_000), live = LivePosts(stretch: 300)
        for start in stride(from: 0, to: 1_000, by: 125) { live.append(Array(posts[start..<start + 125])) }
        let stretches = live.segments()
        #expect(stretches.map(\.rows) == [300, 300, 300, 100] && stretches.map(\.isSealed) == [true, true, true, false])
        #expect(stretches.flatMap { $0.posts(Array(0..<$0.rows)) } == posts && stretches.map(\.number) == [0, 1, 2, 3])
        #expect(stretches.allSatisfy { !$0.isLast } && live.latest == posts.map(\.post.createdAt).max())
        live.close()
        #expect(live.segments().map(\.isSealed) == [true, true, true, true] && live.segments().map(\.isLast) == [false, false, false, true])
        #expect(LivePosts().segments().isEmpty && LivePosts().latest == nil)
    }

    @Test(arguments: [LivePosts(), LivePosts(stretch: 400)]) func aViewSeesNothingThatCameAfterIt(live: LivePosts) async throws {
        var random = RandomPosts(seed: 5)
        let posts = random.posts(3_000)
        live.append(Array(posts[..<1_000]))
        let view = live.segments()
        live.append(Array(posts[1_000...]))
        let query = try TopicQuery(parsing: "storm #storm \"the sea\"")
        let oracle = ReadingOracle(
            Array(posts[..<1_000]), query, from: .init(microseconds: .min), to: .init(microseconds: .max), through: .max, withdrawn: [], top: 20)
        let found = try await TopicEvaluation(view.map { .init($0) }, SegmentRequest(query: query, from: .min, to: .max), crew)
        #expect(try await found.answer(top: 20, rawRetweets: false) == oracle.answer)
        #expect(live.count == 3_000 && live.all == posts && live.segments().flatMap { $0.posts([0]) }.first == posts[0])
    }

    /// An answer from portions of segments, each of which keeps few forms: more of them as long as these are too few.
    private func evaluated(
        _ segments: [any PostSegment], _ request: SegmentRequest, _ top: Int, keeping: Int, _ random: inout RandomPosts
    ) async throws -> (TopicEvaluation, TopicAnswer) {
        var portions: [[Int]] = [], keeping = keeping
        for part in segments.indices {
            if portions.isEmpty || random.number(below: 2) == 0 { portions.append([part]) } else { portions[portions.count - 1].append(part) }
        }
        while true {
            let found = try await TopicEvaluation(
                segments.map { .init($0) }, request, crew, portions: portions.map { TopicEvaluation.Portion($0) }, keeping: keeping)
            if let answer = try await found.answer(top: top, rawRetweets: false) { return (found, answer) }
            #expect(keeping < .max)
            keeping = TopicNode.more(keeping)
        }
    }

    /// The posts in some files and a live segment, as they would lie on a running house.
    private func segments(of posts: [KeptPost], _ random: inout RandomPosts) throws -> [any PostSegment] {
        var segments: [any PostSegment] = [], rest = posts[...]
        while !rest.isEmpty {
            let part = rest.prefix(random.number(below: 700) + 1)
            rest = rest.dropFirst(part.count)
            if rest.isEmpty {
                let live = LivePosts(stretch: random.number(below: 300) + 1)
                live.append(Array(part))
                segments += live.segments()
            } else {
                var writer = PostIndexWriter()
                for post in part { writer.add(post) }
                segments.append(try PostIndexFile(writer.bytes()).segment())
            }
        }
        return segments
    }
}
