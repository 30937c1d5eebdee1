import HarkCore
import HarkDatabase
import HarkEmotions
import HarkQueue
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct BulkDecisionTests {
    /// Cats, dogs, and a third that were decided before; the cats are 130, more than two pieces' worth.
    private func fill(_ house: TestEmotions) async throws -> [EmotionID] {
        var cats: [EmotionID] = []
        for number in 0..<130 { cats.append(try await house.keep("my cat number \(number)", number % 2 == 0 ? .joy : .fear)) }
        for number in 0..<20 { try await house.keep("my dog number \(number)", .joy) }
        return cats
    }

    private func finish(_ keeper: BulkKeeper) async throws -> Int {
        var steps = 0
        while try await keeper.step() { steps += 1 }
        return steps
    }

    private func labels(_ house: TestEmotions, _ ids: [EmotionID]) async throws -> [EmotionLabel?] {
        var labels: [EmotionLabel?] = []
        for id in ids { labels.append(try await house.emotion(id)?.decision?.label) }
        return labels
    }

    private func bulk(_ house: TestEmotions, _ id: Identifier) async throws -> BulkDecision? {
        try await house.database.read { [queue = house.door.review.queue] in try queue.bulk(id, in: $0) }
    }

    @Test func allThatASearchFindsIsDecidedAndTakenBackAtOnce() async throws {
        try await TestEmotions.with { house, _ in
            let cats = try await fill(house)
            let before = try await house.emotion(cats[3])
            _ = try await house.desk.decide(cats[3], .shame, by: .carla)
            _ = try await house.desk.decide(cats[3], .guilt, by: .carla)
            let formerly = try await house.emotion(cats[3])
            let search = ReviewSearch(words: "CAT numb", includesDecided: true)
            #expect(try await house.door.review.bulk.preview(search).count == BulkDesk.shown)
            let begun = try await house.door.review.bulk.begin(search, .disgust, by: .anna, house.act("emotions.decide_all"))
            #expect(try await finish(house.door.review.keeper) >= 3, "piece by piece")
            #expect(try await labels(house, cats).allSatisfy { $0 == .disgust })
            #expect(try await bulk(house, begun.id)?.state == .done)
            #expect(try await bulk(house, begun.id)?.decided == 130)
            #expect(try await house.isBalanced())
            _ = try await house.door.review.bulk.undo(begun.id, house.act("emotions.undo_all"))
            _ = try await finish(house.door.review.keeper)
            #expect(try await house.emotion(cats[3]) == formerly, "as it was decided before")
            #expect(try await house.emotion(cats[4])?.decision == nil)
            #expect(before?.decision == nil)
            #expect(try await labels(house, cats).compactMap(\.self) == [.guilt])
            #expect(try await bulk(house, begun.id)?.state == .undone)
            #expect(try await bulk(house, begun.id)?.decided == 0)
            #expect(try await house.isBalanced())
            let acts = try await house.database.read { try AuditLog.acts(before: nil, limit: 5, in: $0).map(\.act.what) }
            #expect(acts == ["emotions.undo_all", "emotions.decide_all"])
        }
    }

    @Test func approvingDecidesEachAsItWasPredicted() async throws {
        try await TestEmotions.with { house, _ in
            let cats = try await fill(house)
            _ = try await house.door.review.bulk.begin(ReviewSearch(words: "cat", predicted: .fear), nil, by: .anna, house.act("x"))
            _ = try await finish(house.door.review.keeper)
            let labels = try await labels(house, cats)
            #expect(labels.filter { $0 == .fear }.count == 65 && labels.filter { $0 == nil }.count == 65)
        }
    }

    @Test func itGoesOnWhereItWasAfterAKillAndStopsWhereItIsTakenBack() async throws {
        try await TestEmotions.with { house, _ in
            let cats = try await fill(house)
            let begun = try await house.door.review.bulk.begin(ReviewSearch(words: "cat"), .joy, by: .anna, house.act("x"))
            _ = try await house.door.review.keeper.step()
            #expect(try await labels(house, cats).filter { $0 != nil }.count == 50)
            // What a new process would have: the same tables, nothing in memory.
            let jobs = JobQueue(EmotionsDoor.jobsQueue, database: house.database, clock: house.clock)
            let again = EmotionsDoor(
                database: house.database, understanding: nil, jobs: jobs, pages: try Pages(doors: [EmotionsDoor.self]), clock: house.clock,
                settings: EmotionsSettings()
            ).review
            _ = try await again.keeper.step()
            #expect(try await labels(house, cats).filter { $0 != nil }.count == 100)
            _ = try await again.bulk.undo(begun.id, house.act("x"))
            _ = try await finish(again.keeper)
            #expect(try await labels(house, cats).allSatisfy { $0 == nil })
            let twice = await #expect(throws: HarkError.self) { try await again.bulk.undo(begun.id, house.act("x")) }
            #expect(twice?.code == .conflict)
        }
    }

    @Test func whatAnotherHasInHandIsPassedOverAndALaterWordIsKept() async throws {
        try await TestEmotions.with { house, _ in
            let cats = try await fill(house)
            let inHand = try #require(try await house.next(.ben))
            let begun = try await house.door.review.bulk.begin(ReviewSearch(words: "my"), .anger, by: .anna, house.act("x"))
            let late = try await house.keep("my cat came later")
            _ = try await finish(house.door.review.keeper)
            #expect(try await house.emotion(inHand.item.id)?.decision == nil)
            #expect(try await house.emotion(late)?.decision == nil, "it was not there when the search was decided")
            #expect(try await bulk(house, begun.id)?.passed == 1)
            let changed = cats.first { $0 != inHand.item.id }!
            _ = try await house.desk.decide(changed, .joy, by: .carla, way: .api)
            _ = try await house.door.review.bulk.undo(begun.id, house.act("x"))
            _ = try await finish(house.door.review.keeper)
            #expect(try await labels(house, cats).compactMap(\.self) == [.joy])
        }
    }

    @Test func aSearchForEverythingIsRefused() async throws {
        try await TestEmotions.with { house, client in
            let refused = try await client.post("/api/v1/emotions/review/bulk", ["words": "  "], as: "olga")
            #expect(refused.status == .unprocessableContent)
            #expect(try await client.post("/api/v1/emotions/review/bulk", ["words": "\u{0}\u{1}"], as: "olga").status == .unprocessableContent)
            let long = String(repeating: "cat ", count: 51)
            #expect(try await client.post("/api/v1/emotions/review/bulk", ["words": long], as: "olga").status == .unprocessableContent)
            #expect(try await client.post("/api/v1/emotions/review/bulk", ["words": "cat"], as: "mara").status == .forbidden)
            var form = TestPeople.headers("olga")
            form[.contentType] = "application/x-www-form-urlencoded"
            let page = try await client.execute(
                uri: "/emotions/review/search", method: .post,
                headers: form,
                body: ByteBuffer(string: "act=decide&words=cat&label=boredom"))
            #expect(page.status == .badRequest, "a label that there is not approves nothing")
            let begun = try await client.post("/api/v1/emotions/review/bulk", ["words": "cat", "label": "joy"], as: "olga")
            #expect(begun.status == .accepted)
            let bulk: BulkAnswer = try begun.decoded()
            #expect(bulk.state == "running" && bulk.label == "joy" && bulk.predicted == nil)
            _ = try await finish(house.door.review.keeper)
            #expect(try await client.get("/api/v1/emotions/review/bulk/\(bulk.id)", as: "otto").decoded(BulkAnswer.self).state == "done")
            #expect(try await client.post("/api/v1/emotions/review/bulk/\(bulk.id)/undo", nil, as: "otto").status == .accepted)
            #expect(try await client.get("/api/v1/emotions/review/bulk/01jd0000000000000000000000", as: "otto").status == .notFound)
        }
    }
}

private struct BulkAnswer: Decodable {
    let id: String, state: String, label: String?, predicted: String?
}
