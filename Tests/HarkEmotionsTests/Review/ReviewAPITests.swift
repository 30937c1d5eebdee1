import HarkCore
import HarkDatabase
import HarkEmotions
import HarkPipeline
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@Suite struct ReviewAPITests {
    @Test func aReviewerGetsASentenceDecidesItAndGetsTheNext() async throws {
        try await TestEmotions.with { house, client in
            try await house.keep("sure", margin: 0.6)
            let unsure = try await house.keep("unsure", margin: 0.05)
            let first: LeaseAnswer = try await client.get("/api/v1/emotions/review/next", as: "olga").decoded()
            #expect(first.id == unsure.description && first.state == "predicted" && first.today == 0)
            #expect(first.leasedUntil == house.clock.now.advanced(bySeconds: 600).description)
            let ahead: LeaseAnswer = try await client.get("/api/v1/emotions/review/next?ahead=1", as: "olga").decoded()
            #expect(ahead.text == "sure")
            let decided: EmotionAnswer = try await client.review(first.id, "joy", as: "olga").decoded()
            #expect(decided.state == "approved")
            let second: LeaseAnswer = try await client.get("/api/v1/emotions/review/next", as: "olga").decoded()
            #expect(second.id == ahead.id && second.today == 1 && second.perMinute == 1)
            #expect(try await client.post("/api/v1/emotions/review/skip", ["id": second.id], as: "olga").status == .noContent)
            let nothing = try await client.get("/api/v1/emotions/review/next", as: "olga")
            #expect(nothing.status == .notFound && nothing.text.contains("Nothing waits"))
            let undone: LeaseAnswer = try await client.post("/api/v1/emotions/review/undo", nil, as: "olga").decoded()
            #expect(undone.id == second.id)
            let kept = try await house.emotion(unsure)
            #expect(kept?.decision?.way == .review && kept?.decision?.by == "account \(house.people.ids["olga"]!)")
        }
    }

    @Test func onlyOperatorsReviewAndOthersPredictionsStayPrivate() async throws {
        try await TestEmotions.with { house, client in
            try await house.keep("a private sentence")
            for path in ["/api/v1/emotions/review/next", "/emotions/review", "/api/v1/emotions/review/figures", "/emotions/review/search"] {
                #expect(try await client.get(path).status == .unauthorized)
                #expect(try await client.get(path, as: "mara").status == .forbidden)
                #expect(try await client.get(path, as: "olga").status == .ok)
            }
        }
    }

    @Test func whatCameFromTheQueueIsDecidedOnlyIfNobodyElseHasSince() async throws {
        try await TestEmotions.with { house, client in
            let id = try await house.keep(TestEmotions.texts(1, asked: false)[0])
            #expect(try await client.get("/api/v1/emotions/review/next", as: "olga").decoded(LeaseAnswer.self).id == id.description)
            house.clock.advance(bySeconds: 700)
            #expect(try await client.get("/api/v1/emotions/review/next", as: "otto").decoded(LeaseAnswer.self).id == id.description)
            #expect(try await client.reviewInHand(id, "joy", as: "otto").status == .ok)
            let late = try await client.reviewInHand(id, "fear", as: "olga")
            #expect(late.status == .conflict && late.text.contains("in the meantime"))
            #expect(try await house.emotion(id)?.decision?.label == .joy)
            #expect(try await client.review(id.description, "fear", as: "olga").status == .ok, "who names it by its id may")
        }
    }

    @Test func decidingWhatAnotherHasInHandTakesNothingIntoOnesOwn() async throws {
        try await TestEmotions.with { house, client in
            let mine: EmotionAnswer = try await client.predict("the rotten meat made me sick", as: "otto").decoded()
            for number in 0..<50 { try await house.keep("sentence \(number)", margin: 0.9) }
            var olgas: [String] = []
            for ahead in 0..<5 {
                olgas.append(try await client.get("/api/v1/emotions/review/next?ahead=\(ahead)", as: "olga").decoded(LeaseAnswer.self).id)
            }
            #expect(olgas.contains(mine.id))
            #expect(try await client.review(mine.id, "joy", as: "otto").status == .ok)
            let held = try await house.database.read { try $0.firstRow("SELECT COUNT(*) FROM emotion_lease")?.int(0) }
            #expect(held == 4)
        }
    }

    @Test func whatAnotherReviewerHasInHandIsAConflictButNotToWhoWroteIt() async throws {
        try await TestEmotions.with { house, client in
            let mine: EmotionAnswer = try await client.predict("the rotten meat made me sick", as: "otto").decoded()
            #expect(try await client.get("/api/v1/emotions/review/next", as: "olga").decoded(LeaseAnswer.self).id == mine.id)
            #expect(try await client.review(mine.id, "joy", as: "otto").status == .ok, "they asked for it themselves")
            let other = try await house.keep("nobody's own")
            #expect(try await client.get("/api/v1/emotions/review/next", as: "olga").decoded(LeaseAnswer.self).id == other.description)
            let refused = try await client.review(other.description, "joy", as: "otto")
            #expect(refused.status == .conflict && refused.text.contains("in hand"))
            #expect(try await client.review(other.description, "joy", as: "olga").status == .ok)
            #expect(try await client.review(other.description, "shame", as: "otto").status == .ok, "nobody has it in hand any more")
        }
    }

    @Test func anOrderOrLabelThatThereIsNotIsRefused() async throws {
        try await TestEmotions.with { _, client in
            for query in ["order=oldest", "order=label&label=boredom", "ahead=9", "ahead=-1"] {
                let refused = try await client.get("/api/v1/emotions/review/next?\(query)", as: "olga")
                #expect(refused.status == .badRequest)
            }
        }
    }

    @Test func thePageShowsTheSentenceItsKeysAndTheNextOne() async throws {
        try await TestEmotions.with { house, client in
            try await house.keep("first <b>", margin: 0.1)
            try await house.keep("second sentence", margin: 0.2)
            let page = try await client.get("/emotions/review", as: "olga").text
            #expect(page.contains("first &lt;b&gt;") && page.contains("second sentence"))
            for key in 1...7 { #expect(page.contains("aria-keyshortcuts=\"\(key)\"")) }
            #expect(page.contains("I heard steps behind me in the dark street."))
            let italian = try await client.execute(
                uri: "/emotions/review?lang=it", method: .get, headers: TestPeople.headers("otto"))
            #expect(String(buffer: italian.body).contains("Prima le meno sicure"))
        }
    }

    // MARK: Many at once

    /// Eight reviewers at once: no sentence is ever in two hands, and none is judged twice but those that the hash chose.
    @Test func eightReviewersNeverHaveTheSameSentence() async throws {
        try await TestEmotions.with { house, _ in
            for number in 0..<300 { try await house.keep("sentence number \(number)", margin: Double(number % 17) / 20) }
            let seen = Seen()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    let reviewer = Reviewer(name: "account \(number)", username: "r\(number)")
                    group.addTask { try await Self.reviewAll(house, reviewer, seed: UInt64(number), seen) }
                }
                try await group.waitForAll()
            }
            let all = seen.judged.withLock(\.self)
            #expect(all.count == 300)
            for (id, reviewers) in all {
                let most = SecondOpinion.isAsked(for: id.description) ? 2 : 1
                #expect(reviewers.count <= most && Set(reviewers).count == reviewers.count)
            }
            #expect(all.values.contains { $0.count == 2 })
            #expect(try await house.isBalanced())
        }
    }

    /// What eight reviewers have in hand and have judged.
    private final class Seen: Sendable {
        let inHand = Mutex<[EmotionID: String]>([:])
        let judged = Mutex<[EmotionID: [String]]>([:])
    }

    /// Judges until nothing waits.
    private static func reviewAll(_ house: TestEmotions, _ reviewer: Reviewer, seed: UInt64, _ seen: Seen) async throws {
        var random = SplitMix64(seed: seed)
        while let lease = try await house.next(reviewer) {
            let id = lease.item.id
            let other = seen.inHand.withLock { $0.updateValue(reviewer.name, forKey: id) }
            #expect(other == nil, "\(id) in the hands of \(other ?? "") and \(reviewer.name)")
            if random.place(below: 8) == 0 { await Task.yield() }
            // Clocks are mended now and then, in either direction.
            house.clock.jump(bySeconds: random.uniform() * 2 - 1)
            seen.inHand.withLock { $0[id] = nil }
            _ = try await house.desk.decide(id, EmotionLabel.allCases[random.place(below: 7)], by: reviewer)
            seen.judged.withLock { $0[id, default: []].append(reviewer.name) }
        }
    }
}

struct LeaseAnswer: Decodable {
    let id: String, text: String, state: String, predicted: String, leasedUntil: String, today: Int, perMinute: Double
}

extension TestClientProtocol {
    func post(_ uri: String, _ body: [String: String]?, as name: String) async throws -> TestResponse {
        try await execute(
            uri: uri, method: .post, headers: TestPeople.headers(name), body: try body.map { ByteBuffer(string: try HarkJSON.string($0)) })
    }

    /// Decides what came from the queue, as the page's script does.
    func reviewInHand(_ id: EmotionID, _ label: String, as name: String) async throws -> TestResponse {
        try await execute(
            uri: "/api/v1/emotions/\(id)/review", method: .post, headers: TestPeople.headers(name),
            body: ByteBuffer(string: #"{"label":"\#(label)","in_hand":true}"#))
    }

    func put(_ uri: String, _ body: [String: String], as name: String) async throws -> TestResponse {
        try await execute(uri: uri, method: .put, headers: TestPeople.headers(name), body: ByteBuffer(string: try HarkJSON.string(body)))
    }
}
