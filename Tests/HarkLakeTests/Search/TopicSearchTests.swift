import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// The whole answer: from files with and without an index, and from what is not in files yet.
@Suite(.needsDuckDB) struct TopicSearchTests {
    private let topic = ["storm over Genova", "RT @ada: storm over Genova", "a quiet sea", "#Storm at sea", "nothing to see"]

    private func some(_ sequences: ClosedRange<UInt64>) -> [KeptPost] {
        sequences.map { post($0, topic[Int($0) % topic.count], after: Double($0) * 60) }
    }

    private func search(_ house: TestHouse, live: [LivePosts] = [], through: UInt64 = .max) -> TopicSearch {
        TopicSearch(lake: house.lake, lanes: 2, clock: ManualClock(noon), logger: silent) {
            PostsView(live: live, lake: house.lake.snapshot(), through: through)
        }
    }

    private func request(_ query: String, limit: Int = 10) throws -> TopicRequest {
        TopicRequest(query: try TopicQuery(parsing: query), from: noon.advanced(bySeconds: -86_400), to: noon.advanced(bySeconds: 86_400), limit: limit)
    }

    private func expected(_ query: String, _ posts: [KeptPost]) throws -> [UInt64] {
        let query = try TopicQuery(parsing: query)
        return posts.filter { query.matches($0.post) }.map(\.sequence).reversed()
    }

    @Test func filesAndWhatIsLiveAnswerAsOne() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...100))
            let live = LivePosts()
            // A delivery that is over while its live segment is still held: nothing is counted twice.
            live.append(some(61...130))
            let answer = try await search(house, live: [live]).answer(try request("storm"))
            let all = try expected("storm", some(1...130))
            #expect(answer.total == all.count && answer.posts.map(\.sequence) == Array(all.prefix(10)))
            #expect(answer.hashtags == [TopicCount("Storm", 26)] && answer.retweets == 26 && answer.next != nil)
            #expect(answer.newest == post(130, after: 130 * 60).post.createdAt)
        }
    }

    @Test func aMissingOrDamagedIndexIsBuiltAgain() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...50))
            let file = house.lake.snapshot().files[0]
            for damage in [nil, Data("no index".utf8)] {
                try? FileManager.default.removeItem(atPath: file.indexPath)
                if let damage { try damage.write(to: URL(filePath: file.indexPath)) }
                let search = search(house)
                let answer = try await search.answer(try request("storm"))
                #expect(answer.total == 30 && answer.engine == .scan)
                #expect(try await search.answer(try request("storm")).engine == .index)
                // The next house finds it on disk.
                #expect(try PostIndexFile(mapping: file.indexPath).segment().rows == 50)
                #expect(try await self.search(house).answer(try request("storm")).engine == .index)
            }
        }
    }

    @Test func aDamagedFileCostsItsPostsAndNoCount() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...50))
            try await house.lake.deliver(some(51...53))
            let file = house.lake.snapshot().files[1], whole = try Data(contentsOf: URL(filePath: file.path))
            let search = search(house), asked = try request("storm sea")
            let before = try await search.answer(asked)
            #expect(house.lake.trouble == nil && before.unreadable == 0)
            search.forget()
            try Data(repeating: 7, count: whole.count).write(to: URL(filePath: file.path))
            let answer = try await search.answer(asked)
            #expect(answer.total == before.total && answer.words == before.words && answer.perHour == before.perHour && answer.next == before.next)
            #expect(answer.unreadable > 0 && answer.posts == before.posts.filter { $0.sequence <= 50 })
            #expect(house.lake.trouble?.contains("hark lake verify") == true)
            try whole.write(to: URL(filePath: file.path))
            let after = try await search.answer(asked)
            #expect(after.posts == before.posts && after.unreadable == 0 && house.lake.trouble == nil)
        }
    }

    /// Neither its index nor its posts: the others answer, and it is said how many posts are missing.
    @Test func aFileThatCannotBeReadInAnyWayIsLeftOutAndTold() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...50))
            let rest = try await search(house).answer(try request("storm"))
            try await house.lake.deliver(some(51...53))
            let file = house.lake.snapshot().files[1]
            let whole = try (index: Data(contentsOf: URL(filePath: file.indexPath)), posts: Data(contentsOf: URL(filePath: file.path)))
            try Data(repeating: 7, count: whole.posts.count).write(to: URL(filePath: file.path))
            // Only the texts say what matches the documented pattern.
            var documented = try request("storm")
            documented.documented = "storm"
            let unread = try await search(house).answer(documented)
            #expect(unread.uncounted > 0 && unread.posts.allSatisfy { $0.sequence <= 50 } && unread.unreadable == 0)

            try Data("no index".utf8).write(to: URL(filePath: file.indexPath))
            let search = search(house), answer = try await search.answer(try request("storm"))
            #expect(answer.uncounted == 3 && answer.total == rest.total && answer.posts == rest.posts)
            #expect(house.lake.trouble?.contains("hark lake verify") == true)

            try whole.posts.write(to: URL(filePath: file.path))
            let after = try await search.answer(try request("storm"))
            #expect(after.uncounted == 0 && after.total > rest.total && house.lake.trouble == nil)
        }
    }

    @Test func withdrawnPostsAreGoneAtOnce() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...20))
            let live = LivePosts()
            live.append(some(21...40))
            let search = search(house, live: [live]), all = try expected("storm", some(1...40))
            #expect(try await search.answer(try request("storm")).total == all.count)
            try await house.lake.withdraw([all[0], all.last!])
            let answer = try await search.answer(try request("storm"))
            #expect(answer.total == all.count - 2 && answer.posts.first?.sequence == all[1])
        }
    }

    @Test func aPermalinkSeesWhatItSaw() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...60))
            let live = LivePosts()
            live.append(some(61...80))
            let search = search(house, live: [live])
            var past = try request("storm")
            past.through = 33
            let before = try await search.answer(past)
            #expect(before.total == (try expected("storm", some(1...33)).count) && before.through == 33)
            live.append(some(81...90))
            var after = try await search.answer(past)
            // What was at hand, and how it was read, is another matter.
            (after.newest, after.engine) = (before.newest, before.engine)
            #expect(after == before)
        }
    }

    @Test func pagesOfFilesAndLivePostsFollowOneAnother() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...60))
            let live = LivePosts()
            live.append(some(61...90))
            let search = search(house, live: [live])
            for order in TopicRequest.Order.allCases {
                var seen: [UInt64] = [], request = try request("storm sea", limit: 7)
                request.order = order
                repeat {
                    let answer = try await search.answer(request)
                    seen += answer.posts.map(\.sequence)
                    request.after = answer.next
                } while request.after != nil
                // Three bodies were said, of which the retweets repeat one.
                #expect(order == .newest ? seen == (try expected("storm sea", some(1...90))) : seen.count == 3)
            }
        }
    }

    @Test func whoStopsAskingGetsNoAnswer() async throws {
        try await withHouse { house in
            try await house.lake.deliver(some(1...60))
            let search = search(house), request = try request("storm")
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await search.answer(request)
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    /// D-07: case counts, and white space on both sides.
    @Test func theDocumentedPatternDecidesByTheText() async throws {
        try await withHouse { house in
            let texts = ["covid is here", "Covid is here", "no covid, no more", "#covid", "of covid", "new covid wave", "newcovid wave"]
            func kept(_ sequences: ClosedRange<UInt64>) -> [KeptPost] { sequences.map { post($0, texts[Int($0) % texts.count], after: Double($0)) } }
            try await house.lake.deliver(kept(1...700))
            let live = LivePosts()
            live.append(kept(701...707))
            var request = try request("covid \"new covid\"", limit: 1)
            request.documented = "covid,new covid"
            let answer = try await search(house, live: [live]).answer(request)
            #expect(answer.total == 303 && answer.engine != .index)
            let word = answer.words.first { $0.text == "covid" }
            #expect(word == TopicCount("covid", 303))
        }
    }

    /// An emoji is in no index: the posts are read, in files and before.
    @Test func theDocumentedPatternFindsWhatNoIndexKnows() async throws {
        try await withHouse { house in
            let texts = ["rain again 😀", "😀 sun", "so😀so", "rain, again", "fog"]
            func kept(_ sequences: ClosedRange<UInt64>) -> [KeptPost] { sequences.map { post($0, texts[Int($0) % texts.count], after: Double($0)) } }
            try await house.lake.deliver(kept(1...500))
            let live = LivePosts()
            live.append(kept(501...505))
            var request = try request("rain", limit: 1)
            (request.query, request.documented) = (.everything, "😀, fog")
            let answer = try await search(house, live: [live]).answer(request)
            #expect(answer.total == 303 && answer.engine != .index)
            #expect(answer.words.first { $0.text == "fog" } == TopicCount("fog", 101))
        }
    }

    /// D-08 and D-09: pieces between single spaces, and all that begins with RT.
    @Test func rawTokensAreCountedAsTheDocumentsSay() async throws {
        try await withHouse { house in
            try await house.lake.deliver([post(1, "RT storm #a! x#y #a!"), post(2, "storm @ada: #A"), post(3, "RT @ada storm")])
            var request = try request("storm")
            request.rawTokens = true
            let answer = try await search(house).answer(request)
            #expect(answer.hashtags == [TopicCount("#a!", 2), TopicCount("#A", 1), TopicCount("x#y", 1)])
            #expect(answer.mentions == [TopicCount("@ada", 1), TopicCount("@ada:", 1)] && answer.retweets == 2)
        }
    }
}
