import HarkCore
import HarkEmotions
import HarkPipeline
import HTTPTypes
import HummingbirdTesting
import Testing

/// What is left of what was taken back, deleted, or said twice.
@Suite struct ReviewTakingBackTests {
    private let plain = TestEmotions.texts(6, asked: false)

    @Test func whatWasTakenBackTeachesNobodyThoughALaterDecisionStands() async throws {
        try await TestEmotions.with { house, client in
            let id = try await house.keep(plain[0])
            _ = try await house.hand()
            _ = try await house.desk.decide(id, .fear, by: .anna)
            #expect(try await client.review(id.description, "shame", as: "olga").status == .ok)
            _ = try await house.desk.undo(by: .anna, in: ReviewQueue(.leastSure))
            #expect(try await house.judgements(on: id).map(\.label) == ["shame"])
            // Nor does it come back when the later one is taken back.
            #expect(try await client.delete("/api/v1/emotions/\(id)/review", as: "olga").status == .ok)
            #expect(try await house.emotion(id)?.decision == nil)
            #expect(try await house.isBalanced())
        }
    }

    @Test func whatWasDeletedIsForgottenByTheQueueAndTeachesNobodyWhenItComesAgain() async throws {
        try await TestEmotions.with { house, client in
            let text = try #require(TestEmotions.texts(1, asked: true).first), id = try await house.keep(text)
            _ = try await house.hand()
            _ = try await house.desk.decide(id, .fear, by: .anna)
            try await house.desk.markGold(id, .fear, by: .anna, house.act("gold"))
            #expect(try await client.delete("/api/v1/emotions/\(id)", as: "olga").status == .noContent)
            try await house.keep(text)
            #expect(try await house.judgements(on: id).isEmpty)
            #expect(try await house.hand(1, .gold, nil, .ben).isEmpty, "nobody says its label any more")
            _ = try #require(try await house.next(.ben))
            _ = try await house.desk.decide(id, .joy, by: .ben)
            #expect(try await house.next(.carla)?.kind == .second)
            _ = try await house.desk.decide(id, .joy, by: .carla)
            let agreement = try await ReviewFigures.of(.ben, house.door.review.queue, at: house.clock.now, day: house.today).agreement
            #expect(agreement.total == 1 && agreement.observed == 1, "compared with what was said since")
            #expect(try await house.isBalanced())
        }
    }

    @Test func aKeyThatIsPressedTwiceCountsOnce() async throws {
        try await TestEmotions.with { house, _ in
            let first = try await house.keep(plain[0], margin: 0.1), second = try await house.keep(plain[1], margin: 0.2)
            _ = try await house.hand(2)
            for _ in 0..<2 { _ = try await house.desk.decide(first, .fear, by: .anna) }
            for _ in 0..<2 { try await house.desk.skip(second, by: .anna) }
            let figures = try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today)
            #expect(figures.pace.today == 1)
            #expect(try await house.judgements(on: first).count == 1)
            #expect(try await house.ledger()?.received == 1)
            #expect(try await house.desk.undo(by: .anna, in: ReviewQueue(.leastSure)).lease?.item.id == second)
            #expect(try await house.desk.undo(by: .anna, in: ReviewQueue(.leastSure)).lease?.item.id == first)
            _ = try await house.desk.decide(first, .fear, by: .anna)
            #expect(try await house.emotion(first)?.decision?.label == .fear, "taken back, it can be said again")
        }
    }

    @Test func aSecondOpinionIsComparedWithTheFirstThatStands() async throws {
        try await TestEmotions.with { house, client in
            let text = try #require(TestEmotions.texts(1, asked: true).first), id = try await house.keep(text)
            _ = try await house.desk.decide(id, .fear, by: .anna, way: .api)
            _ = try await house.desk.decide(id, .joy, by: .anna, way: .api)
            #expect(try await house.next(.ben)?.kind == .second)
            _ = try await house.desk.decide(id, .joy, by: .ben)
            let agreement = try await ReviewFigures.of(.ben, house.door.review.queue, at: house.clock.now, day: house.today).agreement
            #expect(agreement.total == 1 && agreement.observed == 1)
        }
    }
}
