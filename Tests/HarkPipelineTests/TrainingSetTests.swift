import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import Testing

@Suite struct TrainingSetTests {
    @Test func aRowKnowsItsReviewsAndTheFingerprintChangesWithThem() async throws {
        try await TestLearning.with { world in
            let item = try await world.say("what a day")
            let first = try await world.judge(item, "joy")
            let row = try #require(try await world.set().items.first)
            #expect(row.itemID == item && row.judgements == [first] && row.judges == ["account ann"])
            #expect(row.text == "what a day" && row.label == 2 && row.weight == 1 && row.judgedAt == world.clock.now)
            let before = try await world.set().fingerprint(rehearsal: "r")
            #expect(try await world.set().fingerprint(rehearsal: "r") == before)
            #expect(try await world.set().fingerprint(rehearsal: "s") != before)
            try await world.judge(item, "fear")
            #expect(try await world.set().fingerprint(rehearsal: "r") != before)
        }
    }

    @Test func theFileBesideAModelGivesEachRowBack() async throws {
        try await TestLearning.with { world in
            for (text, label) in [("one", "joy"), ("two", "fear"), ("three", "shame")] { try await world.judge(world.say(text), label) }
            let set = try await world.set()
            let rows = TrainingRow.all(in: set.rowsFile(rehearsal: "r"))
            #expect(rows.map(\.item) == set.items.map(\.itemID))
            #expect(rows.map(\.judgements) == set.items.map(\.judgements))
            #expect(rows.map(\.side) == set.items.map(\.side))
            #expect(!String(decoding: set.rowsFile(rehearsal: "r"), as: UTF8.self).contains("three"), "texts are not kept")
        }
    }

    @Test func theLastWordOfAPersonCounts() async throws {
        try await TestLearning.with { world in
            let item = try await world.say("hm")
            try await world.judge(item, "joy")
            let last = try await world.judge(item, "sadness")
            let row = try #require(try await world.set().items.first)
            #expect(row.label == 5 && row.judgements == [last])
        }
    }

    @Test func whatWasTakenBackTeachesNothing() async throws {
        try await TestLearning.with { world in
            let item = try await world.say("hm")
            let first = try await world.judge(item, "joy"), second = try await world.judge(item, "fear")
            let time = world.clock.now
            try await world.database.write { try ReviewLog().withdraw(second, at: time, in: $0) }
            #expect(try await world.set().items.first?.judgements == [first])
            try await world.database.write { try ReviewLog().withdraw(first, at: time, in: $0) }
            #expect(try await world.set().items.isEmpty)
        }
    }

    @Test func aVisitorsWordCountsOnlyWhereSomebodyDecidesTheSame() async throws {
        try await TestLearning.with { world in
            let item = try await world.say("hm"), visitor = try await world.judge(item, "joy", by: "session v", .suggestion)
            #expect(try await world.set().items.isEmpty)
            let decision = try await world.judge(item, "joy")
            #expect(try await world.set().items.first?.judgements == [visitor, decision])
            let other = try await world.say("ho")
            try await world.judge(other, "anger", by: "session v", .suggestion)
            let alone = try await world.judge(other, "guilt")
            let row = try await world.set().items.first { $0.itemID == other }
            #expect(row?.judgements == [alone] && row?.label == 1)
        }
    }

    @Test func theHeavierSideWinsAndADividedItemWeighsLess() async throws {
        try await TestLearning.with { world in
            for number in 0..<12 {
                let item = try await world.say("thing \(number)")
                for judge in ["ann", "ben"] { try await world.judge(item, "joy", by: "account \(judge)") }
                try await world.judge(item, "fear", by: "account zed")
            }
            let set = try await world.set()
            #expect(set.items.count == 12 && set.items.allSatisfy { $0.label == 2 && $0.judges.count == 2 })
            let zed = try #require(set.reviewers.first { $0.judge == "account zed" })
            #expect(zed.weight < 0.2 && zed.judged == 12)
            // Zed alone decides nothing.
            let item = try await world.say("only zed")
            try await world.judge(item, "fear", by: "account zed")
            #expect(try await world.set().items.allSatisfy { $0.itemID != item || $0.weight < 0.2 })
        }
    }

    @Test func answersToKnownItemsTellWhoCanBeReliedOn() async throws {
        try await TestLearning.with { world in
            let item = try await world.say("hm")
            try await world.judge(item, "joy")
            try await world.judge(item, "fear", by: "account zed")
            let known = (0..<20).map { Identifier(high: 9, low: UInt64($0)) }
            let texts = TestLearning.Sayings(
                task: .emotion, known: Dictionary(uniqueKeysWithValues: known.map { ($0, "anger") }),
                answers: known.flatMap { [($0, "account ann", "anger"), ($0, "account zed", "shame")] })
            let set = try await world.database.read { try TrainingSet.read(texts, in: $0) }
            #expect(set.items.map(\.label) == [2] && set.items[0].judges == ["account ann"])
            #expect(try #require(set.reviewers.first { $0.judge == "account zed" }).weight < 0.1)
        }
    }

    @Test func whatIsDeletedIsInNoLaterSet() async throws {
        try await TestLearning.with { world in
            let kept = try await world.say("kept"), deleted = try await world.say("deleted")
            for item in [kept, deleted] { try await world.judge(item, "joy") }
            #expect(try await world.set().items.count == 2)
            try await world.database.write { _ = try $0.execute("DELETE FROM saying WHERE id = ?", deleted) }
            let set = try await world.set()
            #expect(set.items.map(\.itemID) == [kept] && set.leftOut == 1)
        }
    }
}
