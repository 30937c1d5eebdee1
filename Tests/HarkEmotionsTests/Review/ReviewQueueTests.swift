import Foundation
import HarkCore
import HarkDatabase
import HarkEmotions
import HarkPipeline
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct ReviewQueueTests {
    private let plain = TestEmotions.texts(6, asked: false)

    // MARK: Orders

    @Test func theLeastSureComesFirst() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("rather sure", margin: 0.7)
            try await house.keep("not sure", margin: 0.01)
            try await house.keep("hardly sure", margin: 0.1)
            #expect(try await house.hand(3) == ["not sure", "hardly sure", "rather sure"])
        }
    }

    @Test func theNewestComesFirstWhereAskedFor() async throws {
        try await TestEmotions.with { house, _ in
            for text in ["first", "second", "third"] {
                try await house.keep(text)
                house.clock.advance(bySeconds: 1)
            }
            #expect(try await house.hand(3, .newest) == ["third", "second", "first"])
        }
    }

    @Test func byLabelOnlyThoseWithItCome() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("happy", .joy, margin: 0.4)
            try await house.keep("frightened", .fear, margin: 0.3)
            try await house.keep("worried", .fear, margin: 0.2)
            #expect(try await house.hand(3, .label, .fear) == ["worried", "frightened"])
        }
    }

    @Test func whereTheTiersDisagreeIsAnOrderOfItsOwn() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("agreed", .joy, fast: .joy)
            try await house.keep("fast alone", .joy)
            try await house.keep("argued, sure", .joy, margin: 0.6, fast: .shame)
            try await house.keep("argued, unsure", .fear, margin: 0.2, fast: .guilt)
            #expect(try await house.hand(4, .tiersDisagree) == ["argued, unsure", "argued, sure"])
        }
    }

    @Test func visitorsDecisionsWaitForAReviewer() async throws {
        try await TestEmotions.with { house, client in
            let item = try await client.decide("hello, is it me you are looking for?", "joy")
            #expect(try await house.hand().isEmpty)
            let lease = try #require(try await house.next(.anna, .visitors))
            #expect(lease.item.id.description == item.id && lease.blind.state == .predicted)
            let decided = try await house.desk.decide(lease.item.id, .sadness, by: .anna)
            #expect(decided.decision?.label == .sadness && decided.decision?.weight == .decision)
            #expect(try await house.next(.ben, .visitors) == nil)
        }
    }

    @Test func hiddenAndDeletedSentencesDoNotCome() async throws {
        try await TestEmotions.with { house, _ in
            let hidden = try await house.keep("hidden", margin: 0.1), gone = try await house.keep("gone", margin: 0.2)
            try await house.keep("there", margin: 0.3)
            #expect(try await house.hand(2) == ["hidden", "gone"])
            try await house.database.write { [store = house.door.store] writer in
                _ = try store.setHidden(true, hidden, in: writer)
                if let item = try store.emotion(gone, in: writer) { try store.delete(item, at: item.predictedAt, in: writer) }
            }
            #expect(try await house.hand(3) == ["there"])
        }
    }

    @Test(arguments: ReviewOrder.allCases.filter { ![.gold, .likelyWrong].contains($0) })
    func eachOrderIsReadFromAnIndexOfItsOwn(_ order: ReviewOrder) async throws {
        try await TestEmotions.with { house, _ in
            let queue = ReviewQueue(order, label: order == .label ? .joy : nil)
            let plan = try await house.database.read { reader in
                try reader.rows("EXPLAIN QUERY PLAN " + ReviewStore.open(queue), (queue.label.map { [$0.rawValue.sqlValue] } ?? []) + ["anna".sqlValue, 0.sqlValue])
                    .map { try $0.text(3) }
            }
            let index = [
                .leastSure: "emotion_least_sure", .newest: "emotion_newest", .label: "emotion_by_label", .tiersDisagree: "emotion_tiers_disagree",
                .visitors: "emotion_by_visitors",
            ][order] ?? ""
            #expect(plan.contains { $0.contains(index) }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    // MARK: Leases

    @Test func twoReviewersNeverHaveTheSame() async throws {
        try await TestEmotions.with { house, _ in
            for number in 0..<4 { try await house.keep("sentence \(number)", margin: Double(number) / 10) }
            let annas = try await house.hand(2), bens = try await house.hand(3, .leastSure, nil, .ben)
            #expect(annas == ["sentence 0", "sentence 1"] && bens == ["sentence 2", "sentence 3"])
            #expect(try await house.hand(2) == annas, "asked again, the same")
        }
    }

    @Test func aLeaseEndsByItselfAndIsExtendedByWhoIsThere() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("only one")
            #expect(try await house.hand() == ["only one"])
            house.clock.advance(bySeconds: 599)
            #expect(try await house.hand(1, .leastSure, nil, .ben).isEmpty)
            #expect(try await house.hand() == ["only one"])
            house.clock.advance(bySeconds: 599)
            #expect(try await house.hand(1, .leastSure, nil, .ben).isEmpty, "it was extended")
            house.clock.advance(bySeconds: 2)
            #expect(try await house.hand(1, .leastSure, nil, .ben) == ["only one"])
        }
    }

    @Test func aLateDecisionStandsOnlyWhereNobodyElseHasTheSentence() async throws {
        try await TestEmotions.with { house, _ in
            let late = try await house.keep(plain[0], margin: 0.1), lost = try await house.keep(plain[1], margin: 0.2)
            _ = try await house.hand(2)
            house.clock.advance(bySeconds: 700)
            #expect(try await house.desk.decide(late, .fear, by: .anna).state == .revised)
            #expect(try await house.next(.ben)?.item.id == lost)
            await #expect(throws: HarkError.self) { try await house.desk.decide(lost, .fear, by: .anna) }
            _ = try await house.desk.decide(lost, .joy, by: .ben)
            let refusal = await #expect(throws: HarkError.self) { try await house.desk.decide(lost, .fear, by: .anna) }
            #expect(refusal?.code == .conflict)
            #expect(try await house.emotion(lost)?.decision?.by == Reviewer.ben.name)
        }
    }

    @Test func aClockThatIsSetBackEndsLeasesInsteadOfKeepingThem() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("only one")
            #expect(try await house.hand() == ["only one"])
            house.clock.jump(bySeconds: -86_400)
            #expect(try await house.hand(1, .leastSure, nil, .ben) == ["only one"])
        }
    }

    @Test func whoChangesTheOrderLetsGoOfWhatTheyHad() async throws {
        try await TestEmotions.with { house, _ in
            try await house.keep("only one")
            #expect(try await house.hand() == ["only one"])
            #expect(try await house.hand(1, .likelyWrong).isEmpty)
            #expect(try await house.hand(1, .leastSure, nil, .ben) == ["only one"])
        }
    }

    @Test func whileManyWaitADecisionPutsTheNextIntoTheSameHand() async throws {
        try await TestEmotions.with { house, _ in
            for number in 0..<40 { try await house.keep("sentence number \(number)", margin: Double(number) / 100) }
            let lease = try #require(try await house.next())
            _ = try await house.desk.decide(lease.item.id, .joy, by: .anna)
            #expect(try await house.hand(1, .leastSure, nil, .ben) == ["sentence number 2"], "the one before is in a hand")
            let version = house.database.version
            #expect(try await house.hand() == ["sentence number 1"])
            #expect(house.database.version == version, "asking wrote nothing")
        }
    }

    @Test func atTheEndOfAQueueNobodyKeepsWhatTheyHaveNotAskedFor() async throws {
        try await TestEmotions.with { house, _ in
            for number in 0..<3 { try await house.keep(plain[number], margin: Double(number) / 100) }
            let lease = try #require(try await house.next())
            _ = try await house.desk.decide(lease.item.id, .joy, by: .anna)
            #expect(try await house.hand(3, .leastSure, nil, .ben) == [plain[1], plain[2]])
        }
    }

    // MARK: Skip and undo

    @Test func whatOneSkipsGoesToOthersAndComesBackAfterADay() async throws {
        try await TestEmotions.with { house, _ in
            let id = try await house.keep("hard to say")
            _ = try await house.hand()
            try await house.desk.skip(id, by: .anna)
            #expect(try await house.hand().isEmpty)
            #expect(try await house.hand(1, .leastSure, nil, .ben) == ["hard to say"])
            house.clock.advance(bySeconds: 86_401)
            #expect(try await house.hand() == ["hard to say"])
        }
    }

    @Test func undoTakesOneActAfterAnotherBack() async throws {
        try await TestEmotions.with { house, _ in
            let first = try await house.keep(plain[0], margin: 0.1), second = try await house.keep(plain[1], margin: 0.2)
            let third = try await house.keep(plain[2], margin: 0.3)
            _ = try await house.hand(3)
            _ = try await house.desk.decide(first, .fear, by: .anna)
            try await house.desk.skip(second, by: .anna)
            _ = try await house.desk.decide(third, .joy, by: .anna)
            let queue = ReviewQueue(.leastSure)
            for expected in [third, second, first] {
                let undone = try await house.desk.undo(by: .anna, in: queue)
                #expect(undone.isRestored && undone.lease?.item.id == expected)
                #expect(try await house.next()?.item.id == expected, "it is the next again")
            }
            #expect(try await house.emotion(first)?.decision == nil)
            #expect(try await house.hand(3) == Array(plain.prefix(3)))
            #expect(try await house.isBalanced())
            let refusal = await #expect(throws: HarkError.self) { try await house.desk.undo(by: .anna, in: queue) }
            #expect(refusal?.code == .conflict)
        }
    }

    @Test func undoLeavesALaterDecisionAlone() async throws {
        try await TestEmotions.with { house, client in
            let id = try await house.keep(plain[0])
            _ = try await house.hand()
            _ = try await house.desk.decide(id, .fear, by: .anna)
            #expect(try await client.review(id.description, "shame", as: "olga").status == .ok)
            #expect(try await house.desk.undo(by: .anna, in: ReviewQueue(.leastSure)).isRestored == false)
            #expect(try await house.emotion(id)?.decision?.label == .shame)
        }
    }

    @Test func paceCountsWhatWasJudgedTodayAndWithinTenMinutes() async throws {
        try await TestEmotions.with { house, _ in
            house.clock.advance(bySeconds: 86_400 - house.clock.now.seconds.truncatingRemainder(dividingBy: 86_400) + 3600)
            for number in 0..<6 {
                let id = try await house.keep(plain[number])
                if number == 5 { try await house.desk.skip(id, by: .anna) } else { _ = try await house.desk.decide(id, .joy, by: .anna) }
                house.clock.advance(bySeconds: 30)
            }
            var figures = try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today)
            #expect(figures.pace.today == 5 && abs(figures.pace.perMinute - 5 / 3) < 1e-9)
            house.clock.advance(bySeconds: 3600)
            figures = try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today)
            #expect(figures.pace.today == 5 && figures.pace.perMinute == 0)
            house.clock.advance(bySeconds: 86_400)
            #expect(try await ReviewFigures.of(.anna, house.door.review.queue, at: house.clock.now, day: house.today).pace.today == 0)
        }
    }
}
