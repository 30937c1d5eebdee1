import HarkCore
import HarkDatabase
import HarkEmotions
import HarkPipeline
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Testing

/// Second opinions, known labels, likely wrong decisions.
@Suite struct ReviewQualityTests {
    private let asked = TestEmotions.texts(4, asked: true)

    // MARK: Second opinions

    @Test func aChosenSentenceGoesToASecondReviewerWhoChangesNothing() async throws {
        try await TestEmotions.with { house, _ in
            let id = try await house.keep(asked[0])
            _ = try await house.hand()
            _ = try await house.desk.decide(id, .joy, by: .anna)
            #expect(try await house.hand().isEmpty, "not to the first one again")
            let lease = try #require(try await house.next(.ben))
            #expect(lease.item.id == id && lease.kind == .second)
            #expect(lease.blind.decision == nil, "what the first one said is not told")
            _ = try await house.desk.decide(id, .fear, by: .ben)
            #expect(try await house.emotion(id)?.decision?.label == .joy)
            #expect(try await house.next(.carla) == nil, "two are enough")
            let words = try await house.database.read { try ReviewLog().judgements(of: id.identifier, in: $0) }
            #expect(words.map(\.weight) == [.decision, .suggestion])
            #expect(try await house.isBalanced())
        }
    }

    @Test func aSentenceThatTheHashDidNotChooseGoesToOneOnly() async throws {
        try await TestEmotions.with { house, _ in
            let id = try await house.keep(TestEmotions.texts(1, asked: false)[0])
            _ = try await house.desk.decide(id, .joy, by: .anna)
            #expect(try await house.next(.ben) == nil)
        }
    }

    @Test func kappaIsThatOfTheTwoOpinionsAndUndoTakesTheSecondBack() async throws {
        try await TestEmotions.with { house, _ in
            for (text, labels) in zip(asked, [(EmotionLabel.joy, EmotionLabel.joy), (.joy, .fear), (.fear, .fear), (.fear, .fear)]) {
                let id = try await house.keep(text)
                _ = try await house.desk.decide(id, labels.0, by: .anna)
                _ = try await house.next(.ben)
                _ = try await house.desk.decide(id, labels.1, by: .ben)
            }
            var agreement = try await ReviewFigures.of(.ben, house.door.review.queue, at: house.clock.now, day: house.today).agreement
            // Rows (2, 2), columns (1, 3): observed 3/4, by chance 1/2.
            #expect(agreement.total == 4 && abs((agreement.kappa ?? 0) - 0.5) < 1e-12)
            _ = try await house.desk.undo(by: .ben, in: ReviewQueue(.leastSure))
            agreement = try await ReviewFigures.of(.ben, house.door.review.queue, at: house.clock.now, day: house.today).agreement
            #expect(agreement.total == 3)
            #expect(try await house.next(.ben)?.kind == .second, "it waits again")
        }
    }

    @Test func whereTwoDifferTheSentenceIsLookedAtAgain() async throws {
        try await TestEmotions.with { house, _ in
            let id = try await house.keep(asked[0])
            _ = try await house.desk.decide(id, .joy, by: .anna)
            _ = try await house.next(.ben)
            _ = try await house.desk.decide(id, .fear, by: .ben)
            let lease = try #require(try await house.next(.carla, .likelyWrong))
            #expect(lease.item.id == id && lease.kind == .check)
            #expect(try await house.desk.decide(id, .fear, by: .carla).decision?.label == .fear)
            #expect(try await house.next(.carla, .likelyWrong) == nil)
        }
    }

    // MARK: Known labels

    @Test func reviewersAreMeasuredByWhatIsKnown() async throws {
        try await TestEmotions.with { house, client in
            let id = try await house.keep("known for sure", .joy), other = try await house.keep("known as well", .fear)
            for (id, label) in [(id, "shame"), (other, "fear")] {
                let response = try await client.put("/api/v1/emotions/\(id)/gold", ["label": label], as: "olga")
                #expect(response.status == .noContent)
            }
            #expect(try await house.emotion(id)?.decision?.label == .shame, "it is decided with it")
            for _ in 0..<2 {
                let lease = try #require(try await house.next(.anna, .gold))
                _ = try await house.desk.decide(lease.item.id, .shame, by: .anna)
            }
            #expect(try await house.next(.anna, .gold) == nil)
            #expect(try await house.emotion(other)?.decision?.label == .fear, "what reviewers say of it changes nothing")
            let scores = try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today).gold
            #expect(scores.map(\.username) == ["anna"] && scores.first?.asked == 2 && scores.first?.right == 1)
            _ = try await house.desk.undo(by: .anna, in: ReviewQueue(.gold))
            #expect(try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today).gold.first?.asked == 1)
        }
    }

    @Test func nobodyIsMeasuredByWhatTheySaidThemselves() async throws {
        try await TestEmotions.with { house, client in
            let id = try await house.keep("known for sure")
            _ = try await client.put("/api/v1/emotions/\(id)/gold", ["label": "joy"], as: "olga")
            let own = try await client.get("/api/v1/emotions/review/next?order=gold", as: "olga")
            #expect(own.status == .notFound)
            #expect(try await client.get("/api/v1/emotions/review/next?order=gold", as: "otto").status == .ok)
            #expect(try await client.delete("/api/v1/emotions/\(id)/gold", as: "olga").status == .noContent)
            #expect(try await client.delete("/api/v1/emotions/\(id)/gold", as: "olga").status == .notFound)
        }
    }

    @Test func aKnownSentenceIsStrewnInEveryTwentieth() async throws {
        try await TestEmotions.with { house, _ in
            let known = try await house.keep("known for sure")
            let act = Act(at: house.clock.now, account: nil, who: "ben", what: "emotions.gold", subject: "", address: "")
            try await house.desk.markGold(known, .joy, by: .ben, act)
            for text in TestEmotions.texts(25, asked: false) { try await house.keep(text) }
            var kinds: [ReviewLease.Kind] = []
            for _ in 0..<25 {
                let lease = try #require(try await house.next())
                kinds.append(lease.kind)
                _ = try await house.desk.decide(lease.item.id, .joy, by: .anna)
            }
            #expect(kinds.enumerated().filter { $0.element == .gold }.map(\.offset) == [19])
        }
    }

    // MARK: Likely wrong decisions

    @Test func aDecisionAgainstASureModelComesFirstAndGoesOnceChecked() async throws {
        try await TestEmotions.with { house, _ in
            for number in 0..<40 {
                let label = EmotionLabel.allCases[number % 4]
                let id = try await house.keep("fine \(number)", label, margin: 0.4 + Double(number) / 100)
                _ = try await house.desk.decide(id, label, by: .anna)
            }
            let planted = try await house.keep("what a wonderful day", .joy, margin: 0.9)
            let other = try await house.keep("what a sad day", .anger, margin: 0.7)
            _ = try await house.desk.decide(planted, .fear, by: .anna)
            _ = try await house.desk.decide(other, .guilt, by: .anna)
            #expect(try await house.door.review.finder.refresh())
            #expect(try await house.door.review.finder.refresh() == false, "nothing was decided since")
            let queue = ReviewQueue(.likelyWrong)
            #expect(try await house.desk.hold(3, of: queue, for: .ben).map(\.item.id) == [planted, other])
            let search = try #require(try await ReviewFigures.of(.ben, house.door.review.queue, at: house.clock.now, day: house.today).search)
            #expect(search.decisions == 42 && search.found == 2 && search.noise > 0)
            // One is mended, the other confirmed: neither comes again, even after the next search.
            _ = try await house.desk.decide(planted, .joy, by: .ben)
            _ = try await house.desk.decide(other, .guilt, by: .ben)
            #expect(try await house.door.review.finder.refresh())
            #expect(try await house.next(.ben, .likelyWrong) == nil)
            _ = try await house.desk.undo(by: .ben, in: queue)
            #expect(try await house.next(.ben, .likelyWrong)?.item.id == other)
        }
    }
}
